package practica.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import practica.text.Words;
import practica.vocabulary.LabelWords.Word;

/// Recognises concepts in words, through every label and synonym that they have in any language, in
/// questions and in texts alike. This is what lets a question in one language find what was written
/// in another.
public final class Understanding {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");

    private final Map<String, List<ConceptId>> byLabel = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /// Labels of capitals only, such as *ESS*, which mean nothing with an ending more or less.
    private final Map<String, List<ConceptId>> byAbbreviation = new HashMap<>();

    public Understanding(List<Scheme> schemes) {
        schemes.forEach(scheme -> scheme.concepts().forEach(this::learn));
    }

    /// The concepts meant by a run of words, from `from` (inclusive) to `to` (exclusive).
    public record Meant(int from, int to, List<ConceptId> concepts) {}

    /// The longest labels found in the folded words, from left to right, none overlapping.
    public List<Meant> of(List<String> folded) {
        var words = LabelWords.of(folded).words();
        var found = new ArrayList<Meant>();
        for (var from = 0; from < words.size(); ) {
            var length = longestAt(words, from);
            var first = words.get(from).at();
            var abbreviated = byAbbreviation.getOrDefault(folded.get(first), List.of());
            if (length <= 1 && !abbreviated.isEmpty()) {
                found.add(new Meant(first, first + 1, abbreviated));
                from++;
            } else if (length == 0) {
                from++;
            } else {
                found.add(
                        new Meant(
                                first,
                                words.get(from + length - 1).at() + 1,
                                byLabel.getOrDefault(label(words, from, length), List.of())));
                from += length;
            }
        }
        return found;
    }

    /// All concepts that the text speaks of by name.
    public Set<ConceptId> in(String text) {
        var concepts = new HashSet<ConceptId>();
        of(List.of(Words.folded(text).split(" ")))
                .forEach(meant -> concepts.addAll(meant.concepts()));
        return concepts;
    }

    /// How many words the longest label has that begins here; 0 where none does.
    private int longestAt(List<Word> words, int from) {
        var longest = longestByFirst.getOrDefault(words.get(from).key(), 0);
        for (var length = Math.min(longest, words.size() - from); length > 0; length--) {
            if (byLabel.containsKey(label(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String label(List<Word> words, int from, int length) {
        if (length == 1) {
            return words.get(from).key();
        }
        var label = new StringBuilder(words.get(from).key());
        for (var at = from + 1; at < from + length; at++) {
            label.append(' ').append(words.get(at).key());
        }
        return label.toString();
    }

    private void learn(Concept concept) {
        concept.labels().values().stream()
                .flatMap(own -> own.all())
                .forEach(label -> learn(label, concept.id()));
    }

    private void learn(String label, ConceptId concept) {
        var folded = Words.folded(label);
        if (ABBREVIATION.matcher(label).matches()) {
            add(byAbbreviation, folded, concept);
            return;
        }
        var words = LabelWords.of(List.of(folded.split(" "))).words();
        if (folded.length() > 1 && !words.isEmpty()) {
            add(byLabel, label(words, 0, words.size()), concept);
            longestByFirst.merge(words.getFirst().key(), words.size(), Math::max);
        }
    }

    private static void add(
            Map<String, List<ConceptId>> concepts, String label, ConceptId concept) {
        var all = concepts.computeIfAbsent(label, _ -> new ArrayList<>());
        if (!all.contains(concept)) {
            all.add(concept);
        }
    }
}
