package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;

/// Texts of five megabytes in one line, which an unlucky expression would take hours for.
class HostileTextTest {
    private static final int SIZE = 5_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1,",
                "(",
                "@",
                "a@",
                "a.",
                "A ",
                "# ",
                "2016-",
                "1 de ",
                "www.",
                "€1",
                "1.000.",
                "Ajuntament de ",
                "São Paulo ",
                "financiado por ",
                "+34 ",
                "-",
                "\u0301",
                "Álvarez-d'"
            })
    void oneLongLineIsRead(String piece) {
        var made = Made.of("text/plain", piece.repeat(200), piece.repeat(SIZE / piece.length()));
        var prefill = new Prefill(TestLibrary.known());

        var proposals =
                prefill.of(Made.NAME, made.file(), made.pages(), Optional.empty(), Language.EN);

        assertTrue(proposals.best("title").isPresent());
        assertEquals(0, proposals.all().stream().filter(one -> one.words().length() > 200).count());
    }
}
