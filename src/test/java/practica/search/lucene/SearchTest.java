package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Searches.all;
import static practica.support.Searches.hit;
import static practica.support.Searches.search;
import static practica.support.Searches.slugs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.search.Facet;
import practica.search.Hit;
import practica.search.Layer;
import practica.search.Passage.Piece;
import practica.search.SearchRequest;
import practica.search.Why;
import practica.vocabulary.ConceptId;

/// Finding in the starter library.
class SearchTest {
    private static final String PORTO_ALEGRE = "porto-alegre-participatory-budgeting";

    @ParameterizedTest
    @CsvSource({
        "pressupostos participatius, ca",
        "orçamento participativo, pt",
        "orcamento participativo, pt",
        "budget participatif, fr",
        "participatory budgeting, en",
        "PRESUPUESTOS PARTICIPATIVOS, es"
    })
    void questionInAnyLanguageFindsWhatWasWrittenInTheOthers(String words, String reader) {
        var result = all(SearchRequest.of(words, new Language(reader)));

        var theme = new ConceptId("participatory-budgeting");
        assertEquals(List.of(theme), result.understood());
        assertTrue(hit(result, PORTO_ALEGRE).why().contains(new Why.Filed(Facet.THEME, theme)));
        assertTrue(slugs(result).contains("la-marsa-participatory-budgeting"));
        assertTrue(languages(result.hits()).size() >= 3, () -> languages(result.hits()).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "southern europe",
                "clean water and sanitation",
                "Europa meridional",
                "pressupostos participatius"
            })
    void everyHitSaysWhy(String words) {
        var request = SearchRequest.of(words, Language.EN);
        var result = all(request.leavingOut(Set.of(Layer.VECTORS, Layer.LEXICON)));

        assertTrue(result.total() > 0);
        assertEquals(
                List.of(),
                result.hits().stream()
                        .filter(hit -> hit.why().isEmpty())
                        .map(hit -> hit.card().slug())
                        .toList());
    }

    @Test
    void itemOfARegionThatIsNotNamedInItSaysThatItIsFiledThere() {
        var result =
                all(
                        SearchRequest.of("southern europe", Language.EN)
                                .leavingOut(Set.of(Layer.VECTORS)));

        var filed = new Why.Filed(Facet.REGION, result.understood().getFirst());
        assertTrue(hit(result, "barcelona-superblocks").why().contains(filed));
    }

    @Test
    void itemThatOnlySpeaksOfAConceptSaysSo() {
        var result =
                all(
                        SearchRequest.of("participatory budgeting", Language.EN)
                                .leavingOut(Set.of(Layer.VECTORS)));

        var theme = new ConceptId("participatory-budgeting");
        var mentions =
                result.hits().stream()
                        .filter(hit -> hit.why().contains(new Why.Mentioned(theme)))
                        .toList();
        assertFalse(mentions.isEmpty());
        assertTrue(
                mentions.stream().noneMatch(hit -> hit.card().themes().contains(theme)),
                mentions::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "Curitiba, curitiba-bus-rapid-transit",
        "quito centro histórico, quito-historic-centre",
        "superilles, barcelona-superblocks",
        "Séoul Cheonggyecheon, seoul-cheonggyecheon-restoration",
        "\"housing first\", finland-housing-first-homelessness"
    })
    void wellKnownPracticeComesFirst(String words, String slug) {
        var found = slugs(search(words, Language.EN));

        assertEquals(slug, found.isEmpty() ? "" : found.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "participation",
        "orçamento",
        "l'aigua",
        "\"public space\"",
        "city -barcelona",
        "transport bus",
        "''"
    })
    void countDoesNotDependOnTheReader(String words) {
        var totals =
                Language.INTERFACE.stream()
                        .map(reader -> search(words, reader).total())
                        .collect(Collectors.toSet());

        assertEquals(1, totals.size(), totals::toString);
    }

    @Test
    void everyTellingWordOfAShortQuestionIsThere() {
        assertTrue(search("bicicletas", Language.ES).total() > 0);
        assertEquals(0, search("bicicletas qwertyuiop", Language.ES).total());
    }

    @Test
    void phraseIsNarrowerThanItsWords() {
        var phrase = search("\"public housing\"", Language.EN).total();
        var words = search("public housing", Language.EN).total();

        assertTrue(phrase < words, phrase + " of " + words);
    }

    @Test
    void wordThatMustNotBeThereLeavesTheOthers() {
        var all = byWords("participation");
        var with = byWords("participation \"barcelona\"");
        var without = byWords("participation -barcelona");

        assertTrue(with > 0 && without > 0);
        assertEquals(all, with + without);
    }

    private static long byWords(String words) {
        return search(SearchRequest.of(words, Language.EN).leavingOut(Set.of(Layer.VECTORS)))
                .total();
    }

    @Test
    void hitShowsWhereItMatchedWithTheWordsMarked() {
        var passage = search("cheonggyecheon", Language.PT).hits().getFirst().passage();

        var marked =
                passage.pieces().stream()
                        .filter(Piece::marked)
                        .map(Piece::words)
                        .collect(Collectors.toSet());
        assertEquals(Set.of("Cheonggyecheon"), marked);
    }

    private static Set<Language> languages(List<Hit> hits) {
        return hits.stream().map(hit -> hit.card().language()).collect(Collectors.toSet());
    }
}
