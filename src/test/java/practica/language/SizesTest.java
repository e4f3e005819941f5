package practica.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | en | 0 kB",
                "1 | en | 1 kB",
                "1000 | en | 1 kB",
                "1001 | en | 2 kB",
                "999999 | en | 1,000 kB",
                "1000000 | en | 1 MB",
                "1250000 | ca | 1,2 MB",
                "1260000 | en | 1.3 MB",
                "2000000000 | es | 2.000 MB"
            })
    void sizeIsSaidAsItsReaderWritesIt(long bytes, String reader, String words) {
        assertEquals(words, Sizes.size(bytes, Language.of(reader).orElseThrow()));
    }
}
