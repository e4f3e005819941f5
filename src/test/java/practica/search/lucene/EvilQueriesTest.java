package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Searches.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;
import practica.support.TestLibrary;

/// Whatever is typed is answered.
class EvilQueriesTest {
    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "\"\"",
                    "*",
                    "?",
                    "-",
                    "--",
                    "+",
                    "~2",
                    "^9",
                    "(",
                    ")",
                    "[a TO z]",
                    "{",
                    "}",
                    "\\",
                    "/",
                    "//",
                    ":",
                    "title:",
                    "AND",
                    "OR",
                    "NOT",
                    "&&",
                    "||",
                    "!",
                    "'",
                    "''",
                    "’",
                    "<script>alert(1)</script>",
                    "%00",
                    "\u0000",
                    "\uFFFF",
                    "\uD83C",
                    "\uDFD8",
                    "🏘",
                    "🏳️‍🌈",
                    "é",
                    "e\u0301",
                    "l·l",
                    "水",
                    "ا",
                    "ת",
                    "\u202E",
                    "\t",
                    "\r\n",
                    "\u00A0",
                    "; drop table item; --",
                    "${jndi:ldap://x}",
                    "{{7*7}}",
                    "../../etc/passwd",
                    "a",
                    "the",
                    "water",
                    "ação",
                    "participació",
                    "-water",
                    "\"of the\"",
                    "-\"public space\"",
                    "x".repeat(300),
                    "i̇",
                    "ß",
                    "ﬁ",
                    "Ⅷ",
                    "½",
                    "1e400",
                    "NaN",
                    ".",
                    "...",
                    "_");

    static Stream<String> evil() {
        var random = new Random(42);
        return Stream.concat(
                PIECES.stream(),
                Stream.generate(() ->
                                random.ints(1 + random.nextInt(9), 0, PIECES.size())
                                        .mapToObj(PIECES::get)
                                        .collect(
                                                Collectors.joining(
                                                        random.nextBoolean() ? " " : "")))
                        .limit(200));
    }

    @Test
    void everyOneIsAnsweredWithACountThatFitsItsHits() {
        evil().forEach(words -> {
            var result = search(words, Language.CA);

            assertTrue(result.total() >= result.hits().size(), words);
            assertEquals(Math.min(20, result.total()), result.hits().size(), words);
        });
    }

    static Stream<String> tenThousand() {
        return Stream.of(
                        "\"",
                        "*",
                        "-",
                        "a ",
                        "water ",
                        "participation climate housing ",
                        "\"a",
                        "\"a b c\" ",
                        "-a ",
                        "🏘",
                        "(",
                        "é",
                        "l'")
                .map(piece -> piece.repeat(10_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("tenThousand")
    void tenThousandCharactersAreAnswered(String words) {
        assertTrue(search(words, Language.EN).total() <= TestLibrary.starter().items().published());
    }

    @Test
    void signsAloneAskForEverything() {
        for (var words : List.of("", "*", "\"", "\"\"", "?!", "-", "()")) {
            assertEquals(
                    TestLibrary.starter().items().published(),
                    search(words, Language.EN).total(),
                    words);
        }
    }
}
