package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.text.Words;

class AnalyzersTest {
    @AutoClose private final Analyzers analyzers = new Analyzers();

    @ParameterizedTest
    @CsvSource({
        "pràctica, practica",
        "PRÀCTICA, practica",
        "col·lectiu, collectiu",
        "col.lectiu, collectiu",
        "col•lectiu, collectiu",
        "COL·LECTIU, collectiu",
        "COL.LECTIU, collectiu",
        "l’aigua, l|aigua",
        "L'AIGUA, l|aigua",
        "jusqu'à, jusqu|a",
        "uclg.org, uclg|org",
        "3.5, 3|5",
        "bike_sharing, bike|sharing",
        "Straße, strasse",
        "São, sao",
        "niño, nino",
        "ﬁnance, finance"
    })
    void wordsAreFoldedWhateverTheirLanguage(String written, String terms) {
        assertEquals(List.of(terms.split("\\|")), terms(Fields.FOLDED, written));
    }

    @Test
    void whatIsTypedAndWhatIsWrittenFoldAlike() {
        for (var word :
                List.of("Orçamento", "GESTIÓ", "niñez", "intel·ligent", "Zürich", "C40", "水")) {
            assertEquals(List.of(Words.folded(word)), terms(Fields.FOLDED, word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, city, cities",
        "en, budget, budgets",
        "en, neighbourhood, neighbourhoods",
        "es, ciudad, ciudades",
        "es, presupuesto, presupuestos",
        "es, gestión, gestiones",
        "es, calle, calles",
        "es, niño, niños",
        "es, agua, aguas",
        "es, red, redes",
        "pt, água, águas",
        "fr, eau, eaux",
        "ca, aigua, aigües",
        "ca, ciutat, ciutats",
        "ca, pressupost, pressupostos",
        "ca, escola, escoles",
        "ca, participació, participacions",
        "pt, cidade, cidades",
        "pt, orçamento, orçamentos",
        "pt, ação, ações",
        "pt, capital, capitais",
        "fr, ville, villes",
        "fr, réseau, réseaux",
        "fr, budget, budgets",
        "fr, élu, élus",
        "gl, cidade, cidades",
        "it, città, città",
        "it, comune, comuni",
        "de, Stadt, Stadt",
        "de, Garten, Gartens"
    })
    void singularAndPluralMeetInTheirLanguage(String code, String one, String many) {
        var field = Fields.stemmed(Fields.FOLDED, new Language(code));

        assertMeet(field, one, many);
        assertMeet(field, one.toUpperCase(new Language(code).locale()), many);
    }

    @ParameterizedTest
    @CsvSource({
        "en, the water of the city, water city",
        "es, el agua de la ciudad, agua ciudad",
        "ca, la casa de la ciutat, casa ciutat",
        "pt, a água da cidade, água cidade",
        "fr, les eaux de la ville, eaux ville"
    })
    void wordsThatSayNothingAreLeftOut(String code, String text, String telling) {
        var field = Fields.stemmed(Fields.FOLDED, new Language(code));

        assertEquals(terms(field, telling), terms(field, text));
    }

    @Test
    void languageWithoutAChainIsOnlyFolded() {
        assertTrue(Language.INTERFACE.stream().allMatch(Analyzers::stems));
        assertFalse(Analyzers.stems(new Language("ja")));
        assertFalse(Analyzers.isStopWord(new Language("ja"), "the"));
        assertTrue(Analyzers.isStopWord(Language.EN, "the"));
        assertFalse(Analyzers.isStopWord(Language.EN, "water"));
    }

    @Test
    void termsKnowWhereTheyStand() {
        var text = "El col·lectiu de l’aigua";

        var places =
                FoundTerm.of(analyzers, Fields.FOLDED, text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();

        assertEquals(List.of("El", "col·lectiu", "de", "l", "aigua"), places);
    }

    private void assertMeet(String field, String one, String many) {
        assertFalse(
                Collections.disjoint(terms(field, one), terms(field, many)),
                () -> terms(field, one) + " " + terms(field, many));
    }

    private List<String> terms(String field, String text) {
        return FoundTerm.of(analyzers, field, text).stream().map(FoundTerm::term).toList();
    }
}
