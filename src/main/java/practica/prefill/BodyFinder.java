package practica.prefill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.language.Language;
import practica.network.Organisation;
import practica.network.Organisations;
import practica.prefill.Source.Line;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// The bodies that a document names, by how bodies are called in five languages: *Ajuntament de …*,
/// *City of …*.
record BodyFinder(Source source, Organisations organisations, Scheme levels, Language reader) {
    static final String FIELD = "organisation";

    /// How bodies are called, with their level of government.
    static final Phrases<String> BODIES = bodies();

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-·'’.][\\p{L}\\p{N}]+)*");
    private static final Set<String> LITTLE =
            Set.of(
                    "de", "del", "la", "las", "los", "el", "d", "do", "da", "dos", "das", "du",
                    "des", "of", "i", "y", "e", "et", "and", "the", "l", "les", "els");
    private static final int MOST_WORDS = 7;
    private static final int MOST_LINES = 5_000;

    /// A body as it is named, its level, where it first is, and how much speaks for it.
    private record Named(String name, String level, Line line, int at, double weight) {}

    Stream<Proposal> find() {
        var weights = new HashMap<String, Double>();
        var first = new HashMap<String, Named>();
        var opening = source.opening().size();
        var number = 0;
        for (var line : source.lines().subList(0, Math.min(MOST_LINES, source.lines().size()))) {
            for (var named : in(line, number < opening ? 2 : 1)) {
                var id = new Organisation(named.name(), Optional.empty(), Optional.empty()).id();
                weights.merge(id, named.weight(), Double::sum);
                first.putIfAbsent(id, named);
            }
            number++;
        }
        var all = weights.values().stream().mapToDouble(weight -> weight).sum();
        return first.entrySet().stream()
                .flatMap(body -> proposals(body, weights.getOrDefault(body.getKey(), 0.0) / all));
    }

    private Stream<Proposal> proposals(Map.Entry<String, Named> body, double share) {
        var named = body.getValue();
        var known = organisations.name(body.getKey());
        var name = known.orElse(named.name());
        var said = named.line().said(named.at());
        var sure = 0.3 + 0.5 * share + (known.isPresent() ? 0.1 : 0);
        return Stream.of(
                new Proposal(FIELD, name, name, named.line().page(), said, sure),
                new Proposal(
                        FIELD + ".level",
                        named.level(),
                        levels.find(new ConceptId(named.level()))
                                .map(level -> level.label(reader))
                                .orElse(named.level()),
                        named.line().page(),
                        said,
                        sure));
    }

    private static List<Named> in(Line line, double weight) {
        var found = new ArrayList<Named>();
        if (!BODIES.areIn(line.words())) {
            return found;
        }
        for (var body : Cues.BESIDE.under("body").entrySet()) {
            for (var called : body.getValue()) {
                for (var at = line.text().indexOf(called);
                        at >= 0;
                        at = line.text().indexOf(called, at + 1)) {
                    var name = name(line.text(), at, called.length());
                    var whole = at == 0 || !Character.isLetter(line.text().charAt(at - 1));
                    if (whole && (isWhole(called) || name.length() > called.length())) {
                        found.add(new Named(name, body.getKey(), line, at, weight));
                    }
                }
            }
        }
        return found;
    }

    /// From `at` on, with the words with capitals that follow the first `length` characters, and
    /// the little words between them.
    private static String name(String text, int at, int length) {
        var end = at + length;
        var words = WORD.matcher(text);
        var from = end;
        for (var count = 0;
                count < MOST_WORDS && from < text.length() && words.find(from);
                count++) {
            var between = text.substring(from, words.start());
            if (!between.isBlank() && !between.equals("'") && !between.equals("’")) {
                break;
            }
            var word = words.group();
            if (Character.isUpperCase(word.codePointAt(0))) {
                end = words.end();
            } else if (!LITTLE.contains(word) && !word.startsWith("d'") && !word.startsWith("l'")) {
                break;
            }
            from = words.end();
        }
        return text.substring(at, end).strip();
    }

    /// Whether it needs no name behind it.
    private static boolean isWhole(String called) {
        var last = called.substring(called.lastIndexOf(' ') + 1);
        return called.contains(" ") && !LITTLE.contains(last.replaceAll("['’]$", ""));
    }

    private static Phrases<String> bodies() {
        var bodies = new Phrases<String>();
        Cues.BESIDE
                .under("body")
                .forEach((level, called) -> called.forEach(words -> bodies.add(words, level)));
        return bodies;
    }
}
