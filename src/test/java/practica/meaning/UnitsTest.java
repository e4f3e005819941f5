package practica.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void directionIsKeptAndLengthIsNot() {
        var expected = new byte[] {76, -102, 0};

        assertArrayEquals(expected, Units.of(new float[] {3, -4, 0}).orElseThrow());
        assertArrayEquals(expected, Units.of(new float[] {3e9f, -4e9f, 0}).orElseThrow());
        assertArrayEquals(
                new float[] {0.6f, -0.8f}, Units.at(1, new float[] {3, -4}).orElseThrow(), 1e-6f);
    }

    @Test
    void whatHasNoDirectionHasNone() {
        assertEquals(Optional.empty(), Units.of(new float[] {0, 0}));
        assertEquals(Optional.empty(), Units.of(new float[0]));
        assertEquals(Optional.empty(), Units.of(new float[] {1, Float.NaN}));
        assertEquals(Optional.empty(), Units.of(new float[] {1, Float.POSITIVE_INFINITY}));
    }
}
