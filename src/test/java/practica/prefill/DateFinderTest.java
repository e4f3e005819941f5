package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adopted on 27 June 2014 | 2014-06-27",
                "Published June 3rd, 2014. On June 3, 2014 | 2014-06-03",
                "Fecha: 01/03/2019 | 2019-03-01",
                "aprobado el 5 de septiembre de 2008 | 2008-09-05",
                "Andorra la Vella, 25 de juliol de 1991 | 1991-07-25",
                "aprovat l'1 d'abril del 2004 | 2004-04-01",
                "publicada em 3 de setembro de 2019 | 2019-09-03",
                "adoptée le 1er janvier 2006 | 2006-01-01",
                "Date: 2020-02-29 | 2020-02-29",
                "Decret del 28-9-2005 | 2005-09-28",
                "Edicte de 25-7-91 | 1991-07-25"
            })
    void daysAreReadInFiveLanguages(String line, String date) {
        assertEquals(
                date,
                Made.pdf("A title of it\n\n" + line).itself().best("date").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "in the year 31/02/2019",
        "version 12.34.2019",
        "call 99-99-9999",
        "no date at all"
    })
    void whatIsNoDayIsNone(String line) {
        assertEquals(List.of(), Made.pdf("A title of it\n\n" + line).itself().of("date"));
    }

    @Test
    void dateWithItsNameBesideItIsSure() {
        var named = Made.pdf("A title\n\nFecha: 01/03/2019").itself().best("date").orElseThrow();
        var passing =
                Made.pdf("A title\n\nWe met there on 01/03/2019 and talked about many things.")
                        .itself()
                        .best("date")
                        .orElseThrow();

        assertTrue(named.confidence() >= Proposals.SURE);
        assertTrue(passing.confidence() < Proposals.SURE);
    }

    @ParameterizedTest
    @CsvSource({
        "'Duration: from 2016 to 2019', 2016, 2019",
        "Plan de vivienda 2016–2025, 2016, 2025",
        "període 2016-2019, 2016, 2019",
        "entre 2001 e 2004, 2001, 2004",
        "durée : 2001 à 2004, 2001, 2004"
    })
    void yearsFromAndToAreBeginningAndEnd(String line, String start, String end) {
        var proposals = Made.pdf("A title of it\n\n" + line).itself();

        assertEquals(start, proposals.best("start").orElseThrow().value());
        assertEquals(end, proposals.best("end").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"since 2015", "desde 2015", "des de 2015", "depuis 2015"})
    void beginningAloneIsTold(String line) {
        var proposals = Made.pdf("A title of it\n\nIt runs " + line + " every day.").itself();

        assertEquals("2015", proposals.best("start").orElseThrow().value());
        assertEquals(List.of(), proposals.of("end"));
    }
}
