package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2028-02-29", "2999-12-31"})
    void dayIsRead(String words) {
        assertEquals(Optional.of(LocalDate.parse(words)), Form.day(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2031-05-07",
                "2031-05",
                "2031-02-30",
                "1899-12-31",
                "3000-01-01",
                "+99999999-01-01",
                "-0001-01-01",
                "2031-05-07T00:00",
                "soon"
            })
    void whatIsNoDayOfTheseYearsIsNone(String words) {
        assertEquals(Optional.empty(), Form.day(words));
    }

    @Test
    void numbersStartAtOneAndHaveNineDigitsAtMost() {
        assertEquals(Optional.of(999_999_999), Form.number("999999999"));
        assertEquals(Optional.empty(), Form.number("1000000000"));
        assertEquals(Optional.empty(), Form.number("0"));
        assertEquals(Optional.empty(), Form.number("01"));
    }
}
