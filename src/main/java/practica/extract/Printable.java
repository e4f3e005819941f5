package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Tells text in an unknown format from other bytes.
final class Printable {
    private static final double MOSTLY = 0.95;

    private Printable() {}

    static boolean mostly(byte[] sample) {
        var text = new String(sample, UTF_8);
        var printable = text.codePoints().filter(Printable::isPrintable).count();
        return printable > 0 && printable >= MOSTLY * text.codePointCount(0, text.length());
    }

    private static boolean isPrintable(int c) {
        return Character.isWhitespace(c)
                || (Character.isDefined(c) && !Character.isISOControl(c) && c != '\uFFFD');
    }
}
