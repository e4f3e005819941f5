package practica.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// What was typed without what nobody sees: control characters, marks of direction, joiners of no
/// width, halves of characters. All white space is a space. A text that is nothing but a quotation
/// in printer's marks is one in `"`; within other words these marks only part words, since whoever
/// pastes *The “Edit” menu* asks for no exact wording. Nor does who asks *What is a "local" tax?*:
/// in a question of some words, `"` parts words too.
final class Legible {
    /// Characters that are read at all. Longer than the longest form that [Typed#written] gives,
    /// and the only limit for those who ask otherwise than through [Asked].
    static final int MOST = 65_536;

    /// Marks on one letter. No alphabet needs more, and to put thousands in order takes the square
    /// of their number.
    private static final int MARKS = 8;

    private static final String PRINTED = "“”„«»";

    private static final Pattern QUOTATION =
            Pattern.compile("\\s*-?[“„«][^" + PRINTED + "\"]*[“”»]\\s*");

    private static final int LONGEST_QUESTION = 1_000;

    /// A mark by itself is one.
    private static final int WORDS_OF_A_QUESTION = 4;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Legible() {}

    static String of(String typed) {
        var readable = new StringBuilder(Math.min(typed.length(), MOST));
        var quote = QUOTATION.matcher(typed).matches() ? '"' : ' ';
        var parting = isQuestion(typed) ? PRINTED + '"' : PRINTED;
        var marks = 0;
        for (var at = 0; at < Math.min(typed.length(), MOST); ) {
            var one = typed.codePointAt(at);
            at += Character.charCount(one);
            if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
                readable.append(' ');
                marks = 0;
            } else if (isSeen(one)) {
                marks = isMark(one) ? marks + 1 : 0;
                if (marks <= MARKS) {
                    readable.appendCodePoint(parting.indexOf(one) < 0 ? one : quote);
                }
            }
        }
        return Normalizer.normalize(readable, Normalizer.Form.NFC);
    }

    /// Whether it ends as a question does, and asks with more than what it quotes.
    private static boolean isQuestion(String typed) {
        var end = typed.stripTrailing();
        if (end.isEmpty() || end.length() > LONGEST_QUESTION || !endsAsQuestion(end)) {
            return false;
        }
        var around = QUOTED.matcher(end).replaceAll(" ").strip();
        return around.split("\\s+", WORDS_OF_A_QUESTION).length == WORDS_OF_A_QUESTION;
    }

    private static boolean endsAsQuestion(String end) {
        return "?？؟".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /// The word without marks before its first letter and more than a letter can bear. Empty where
    /// it has neither letter nor digit.
    static String word(String word) {
        var readable = new StringBuilder(word.length());
        var marks = MARKS;
        for (var at = 0; at < word.length(); ) {
            var one = word.codePointAt(at);
            at += Character.charCount(one);
            marks = isMark(one) ? marks + 1 : 0;
            if (marks <= MARKS) {
                readable.appendCodePoint(one);
            }
        }
        return readable.toString();
    }

    static boolean isMark(int one) {
        return switch (Character.getType(one)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    static boolean isLetterOrNumber(int one) {
        return switch (Character.getType(one)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(one);
        };
    }

    private static boolean isSeen(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !UCharacter.hasBinaryProperty(one, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
