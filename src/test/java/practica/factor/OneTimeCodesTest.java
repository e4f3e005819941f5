package practica.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {
    /// The secret of RFC 6238, appendix B: the ASCII figures 12345678901234567890.
    private static final SharedSecret SECRET = new SharedSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    /// The last six of the eight figures that the appendix has for SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertEquals(
                OptionalLong.of(seconds / 30),
                OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(seconds)));
    }

    @Test
    void clocksMayDifferByOneStep() {
        var code = OneTimeCodes.code(SECRET, 1_000);

        for (var step = 999; step <= 1_001; step++) {
            assertEquals(
                    OptionalLong.of(1_000),
                    OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(step * 30L)));
        }
        for (var step : new long[] {997, 998, 1_002, 1_003}) {
            assertEquals(
                    OptionalLong.empty(),
                    OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(step * 30)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "28708", "2870820", "28708２", "-87082", "287082\u0000", "ñññ"})
    void whatIsNoCodeIsNone(String code) {
        assertEquals(
                OptionalLong.empty(), OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(59)));
    }
}
