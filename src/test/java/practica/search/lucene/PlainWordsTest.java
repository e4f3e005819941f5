package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain words give the terms that Lucene's chain gives.
class PlainWordsTest {
    private static final String SIGNS =
            "abclLLzAZ019àÉçñÑüïßæøŁőşİıſŉªº²½·.•,:;'’‘“”«»-–—/()[]{}<>+*&%#@!?¿¡…_|°§×÷\u00ad\u00a0"
                    + "\u0301\u0085水ع";

    @AutoClose private final Analyzer chain = new Folded();
    @AutoClose private final Analyzers analyzers = new Analyzers();

    @Test
    void whateverIsPlainHasTheTermsOfTheChain() {
        var random = new Random(3);
        var plain = 0;
        for (var turn = 0; turn < 100_000; turn++) {
            var word = written(random, 1 + random.nextInt(8));
            var terms = PlainWords.in(word, 0, word.length());
            if (terms.isPresent()) {
                assertEquals(FoundTerm.of(chain, Fields.FOLDED, word), terms.get(), word);
                plain++;
            }
        }
        assertTrue(plain > 10_000, plain + " were plain");
    }

    @Test
    void soHasEachSignBetweenEachOther() {
        for (var sign = '!'; sign < 0x2030; sign++) {
            for (var other : List.of("a", "L", "7", "é", ".", "·", "-")) {
                var word = other + sign + other + sign;
                var terms = PlainWords.in(word, 0, word.length());
                if (terms.isPresent()) {
                    assertEquals(FoundTerm.of(chain, Fields.FOLDED, word), terms.get(), word);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participació",
                "l’aigua,",
                "(São",
                "Straße",
                "C40.",
                "uclg.org",
                "—",
                "1.200,50",
                "d'Évora…",
                "“¿Qué?”",
                "Łódź"
            })
    void commonWordsArePlain(String word) {
        assertEquals(
                Optional.of(FoundTerm.of(chain, Fields.FOLDED, word)),
                PlainWords.in(word, 0, word.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"col·lectiu", "COL.LECTIU", "東京", "e\u0301cole", "co\u00adop"})
    void othersAreLeftToTheChain(String word) {
        assertEquals(Optional.empty(), PlainWords.in(word, 0, word.length()));
    }

    @Test
    void longestWordsAreLeftToTheChain() {
        var word = "a".repeat(255);

        assertTrue(PlainWords.in(word, 0, 255).isPresent());
        assertTrue(PlainWords.in(word + "a", 0, 256).isEmpty());
    }

    @Test
    void termsStandWhereTheyDoInTheText() {
        assertEquals(
                Optional.of(List.of(new FoundTerm("agua", 3, 7), new FoundTerm("rio", 8, 11))),
                PlainWords.in("el Agua-río!", 3, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "es", "ca", "pt", "fr", "gl", "it", "eu"})
    void textsHaveTheTermsOfTheirLanguagesChain(String language) throws IOException {
        var field = language.isEmpty() ? Fields.FOLDED : Fields.FOLDED + "_" + language;
        var random = new Random(4);
        try (var files = Files.walk(Path.of("content/library/practices"))) {
            for (var file : files.filter(Files::isRegularFile).limit(40).toList()) {
                var text = Files.readString(file) + " " + written(random, 12);
                assertEquals(FoundTerm.of(analyzers, field, text), analyzers.terms(field, text));
            }
        }
    }

    private static String written(Random random, int length) {
        return random.ints(length, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
