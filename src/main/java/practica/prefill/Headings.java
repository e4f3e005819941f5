package practica.prefill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.text.Words;

/// Recognises the headings of a document's parts, in the languages of the library.
final class Headings {
    static final String SUMMARY = "summary";

    private static final int LONGEST = 80;
    private static final int MORE_WORDS = 4;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)]|[a-zA-Z][.)])\\s+");

    /// The key of each heading's words.
    private static final Map<String, String> KEYS = keys();

    private Headings() {}

    /// What part of a document the line heads: a section's key, `summary` or `other`.
    static Optional<String> part(Source.Line line) {
        if (!mayHead(line)) {
            return Optional.empty();
        }
        var words = words(line);
        var whole = KEYS.get(String.join(" ", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        return line.apart() ? beginning(words) : Optional.empty();
    }

    /// Whether it is short, has letters, and doesn't end like a sentence or like the line of a
    /// table of contents.
    static boolean mayHead(Source.Line line) {
        var text = line.text();
        return text.length() <= LONGEST
                && !line.words().isEmpty()
                && text.codePoints().anyMatch(Character::isLetter)
                && !text.contains("....")
                && !text.contains("\t")
                && !text.endsWith(".")
                && !text.endsWith(";")
                && !text.endsWith(",");
    }

    /// Without its number.
    static String plain(String text) {
        return NUMBER.matcher(text).replaceFirst("").strip();
    }

    private static List<String> words(Source.Line line) {
        var plain = plain(line.text());
        return plain.equals(line.text())
                ? line.words()
                : List.of(Words.folded(plain).split(" ", -1));
    }

    /// A heading of several words that goes on a little, such as *Lessons learned in two years*.
    private static Optional<String> beginning(List<String> words) {
        for (var length = Math.min(words.size() - 1, 5); length > 0; length--) {
            var key = KEYS.get(String.join(" ", words.subList(0, length)));
            if (key != null && words.size() - length <= (length > 1 ? MORE_WORDS : 3)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        Cues.HEADINGS
                .all()
                .forEach((list, headings) -> {
                    var key = list.substring(0, list.indexOf('.'));
                    headings.forEach(heading -> keys.putIfAbsent(Words.folded(heading), key));
                });
        return keys;
    }
}
