package practica.prefill;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Titles that are set in capitals, written as sentences are.
final class Capitals {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int FEWEST = 2;

    private Capitals() {}

    /// A title of several words in capitals only, in small letters but for the words that the text
    /// itself writes otherwise within its sentences. Any other title as it is.
    static String lowered(String title, Source source) {
        if (WORD.matcher(title).results().filter(word -> word.group().length() > 3).count() < FEWEST
                || title.codePoints().anyMatch(Character::isLowerCase)
                || title.codePoints().noneMatch(Character::isUpperCase)) {
            return title;
        }
        var written = written(title, source);
        var lowered =
                WORD.matcher(title)
                        .replaceAll(word -> {
                            var small = word.group().toLowerCase(Locale.ROOT);
                            return written.getOrDefault(small, small);
                        });
        return lowered.substring(0, 1).toUpperCase(Locale.ROOT) + lowered.substring(1);
    }

    /// How the text writes the words of the title where they begin no line, by small letters.
    private static Map<String, String> written(String title, Source source) {
        var wanted = new HashMap<String, Map<String, Integer>>();
        WORD.matcher(title)
                .results()
                .forEach(
                        word -> wanted.put(word.group().toLowerCase(Locale.ROOT), new HashMap<>()));
        for (var line : source.lines()) {
            if (!line.isCapitals()) {
                WORD.matcher(line.text())
                        .results()
                        .skip(1)
                        .map(word -> word.group())
                        .forEach(word -> {
                            var forms = wanted.get(word.toLowerCase(Locale.ROOT));
                            if (forms != null) {
                                forms.merge(word, 1, Integer::sum);
                            }
                        });
            }
        }
        var written = new HashMap<String, String>();
        wanted.forEach((small, forms) ->
                forms.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(most -> written.put(small, most.getKey())));
        return written;
    }
}
