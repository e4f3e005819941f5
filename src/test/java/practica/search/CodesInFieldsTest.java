package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.support.Searches;
import practica.support.TestSite;

/// Codes and names in fields, in the starter library.
class CodesInFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "country:BR, COUNTRY, BR",
        "country:bra, COUNTRY, BR",
        "pays:ESP, COUNTRY, ES",
        "país:Brasil, COUNTRY, BR",
        "country:IN, COUNTRY, IN",
        "sdg:11, SDG, 11",
        "ods:11.3, SDG, 11.3",
        "sdg:3, SDG, 3",
        "language:ca, LANGUAGE, ca",
        "idioma:catalán, LANGUAGE, ca"
    })
    void codeInAFieldFindsWhatIsFiledUnderIt(String words, Facet facet, String value) {
        var all = SearchRequest.of("", Language.EN);
        var filed = Searches.search(all.toggling(facet, value)).total();

        assertTrue(filed > 0, value);
        assertEquals(filed, Searches.search(all.withWords(words)).total());
    }

    @Test
    void nameThatNothingHasIsToldAndOfferedAnywhere() {
        var page = TestSite.starter().page("/en/search?q=country:barcelona");

        assertEquals(List.of("country:barcelona"), page.select(".unknown code").eachText());
        assertTrue(
                page.select(".offers a").eachText().contains("Look for “barcelona” anywhere"),
                page.select(".offers").text());
    }

    @Test
    void nameIsNotCalledUnknownForWhatStandsBesideIt() {
        var page = TestSite.starter().page("/en/search?q=country:BR+language:zu");

        assertEquals(List.of("language:zu"), page.select(".unknown code").eachText());
    }
}
