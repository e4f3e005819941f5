package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;

class ApertiumTest {
    @TempDir private Path folder;

    @Test
    void twoModesFollowOneAnother() throws IOException {
        var programs = new Programs(folder);
        programs.mode("eng-spa", Programs.LOUD);
        programs.mode("es-pt", Programs.POLITE);

        try (var apertium = new Apertium(folder)) {
            assertEquals(
                    Optional.of("please ONE\n\nplease TWO"),
                    apertium.translate("one\n\n two ", Language.EN, Language.PT));
            assertEquals(
                    Optional.of("apertium eng-spa es-pt"),
                    apertium.way(new Pair(Language.EN, Language.PT)));
            assertEquals(Optional.empty(), apertium.translate("one", Language.PT, Language.EN));
        }
    }

    @Test
    void manyAskAtOnce() throws IOException {
        new Programs(folder).mode("eng-spa", Programs.LOUD);

        try (var apertium = new Apertium(folder)) {
            var said =
                    IntStream.range(0, 200)
                            .parallel()
                            .mapToObj(n -> apertium.translate("n" + n, Language.EN, Language.ES))
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());

            assertEquals(
                    IntStream.range(0, 200).mapToObj(n -> "N" + n).collect(Collectors.toSet()),
                    said);
        }
    }

    @Test
    void whatIsNotInstalledOffersNothing() {
        try (var apertium = new Apertium(folder.resolve("missing"))) {
            assertEquals(Set.of(), apertium.pairs());
            assertEquals(Optional.empty(), apertium.translate("one", Language.EN, Language.ES));
        }
    }

    @Test
    void installedApertiumTranslates() {
        try (var apertium = new Apertium(Modes.FOLDER)) {
            assumeTrue(
                    apertium.pairs().contains(new Pair(Language.EN, Language.PT)),
                    "Apertium is not installed with en-es and es-pt");

            var spanish = apertium.translate("Night buses", Language.EN, Language.ES);
            var portuguese = apertium.translate("Public water", Language.EN, Language.PT);
            var signs =
                    apertium.translate(
                            "Água [2] {a} <b> 50 %\n\nC++ ^x$", Language.PT, Language.ES);

            assertEquals(Optional.of("Autobuses de noche"), spanish);
            assertTrue(portuguese.orElse("").contains("gua"), portuguese::toString);
            assertEquals(2, signs.orElse("").lines().filter(line -> !line.isBlank()).count());
            assertTrue(signs.orElse("").contains("[2]"), signs::toString);
        }
    }
}
