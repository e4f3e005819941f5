package practica.extract;

import java.text.Normalizer;
import org.xml.sax.SAXException;

/// Makes text fit to be kept as it streams by: whitespace folded to a space, tab, line break or
/// blank line, control characters and halves of characters removed, letters composed (NFC).
final class CleanText {
    /// What parts two words, the weaker first.
    enum Gap {
        NONE(""),
        SPACE(" "),
        TAB("\t"),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String text;

        Gap(String text) {
            this.text = text;
        }
    }

    interface Sink {
        void take(String chunk) throws SAXException;
    }

    private static final int USUAL_CHUNK = 8_192;
    private static final int LONGEST_CHUNK = 65_536;

    private final Sink sink;
    private final StringBuilder chunk = new StringBuilder();
    private Gap gap = Gap.NONE;
    private boolean settled;
    private boolean started;
    private boolean lineInRun;
    private char before;

    CleanText(Sink sink) {
        this.sink = sink;
    }

    /// On one line and no longer than so many characters, for titles and names.
    static String line(String text, int longest) {
        var line = new StringBuilder();
        text.codePoints()
                .map(c -> isSpace(c) ? ' ' : c)
                .filter(c -> isText(c) && !(c == ' ' && wantsNoSpace(line)))
                .takeWhile(c -> line.length() < longest)
                .forEach(line::appendCodePoint);
        return Normalizer.normalize(line, Normalizer.Form.NFC).strip();
    }

    void add(char[] characters, int start, int length) throws SAXException {
        for (var i = start; i < start + length; i++) {
            add(characters[i]);
        }
    }

    /// Sees to it that the next word stands at least so far from the last.
    void part(Gap wanted) {
        lineInRun = false;
        widen(wanted);
    }

    /// As [#part], and what comes before the next word cannot widen the gap any more: whitespace
    /// and paragraphs inside the cells of a table.
    void settle(Gap wanted) {
        lineInRun = false;
        if (!settled || wanted.compareTo(gap) > 0) {
            gap = wanted;
            settled = true;
        }
    }

    /// Hands over what is left.
    void flush() throws SAXException {
        if (!chunk.isEmpty()) {
            var text = Normalizer.normalize(chunk, Normalizer.Form.NFC);
            chunk.setLength(0);
            sink.take(text);
        }
    }

    private void add(char c) throws SAXException {
        if (isSpace(c)) {
            space(c);
        } else if (Character.isLowSurrogate(c)) {
            if (Character.isHighSurrogate(before) && isText(Character.toCodePoint(before, c))) {
                fillGap();
                chunk.append(before).append(c);
            }
        } else if (isText(c)) {
            fillGap();
            chunk.append(c);
        }
        before = c;
    }

    private void space(char c) {
        switch (c) {
            case '\n', '\r', '\u0085', '\u2028' -> {
                if (c != '\n' || before != '\r') {
                    widen(lineInRun ? Gap.PARAGRAPH : Gap.LINE);
                    lineInRun = true;
                }
            }
            case '\f', '\u2029' -> widen(Gap.PARAGRAPH);
            case '\t' -> widen(Gap.TAB);
            default -> widen(Gap.SPACE);
        }
    }

    private void widen(Gap wanted) {
        if (!settled && wanted.compareTo(gap) > 0) {
            gap = wanted;
        }
    }

    private void fillGap() throws SAXException {
        if (chunk.length() >= (gap == Gap.NONE ? LONGEST_CHUNK : USUAL_CHUNK)) {
            flush();
        }
        if (started) {
            chunk.append(gap.text);
        }
        started = true;
        gap = Gap.NONE;
        settled = false;
        lineInRun = false;
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
    }

    /// Neither a control nor a lone half, neither a noncharacter nor a mark that is only meant for
    /// typesetting.
    private static boolean isText(int c) {
        return !Character.isISOControl(c)
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF)
                && c != '\u00AD'
                && c != '\uFEFF';
    }

    private static boolean wantsNoSpace(StringBuilder line) {
        return line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    }
}
