package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private final Pseudonyms pseudonyms = new Pseudonyms();

    @Test
    void visitorIsTheSameAllDay() {
        assertEquals(
                pseudonyms.of(DAY, "192.0.2.1 Firefox"), pseudonyms.of(DAY, "192.0.2.1 Firefox"));
    }

    @Test
    void nobodyIsKnownOnTheNextDay() {
        var yesterday = pseudonyms.of(DAY, "192.0.2.1 Firefox");

        assertNotEquals(yesterday, pseudonyms.of(DAY.plusDays(1), "192.0.2.1 Firefox"));
        assertNotEquals(yesterday, pseudonyms.of(DAY, "192.0.2.1 Firefox"));
    }

    @Test
    void nobodyIsKnownToAnotherProcess() {
        assertNotEquals(
                pseudonyms.of(DAY, "192.0.2.1 Firefox"),
                new Pseudonyms().of(DAY, "192.0.2.1 Firefox"));
    }

    @Test
    void wordsAreNotRunTogether() {
        assertNotEquals(pseudonyms.of(DAY, "a", "bc"), pseudonyms.of(DAY, "ab", "c"));
        assertNotEquals(pseudonyms.of(DAY, "a", ""), pseudonyms.of(DAY, "a"));
    }
}
