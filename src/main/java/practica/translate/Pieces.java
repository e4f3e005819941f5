package practica.translate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a line into runs of whole sentences, or of words where a sentence is very long: some of
/// Apertium's programs take time that grows with the square of a text without ends.
final class Pieces {
    private static final int MOST = 500;

    private Pieces() {}

    static List<String> of(String line) {
        var pieces = new ArrayList<String>();
        for (var rest = line.strip(); !rest.isEmpty(); ) {
            var end = rest.length() <= MOST ? rest.length() : end(rest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return pieces;
    }

    private static int end(String text) {
        var window = text.substring(0, MOST);
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(window);
        var sentence = breaks.preceding(MOST);
        if (sentence > 0) {
            return sentence;
        }
        var space = window.lastIndexOf(' ');
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }
}
