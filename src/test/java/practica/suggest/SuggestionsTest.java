package practica.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Suggestions from the starter library.
class SuggestionsTest {
    private static Suggestions suggestions;

    @BeforeAll
    static void open() throws IOException {
        suggestions = new Suggestions(TestLibrary.starter().index(), TestLibrary.starter().known());
    }

    @ParameterizedTest
    @CsvSource({
        "participato, en, /en/themes/participatory-budgeting",
        "pressup, ca, /ca/themes/participatory-budgeting",
        "ORÇAMENTO PART, pt, /pt/themes/participatory-budgeting",
        "orcamento part, ca, /ca/themes/participatory-budgeting",
        "budget part, fr, /fr/themes/participatory-budgeting",
        "barcel, en, /en/places/barcelona-3128760",
        "brasil, fr, /fr/places/br",
        "brésil, en, /en/places/br",
        "c40, es, /es/networks/c40",
        "superilles de b, ca, /ca/items/barcelona-superblocks",
        "Barcelona's superb, en, /en/items/barcelona-superblocks"
    })
    void whatIsMeantIsOfferedFirst(String typed, String reader, String address) {
        var found = suggestions.of(typed, new Language(reader));

        assertEquals(address, found.isEmpty() ? "" : found.getFirst().address());
    }

    @Test
    void nameByWhichItWasFoundIsSaidWhereItIsAnother() {
        var found = suggestions.of("orçamento particip", Language.EN).getFirst();

        assertEquals("Participatory budgeting", found.words());
        assertEquals(Optional.of("Orçamento participativo"), found.also());
        assertTrue(found.note().startsWith("Theme · "), found::note);
    }

    @Test
    void nameThatIsNeverShownExplainsNothingAndIsOnlyFoundWhole() {
        var found = suggestions.of("part", Language.CA).stream().map(Suggestion::words).toList();

        assertTrue(found.contains("Participació ciutadana"), found::toString);
        assertTrue(!found.contains("Habitatge"), found::toString);
    }

    @Test
    void nothingIsOfferedTwiceAndNoMoreThanEight() {
        for (var typed : List.of("pa", "ci", "urban", "de", "mo")) {
            var found = suggestions.of(typed, Language.ES);

            assertTrue(found.size() <= 8 && !found.isEmpty(), typed + ": " + found.size());
            assertEquals(
                    found.size(),
                    new HashSet<>(found.stream().map(Suggestion::address).toList()).size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p",
                " . ",
                "é",
                "qwertyuiop",
                "-- \" *",
                "abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij"
            })
    void nothingIsOfferedForWhatNothingIsCalled(String typed) {
        assertEquals(List.of(), suggestions.of(typed, Language.EN));
    }

    @Test
    void everySuggestionLeadsSomewhere() {
        for (var typed : List.of("bar", "wat", "uni", "min", "part", "govern", "city of", "the")) {
            for (var found : suggestions.of(typed, Language.EN)) {
                var page = TestSite.starter().page(found.address());

                assertTrue(page.select("h1").size() == 1, found::toString);
                assertEquals(0, page.select(".nothing").size(), found::toString);
            }
        }
    }

    @Test
    void organisationLeadsToItsItems() {
        var found =
                suggestions.of("ajuntament de bar", Language.EN).stream()
                        .filter(one -> one.note().startsWith("Organisation"))
                        .toList();

        assertEquals("Ajuntament de Barcelona", found.getFirst().words());
        assertTrue(
                TestSite.starter()
                                .page(found.getFirst().address())
                                .select(".results article")
                                .size()
                        > 0);
    }
}
