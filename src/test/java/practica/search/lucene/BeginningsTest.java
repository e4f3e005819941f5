package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
    private final Beginnings beginnings = new Beginnings();

    @ParameterizedTest
    @CsvSource({
        "water, true",
        "Wall, true",
        "(WATER), true",
        "d'walls, true",
        "42wa, true",
        "w, false",
        "whale, false",
        "await, false",
        "W4, false",
        "wáter, true",
        "água, true",
        "-, false"
    })
    void onlyWordsThatBeginSoMayBeMeant(String stretch, boolean may) {
        beginnings.add("water");

        assertEquals(may, beginnings.mayBeIn("x" + stretch + "x", 1, stretch.length() + 1));
    }

    @Test
    void nothingIsMeantBeforeAnythingIsAdded() {
        assertFalse(beginnings.mayBeIn("water", 0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2030", "水", "w4", "été"})
    void wordOfOtherSignsMayBeAnywhere(String word) {
        beginnings.add(word);

        assertTrue(beginnings.mayBeIn("water", 0, 5));
    }
}
