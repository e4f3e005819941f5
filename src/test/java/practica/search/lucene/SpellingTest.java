package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Searches.search;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.search.SearchRequest;
import practica.support.TestSite;

/// What is proposed instead of a slip of the pen, in the starter library.
class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "particpación, es, participación",
        "partcipació, ca, participació",
        "pariticpation, en, participation",
        "barcelnoa, pt, barcelona",
        "curtiba bus, en, curitiba bus",
        "viviemda -lisboa, es, vivienda -lisboa"
    })
    void likeliestWordIsProposedWithItsAccents(String typed, String reader, String instead) {
        assertEquals(Optional.of(instead), search(typed, new Language(reader)).instead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "participation",
                "ODS",
                "qwertyuiop",
                "\"qwertyuiop\"",
                "2031",
                "title:watr",
                "-particpación",
                "agua",
                "pressupostos participatius"
            })
    void nothingIsProposedWhereNothingIsWrongOrNothingIsNear(String typed) {
        assertEquals(Optional.empty(), search(typed, Language.EN).instead());
    }

    @Test
    void whatIsProposedFindsMore() {
        var typed = search("particpación", Language.ES);
        var instead = search(typed.instead().orElseThrow(), Language.ES);

        assertTrue(instead.total() > typed.total());
        assertEquals(Optional.empty(), instead.instead());
    }

    @Test
    void pageAndApiProposeIt() {
        var page = TestSite.starter().page("/es/search?q=particpaci%C3%B3n&country=BR");
        var link = page.select(".instead a");
        var answer = TestSite.starter().json("/api/v1/search?lang=es&q=particpaci%C3%B3n");

        assertEquals("¿Quería decir «participación»?", link.text());
        assertEquals("/es/search?q=participaci%C3%B3n&country=BR", link.attr("href"));
        assertEquals("participación", answer.get("did_you_mean").asText());
        assertTrue(TestSite.starter().json("/api/v1/search?q=water").get("did_you_mean") == null);
    }

    @Test
    void rareWordOfTheIndexIsLeftAlone() {
        assertTrue(search(SearchRequest.of("cheonggyecheon", Language.EN)).instead().isEmpty());
    }
}
