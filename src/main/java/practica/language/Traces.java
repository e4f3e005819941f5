package practica.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// What tells a language: a text's runs of one to five letters, its words, and its pairs of short
/// words, each as a number below [#BUCKETS] (unlike traces may share one). Case, figures and most
/// signs tell nothing.
final class Traces {
    static final int BUCKETS = 1 << 17;

    private static final int LONGEST_RUN = 5;
    private static final int SHORT_WORD = 5;

    private int[] found = new int[1024];
    private int count;

    private Traces() {}

    static int[] of(String text) {
        var traces = new Traces();
        var small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var letters = new char[small.length() + 2];
        letters[0] = ' ';
        var end = 1;
        for (var at = 0; at < small.length(); at++) {
            var sign = plain(small.charAt(at));
            if (sign != ' ' || letters[end - 1] != ' ') {
                letters[end++] = sign;
            }
        }
        if (letters[end - 1] != ' ') {
            letters[end++] = ' ';
        }
        traces.runs(letters, end);
        traces.words(letters, end);
        return Arrays.copyOf(traces.found, traces.count);
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '\'', '’', '‘' -> '\'';
            case '¿', '¡', '·' -> sign;
            default -> Character.isLetter(sign) || Character.isSurrogate(sign) ? sign : ' ';
        };
    }

    private void runs(char[] letters, int end) {
        for (var from = 0; from < end; from++) {
            var hash = 0;
            for (var to = from; to < Math.min(end, from + LONGEST_RUN); to++) {
                hash = hash * 31 + letters[to] + 1;
                if (letters[to] != ' ' || to > from) {
                    add(hash + (to - from) * 0x3c6ef372);
                }
                if (letters[to] == ' ' && to > from) {
                    break;
                }
            }
        }
    }

    private void words(char[] letters, int end) {
        var before = 0;
        for (var from = 1; from < end; ) {
            var to = from;
            var hash = 17;
            while (letters[to] != ' ') {
                hash = hash * 37 + letters[to++];
            }
            add(hash ^ 0x5bd1e995);
            var small = to - from <= SHORT_WORD ? hash : 0;
            if (small != 0 && before != 0) {
                add(before * 41 + small);
            }
            before = small;
            from = to + 1;
        }
    }

    private void add(int hash) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        var mixed = hash * 0x9e3779b1;
        found[count++] = (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
    }
}
