package practica.export.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may stand in a cell: no characters that no reader shows, lists in one cell, and nothing
/// that a spreadsheet would compute.
public final class Cells {
    /// What parts the values of a list. Within a value `\` stands before `|` and `\`.
    public static final String BETWEEN = " | ";

    /// What a spreadsheet takes for the beginning of a formula, in all widths that it knows, and
    /// the prefix itself, so that whoever takes one away has what was there.
    private static final String COMPUTED = "=+-@\t\r'＝＋－＠";

    private static final int LAST_OF_BASIC_PLANE = 0xFFFD;

    private Cells() {}

    /// The values of a list in one cell.
    static String list(Stream<String> values) {
        return values.filter(value -> !value.isBlank())
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(BETWEEN));
    }

    static String list(List<String> values) {
        return list(values.stream());
    }

    /// The words without control characters other than tab and newline, half pairs and what is no
    /// character at all. Lines end with a newline only.
    public static String clean(String words) {
        var all = words.replace("\r\n", "\n").replace('\r', '\n');
        return all.codePoints().allMatch(Cells::isCharacter)
                ? all
                : all.codePoints()
                        .filter(Cells::isCharacter)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isCharacter(int code) {
        return code == '\n'
                || code == '\t'
                || !(Character.isISOControl(code)
                        || Character.getType(code) == Character.SURROGATE
                        || (code & LAST_OF_BASIC_PLANE + 1) == LAST_OF_BASIC_PLANE + 1
                        || (code >= 0xFDD0 && code <= 0xFDEF));
    }

    /// The words with `'` before them where a spreadsheet would compute them, whatever invisible
    /// signs stand in front.
    static String harmless(String words) {
        return words.codePoints()
                        .dropWhile(Cells::isInvisible)
                        .limit(1)
                        .anyMatch(code -> COMPUTED.indexOf(code) >= 0)
                ? "'" + words
                : words;
    }

    private static boolean isInvisible(int code) {
        return code != '\t'
                && code != '\r'
                && (Character.getType(code) == Character.FORMAT
                        || Character.isWhitespace(code)
                        || Character.isSpaceChar(code));
    }
}
