package practica.prefill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.language.Language;
import practica.prefill.Source.Line;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;
import practica.vocabulary.Understanding;

/// Of what a document treats: the concepts that it names, more where title and headings do, and
/// those that its passages are near to. Made once for a scheme.
final class ConceptFinder {
    private static final double IN_TITLE = 8;
    private static final double IN_HEADING = 3;
    private static final double IN_OPENING = 1.5;
    private static final double NAMED = 1;
    private static final double NEAR = 0.8;

    /// From here on a concept that is not named is proposed.
    private static final double NEARBY = 1;

    private static final int PASSAGE = 80;
    private static final int MOST_PASSAGES = 150;
    private static final int MOST = 3;

    private final String field;
    private final Scheme scheme;
    private final Understanding understanding;
    private final ConceptVectors vectors;

    ConceptFinder(String field, Scheme scheme, ConceptVectors vectors) {
        this.field = field;
        this.scheme = scheme;
        this.understanding = new Understanding(List.of(scheme));
        this.vectors = vectors;
    }

    /// What speaks for a concept, and the words that first do.
    private static final class Evidence {
        private double weight;
        private int page;
        private String words = "";
        private double best;

        private static Evidence of(String title) {
            var evidence = new Evidence();
            evidence.add(0.1, 1, Words.beginning(title, 200));
            return evidence;
        }

        private void add(double more, int at, String said) {
            weight += more;
            if (more > best) {
                best = more;
                page = at;
                words = said;
            }
        }
    }

    /// The best three, with how sure they are, best first.
    Stream<Proposal> find(Source source, String title, Language reader) {
        var named = named(source, title);
        var near = near(source, title);
        var scores = new HashMap<Concept, Double>();
        var at = 0;
        for (var concept : scheme.concepts()) {
            var evidence = named.get(concept.id());
            var weight = evidence == null ? 0 : Math.log1p(evidence.weight);
            var score = NAMED * weight + NEAR * Math.max(0, near[at]);
            if (evidence != null || near[at] >= NEARBY) {
                scores.put(concept, score);
            }
            at++;
        }
        var all = scores.values().stream().mapToDouble(score -> score * score).sum();
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Concept, Double>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST)
                .map(entry -> {
                    var evidence = named.getOrDefault(entry.getKey().id(), Evidence.of(title));
                    return new Proposal(
                            field,
                            entry.getKey().id().value(),
                            entry.getKey().label(reader),
                            evidence.page,
                            evidence.words,
                            sureness(entry.getValue(), all));
                });
    }

    private static double sureness(double score, double all) {
        var share = score * score / all;
        return 0.25 + 0.65 * Math.min(1, score / 6) * Math.sqrt(share);
    }

    private Map<ConceptId, Evidence> named(Source source, String title) {
        var named = new HashMap<ConceptId, Evidence>();
        mentions(named, List.of(Words.folded(title).split(" ", -1)), IN_TITLE, title);
        var words = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        var weights = new ArrayList<Double>();
        var number = 0;
        for (var line : source.lines()) {
            var weight =
                    line.level() > 0 || (line.apart() && Headings.mayHead(line))
                            ? IN_HEADING
                            : number < source.opening().size() ? IN_OPENING : 1;
            for (var word : line.words()) {
                words.add(word);
                lines.add(line);
                weights.add(weight);
            }
            number++;
        }
        for (var meant : understanding.of(words)) {
            var line = lines.get(meant.from());
            var length = Math.min(3, meant.to() - meant.from());
            var weight = weights.get(meant.from()) * (0.6 + 0.4 * length) / meant.concepts().size();
            for (var concept : meant.concepts()) {
                named.computeIfAbsent(concept, _ -> new Evidence())
                        .add(weight, line.page(), line.said());
            }
        }
        return named;
    }

    private void mentions(
            Map<ConceptId, Evidence> named, List<String> words, double weight, String said) {
        for (var meant : understanding.of(words)) {
            for (var concept : meant.concepts()) {
                named.computeIfAbsent(concept, _ -> new Evidence())
                        .add(weight / meant.concepts().size(), 1, Words.beginning(said, 200));
            }
        }
    }

    /// How near each concept is to the title and the passages.
    private double[] near(Source source, String title) {
        var sum = new double[scheme.concepts().size()];
        var count = 0d;
        var passages = passages(source.lines());
        var step = Math.max(1, passages.size() / MOST_PASSAGES);
        for (var at = 0; at < passages.size(); at += step) {
            count += add(sum, passages.get(at), 1);
        }
        count += add(sum, title, Math.max(1, count / 2));
        var weight = Math.max(1, count);
        return IntStream.range(0, sum.length).mapToDouble(at -> sum[at] / weight).toArray();
    }

    private double add(double[] sum, String text, double weight) {
        return vectors.nearness(text)
                .map(near -> {
                    for (var at = 0; at < sum.length; at++) {
                        sum[at] += weight * near[at];
                    }
                    return weight;
                })
                .orElse(0d);
    }

    private static List<String> passages(List<Line> lines) {
        var passages = new ArrayList<String>();
        var passage = new StringBuilder();
        var words = 0;
        for (var line : lines) {
            passage.append(line.text()).append('\n');
            words += line.words().size();
            if (words >= PASSAGE) {
                passages.add(passage.toString());
                passage.setLength(0);
                words = 0;
            }
        }
        if (words > 0) {
            passages.add(passage.toString());
        }
        return passages;
    }
}
