package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {
    @ParameterizedTest
    @CsvSource({
        "col·lectiu, collectiu",
        "col.lectiu i Col•legi, collectiu i Collegi",
        "COL·LEGI COL.LEGI, COLLEGI COLLEGI",
        "l'aigua uclg.org, l aigua uclg org",
        "a_b:c;d, a b c d",
        "l·L L·l l..l, l L L l l  l",
        "l.l.l, ll l",
        "final l·, final l ",
        "'3,5', 3 5"
    })
    void signsWithinWordsPartThem(String text, String read) throws IOException {
        assertEquals(read, read(new Signs(new StringReader(text))).strip());
    }

    @Test
    void marksStandWhereTheyStoodInTheText() throws IOException {
        var signs = new Signs(new StringReader("col·lectiu bell col·legi fi"));
        read(signs);

        assertEquals(0, signs.correctOffset(0));
        assertEquals(11, signs.correctOffset(10));
        assertEquals(27, signs.correctOffset(25));
    }

    @Test
    void longTextsAreReadWhole() throws IOException {
        var text = "aigua col·legi ".repeat(10_000);

        assertEquals("aigua collegi ".repeat(10_000), read(new Signs(new StringReader(text))));
        assertEquals("", read(new Signs(new StringReader(""))));
    }

    private static String read(Signs signs) throws IOException {
        var all = new StringBuilder();
        var some = new char[100];
        for (var count = signs.read(some, 0, 100); count >= 0; ) {
            all.append(some, 0, count);
            count = signs.read(some, 0, 100);
        }
        return all.toString();
    }
}
