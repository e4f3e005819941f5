package practica.suggest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import practica.language.Language;

/// Names, found by how the whole or any of their words begins. They are numbered from the best on,
/// so that of each word's names only the first few are looked at.
final class NameTable {
    /// Names looked at for a search of several words, which have the rarest of them.
    private static final int LOOKED_AT = 2_000;

    private static final Comparator<Name> BEST =
            Comparator.comparingInt((Name name) -> name.target().rank())
                    .thenComparing(Comparator.comparingInt(Name::items).reversed())
                    .thenComparing(Name::folded);

    private static final int SHORT = 2;

    /// After every letter.
    private static final char LAST = '\uffff';

    private final List<Name> names;

    /// Of every name's target: looked at far more often than the names themselves.
    private final byte[] ranks;

    /// The numbers of all names, in the order of the folded names.
    private final int[] inOrder;

    /// All words in their order, and which names have each.
    private final String[] words;

    private final int[][] having;

    /// What was answered to the shortest beginnings, which a great part of all names have.
    private final Map<String, List<Name>> answered = new ConcurrentHashMap<>();

    NameTable(List<Name> all) {
        names = all.stream().filter(name -> !name.folded().isEmpty()).sorted(BEST).toList();
        ranks = new byte[names.size()];
        for (var number = 0; number < ranks.length; number++) {
            ranks[number] = (byte) names.get(number).target().rank();
        }
        inOrder =
                IntStream.range(0, names.size())
                        .boxed()
                        .sorted(Comparator.comparing(number -> names.get(number).folded()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var byWord = new HashMap<String, IntStream.Builder>();
        for (var number = 0; number < names.size(); number++) {
            for (var word : names.get(number).folded().split(" ", -1)) {
                byWord.computeIfAbsent(word, _ -> IntStream.builder()).add(number);
            }
        }
        var sorted = new TreeMap<>(byWord);
        words = sorted.keySet().toArray(String[]::new);
        having =
                sorted.values().stream()
                        .map(numbers -> numbers.build().distinct().toArray())
                        .toArray(int[][]::new);
    }

    /// The best names for the folded words, the last of which may be unfinished.
    List<Name> beginning(String folded, Language reader) {
        if (folded.length() > SHORT) {
            return search(folded, reader);
        }
        var asked = reader + " " + folded;
        var known = answered.get(asked);
        if (known == null) {
            known = search(folded, reader);
            if (!known.isEmpty()) {
                answered.put(asked, known);
            }
        }
        return known;
    }

    private List<Name> search(String folded, Language reader) {
        var best = new BestNames(names, ranks, reader);
        var end = firstName(folded + LAST);
        for (var at = firstName(folded); at < end; at++) {
            best.addWhole(inOrder[at]);
        }
        var typed = folded.split(" ");
        if (typed.length == 1) {
            for (var at = firstWord(folded);
                    at < words.length && words[at].startsWith(folded);
                    at++) {
                addFirst(having[at], best);
            }
        } else {
            addAll(rarest(typed), typed, best);
        }
        return best.inOrder();
    }

    private static void addFirst(int[] numbers, BestNames best) {
        for (var number : numbers) {
            if (!best.add(number)) {
                return;
            }
        }
    }

    private void addAll(int[] numbers, String[] typed, BestNames best) {
        for (var at = 0; at < Math.min(LOOKED_AT, numbers.length); at++) {
            var name = names.get(numbers[at]);
            if (Arrays.stream(typed).allMatch(name::hasWordBeginning) && !best.add(numbers[at])) {
                return;
            }
        }
    }

    /// The names with the rarest of the words that are finished; none where a word is in no name.
    private int[] rarest(String[] typed) {
        var rarest = new int[0];
        for (var at = 0; at < typed.length - 1; at++) {
            var found = Arrays.binarySearch(words, typed[at]);
            if (found < 0) {
                return new int[0];
            }
            if (at == 0 || having[found].length < rarest.length) {
                rarest = having[found];
            }
        }
        return rarest;
    }

    private int firstWord(String folded) {
        var found = Arrays.binarySearch(words, folded);
        return found < 0 ? -found - 1 : found;
    }

    private int firstName(String folded) {
        var low = 0;
        var high = inOrder.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (names.get(inOrder[middle]).folded().compareTo(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
