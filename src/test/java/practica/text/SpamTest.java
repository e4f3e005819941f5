package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpamTest {
    private static final String LINK = " https://example.org/a";
    private static final String WORD = " parelles";

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "2, 0, false",
        "3, 0, true",
        "3, 60, true",
        "3, 90, false",
        "40, 900, true",
        "40, 1100, false"
    })
    void linksAreComparedWithTheWordsThatTheyStandIn(int links, int words, boolean likely) {
        assertEquals(likely, Spam.isLikely(WORD.repeat(words) + LINK.repeat(links)));
    }

    @ParameterizedTest
    @CsvSource({"www.a.example www.b.example http://c.example, true", "wwwa httpsb wwwc, false"})
    void linksMayBeWrittenInSeveralWays(String words, boolean likely) {
        assertEquals(likely, Spam.isLikely(words));
    }
}
