package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "January, 1", "feb, 2", "MARÇ, 3", "marco, 3", "avril, 4", "mayo, 5", "juny, 6",
        "juillet, 7", "août, 8", "aout, 8", "setembre, 9", "octubre, 10", "Novembro, 11", "des, 12"
    })
    void monthIsNamedInFullAndInShort(String word, int number) {
        assertEquals(OptionalInt.of(number), Months.named(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "water", "13", "Märchen"})
    void otherWordsNameNone(String word) {
        assertEquals(OptionalInt.empty(), Months.named(word));
    }
}
