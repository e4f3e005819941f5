package practica.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextVectorsTest {
    private final TextVectors vectors = Meaning.shipped().vectors();

    @ParameterizedTest
    @CsvSource({
        "participatory budgeting, pressupostos participatius, housing",
        "affordable rental housing, logement locatif abordable, transport",
        "adaptação às mudanças climáticas, climate change adaptation, cultura",
        "recollida de residus, coleta de lixo, escuela"
    })
    void sameMeaningIsNearerThanAnother(String one, String same, String other) {
        assertTrue(cosine(one, same) > cosine(one, other) + 0.2, () -> one + " / " + same);
    }

    @Test
    void vectorHasUnitLength() {
        assertEquals(1, cosine("A city without cars", "A city without cars"), 0.02);
    }

    @Test
    void caseAndSpaceDoNotMatter() {
        assertArrayEquals(
                vectors.of("plan de vivienda").orElseThrow(),
                vectors.of("  PLAN\nde   Vivienda.").orElseThrow());
    }

    @Test
    void textWithoutWordsHasNone() {
        assertEquals(Optional.empty(), vectors.of(" …!? "));
        assertEquals(Optional.empty(), vectors.of(""));
    }

    @Test
    void wordsThatNobodyKnowsStillHaveOne() {
        assertTrue(vectors.of("qqxxzzyy").isPresent());
        assertTrue(vectors.of("x".repeat(100_000)).isPresent());
    }

    @Test
    void fileCutOffIsAnError() {
        var beginning = new byte[] {0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 1, 2, 3};

        assertThrows(
                IOException.class, () -> TextVectors.read(new ByteArrayInputStream(beginning)));
    }

    private double cosine(String one, String other) {
        var a = vectors.of(one).orElseThrow();
        var b = vectors.of(other).orElseThrow();
        var sum = 0;
        for (var at = 0; at < a.length; at++) {
            sum += a[at] * b[at];
        }
        return sum / (127d * 127);
    }
}
