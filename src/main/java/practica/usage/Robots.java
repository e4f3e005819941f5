package practica.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Tells browsers from programs that only call themselves something, by a list of those that are
/// known, by words that most of them have in their names, and because no browser goes without a
/// name.
final class Robots {
    private static final String LIST = "/usage/robots.txt";
    private static final String COMMENT = "#";

    /// As all browsers begin, and a few old ones.
    private static final Pattern BROWSER = Pattern.compile("(Mozilla|Opera)/\\d");

    /// There are telephones called Cubot.
    private static final Pattern SAYS_SO =
            Pattern.compile("(?<!cu)bot|crawl|spider|https?://|\\S@\\S", Pattern.CASE_INSENSITIVE);

    /// A pattern that is a word with some signs escaped. Looking for these as words is quick, and
    /// most are.
    private static final Pattern PLAIN = Pattern.compile("(?:[^\\\\.\\[\\](){}*+?^$|]|\\\\\\W)+");

    private static final int LONGEST = 1_000;

    private final List<String> words;
    private final Pattern others;

    Robots() {
        var all =
                list().lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                        .filter(line -> !SAYS_SO.matcher(line).find())
                        .toList();
        words =
                all.stream()
                        .filter(one -> PLAIN.matcher(one).matches())
                        .map(one -> one.replaceAll("\\\\(\\W)", "$1"))
                        .toList();
        others =
                Pattern.compile(
                        String.join(
                                "|",
                                all.stream()
                                        .filter(one -> !PLAIN.matcher(one).matches())
                                        .toList()));
    }

    /// Whether it is the name of a browser that somebody looks at.
    boolean isBrowser(String agent) {
        return agent.length() <= LONGEST
                && BROWSER.matcher(agent).lookingAt()
                && !SAYS_SO.matcher(agent).find()
                && words.stream().noneMatch(agent::contains)
                && !others.matcher(agent).find();
    }

    private static String list() {
        try (InputStream in =
                Objects.requireNonNull(Robots.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
