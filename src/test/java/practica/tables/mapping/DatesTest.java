package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019|2019|",
                "2021.0|2021|",
                "2019-05|2019-05|",
                "2019-05-31|2019-05-31|",
                "2019-05-31T10:00:00Z|2019-05-31|",
                "31/12/2019|2019-12-31|",
                "12/31/2019|2019-12-31|",
                "05.05.2019|2019-05-05|",
                "03/04/2019|2019|",
                "3 de mayo de 2019|2019-05-03|",
                "maig del 2019|2019-05|",
                "Décembre 2012|2012-12|",
                "March 3, 2014|2014-03-03|",
                "2015-2019|2015|2019",
                "2015 – 2019|2015|2019",
                "de 2015 a 2019|2015|2019",
                "2015 to present|2015|ongoing",
                "since 1989|1989|ongoing",
                "desde 2010 hasta 2015|2010|2015",
                "since 2010 until 2015|2010|2015",
                "des de 2010 fins al 2015|2010|2015",
                "depuis 2010 jusqu'en 2015|2010|2015",
                "since 2010, evaluated 2014|2010|",
                "Des del 2012|2012|ongoing",
                "2012 –|2012|ongoing",
                "from May 2015 to 2019|2015-05|2019",
                "2012, second half|2012|",
                "ongoing||ongoing",
                "en cours||ongoing"
            })
    void datesAreReadAsPeopleWriteThem(String words, String from, String to) {
        assertEquals(
                Optional.of(new Dates(from == null ? "" : from, to == null ? "" : to)),
                Dates.in(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "12", "31/12", "phone 934123456", "99999"})
    void whereThereIsNoYearThereIsNoDate(String words) {
        assertEquals(Optional.empty(), Dates.in(words));
    }
}
