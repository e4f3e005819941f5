package practica.prefill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practica.text.Words;

/// Runs of folded words that stand for something. A star at the end of a single word leaves its
/// ending open.
final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, T> beginnings = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private record Phrase<T>(List<String> words, T meaning) {}

    /// A phrase found from the word `from` to the word before `to`.
    record Found<T>(int from, int to, T meaning) {}

    void add(String written, T meaning) {
        var words = List.of(Words.folded(written).split(" ", -1));
        var first = words.getFirst();
        if (written.endsWith("*") && words.size() == 1) {
            beginnings.put(first, meaning);
            shortest = Math.min(shortest, first.length());
            longest = Math.max(longest, first.length());
        } else if (!first.isEmpty()) {
            byFirst.computeIfAbsent(first, _ -> new ArrayList<>())
                    .add(new Phrase<>(words, meaning));
        }
    }

    /// All that are found, from left to right.
    List<Found<T>> in(List<String> words) {
        var found = new ArrayList<Found<T>>();
        for (var at = 0; at < words.size(); at++) {
            for (var phrase : byFirst.getOrDefault(words.get(at), List.of())) {
                var end = at + phrase.words().size();
                if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
                    found.add(new Found<>(at, end, phrase.meaning()));
                }
            }
            var word = words.get(at);
            for (var cut = shortest; cut <= Math.min(longest, word.length()); cut++) {
                var meaning = beginnings.get(word.substring(0, cut));
                if (meaning != null) {
                    found.add(new Found<>(at, at + 1, meaning));
                }
            }
        }
        return found;
    }

    boolean areIn(List<String> words) {
        return !in(words).isEmpty();
    }
}
