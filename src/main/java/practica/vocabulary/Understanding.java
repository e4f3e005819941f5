package practica.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import practica.text.RecentWords;
import practica.text.Words;
import practica.vocabulary.LabelWords.Word;

/// Recognises concepts in words, through every label and synonym that they have in any language, in
/// questions and in texts alike. This is what lets a question in one language find what was written
/// in another.
public final class Understanding {
    /// Two to this power.
    private static final int REMEMBERED = 15;

    /// What is longer comes once, or is of a language without spaces.
    private static final int LONGEST_WORD = 60;

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");

    private final Map<String, List<ConceptId>> byLabel = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /// Labels of capitals only, such as *ESS*, which mean nothing with an ending more or less.
    private final Map<String, List<ConceptId>> byAbbreviation = new HashMap<>();

    /// The words of what stands between spaces in texts.
    private final RecentWords<List<Start>> recent = new RecentWords<>(REMEMBERED);

    public Understanding(List<Scheme> schemes) {
        schemes.forEach(scheme -> scheme.concepts().forEach(this::learn));
    }

    /// A word, how many words the longest label has that begins with it (0 where none does), and
    /// what it means as an abbreviation.
    private record Start(Word word, int longest, List<ConceptId> abbreviated) {}

    /// The concepts meant by a run of words, from `from` (inclusive) to `to` (exclusive).
    public record Meant(int from, int to, List<ConceptId> concepts) {}

    /// The longest labels found in the folded words, from left to right, none overlapping.
    public List<Meant> of(List<String> folded) {
        return meant(starts(folded));
    }

    /// All concepts that the text speaks of by name.
    public Set<ConceptId> in(String text) {
        if (byLabel.isEmpty() && byAbbreviation.isEmpty()) {
            return Set.of();
        }
        var words = new ArrayList<Start>();
        for (var from = 0; from < text.length(); ) {
            var to = from;
            while (to < text.length() && text.charAt(to) > ' ') {
                to++;
            }
            if (to > from) {
                var stretch = text.substring(from, to);
                words.addAll(
                        to - from > LONGEST_WORD
                                ? starts(stretch)
                                : recent.get(stretch, this::starts));
            }
            from = to + 1;
        }
        var concepts = new HashSet<ConceptId>();
        meant(words).forEach(meant -> concepts.addAll(meant.concepts()));
        return concepts;
    }

    private List<Start> starts(String stretch) {
        var folded = Words.folded(stretch);
        return folded.isEmpty() ? List.of() : starts(List.of(folded.split(" ")));
    }

    private List<Start> starts(List<String> folded) {
        return LabelWords.of(folded).words().stream()
                .map(word ->
                        new Start(
                                word,
                                longestByFirst.getOrDefault(word.key(), 0),
                                byAbbreviation.getOrDefault(word.folded(), List.of())))
                .toList();
    }

    private List<Meant> meant(List<Start> words) {
        var found = new ArrayList<Meant>();
        for (var from = 0; from < words.size(); ) {
            var length = longestAt(words, from);
            var first = words.get(from).word().at();
            var abbreviated = words.get(from).abbreviated();
            if (length <= 1 && !abbreviated.isEmpty()) {
                found.add(new Meant(first, first + 1, abbreviated));
                from++;
            } else if (length == 0) {
                from++;
            } else {
                found.add(
                        new Meant(
                                first,
                                words.get(from + length - 1).word().at() + 1,
                                byLabel.getOrDefault(label(words, from, length), List.of())));
                from += length;
            }
        }
        return found;
    }

    /// How many words the longest label has that begins here; 0 where none does.
    private int longestAt(List<Start> words, int from) {
        var longest = words.get(from).longest();
        for (var length = Math.min(longest, words.size() - from); length > 0; length--) {
            if (byLabel.containsKey(label(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String label(List<Start> words, int from, int length) {
        if (length == 1) {
            return words.get(from).word().key();
        }
        var label = new StringBuilder(words.get(from).word().key());
        for (var at = from + 1; at < from + length; at++) {
            label.append(' ').append(words.get(at).word().key());
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
        var words = starts(folded);
        if (folded.length() > 1 && !words.isEmpty()) {
            add(byLabel, label(words, 0, words.size()), concept);
            longestByFirst.merge(words.getFirst().word().key(), words.size(), Math::max);
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
