package practica.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {
    @ParameterizedTest
    @CsvSource({
        "1200, 800, 320, 213",
        "800, 1200, 320, 480",
        "100, 1200, 40, 480",
        "40, 30, 40, 30",
        "90000, 10, 320, 1"
    })
    void imageIsFittedInAndNeverMadeLarger(int width, int height, int across, int down) {
        assertEquals(new PictureSize.Fitted(across, down), PictureSize.SMALL.fit(width, height));
    }
}
