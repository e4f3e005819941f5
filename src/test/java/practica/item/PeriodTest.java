package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2016, 2019, 2016 to 2019",
        "2019, 2019, 2019",
        "2019-05-03, 2019-05-03, 'May 3, 2019'",
        "2019, 2019-06, 2019 to June 2019",
        "2020-05, '', since May 2020"
    })
    void periodIsSaidAsReadersSayIt(String start, String end, String said) {
        var period = new Period(new PartialDate(start), PartialDate.of(end));

        assertEquals(said, period.in(Language.EN));
    }
}
