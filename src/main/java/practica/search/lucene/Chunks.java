package practica.search.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into passages of at most 1,200 characters, between paragraphs where it can, else
/// between sentences, else between words. No character is lost.
final class Chunks {
    private static final int MOST = 1_200;
    private static final int FEWEST = 400;

    private Chunks() {}

    static List<String> of(String text) {
        var chunks = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > MOST) {
            var to = end(text, from);
            add(chunks, text.substring(from, to));
            from = to;
        }
        add(chunks, text.substring(from));
        return chunks;
    }

    private static int end(String text, int from) {
        var paragraph = text.lastIndexOf('\n', from + MOST - 1);
        if (paragraph >= from + FEWEST) {
            return paragraph + 1;
        }
        var window = text.substring(from, from + MOST);
        var sentence = lastBreak(BreakIterator.getSentenceInstance(Locale.ROOT), window);
        if (sentence >= FEWEST) {
            return from + sentence;
        }
        var word = window.lastIndexOf(' ') + 1;
        var end = word >= FEWEST ? word : MOST;
        return Character.isHighSurrogate(text.charAt(from + end - 1)) ? from + end - 1 : from + end;
    }

    private static int lastBreak(BreakIterator breaks, String window) {
        breaks.setText(window);
        return breaks.preceding(window.length());
    }

    private static void add(List<String> chunks, String chunk) {
        if (!chunk.isBlank()) {
            chunks.add(chunk.strip());
        }
    }
}
