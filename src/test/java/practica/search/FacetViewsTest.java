package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.language.Messages;
import practica.search.FacetView.Choice;
import practica.support.Searches;
import practica.support.TestLibrary;

class FacetViewsTest {
    private final FacetViews views = new FacetViews(TestLibrary.starter().known());

    @Test
    void valuesThatHaveNamesStandByHowManyItemsHaveThem() {
        for (var words : List.of("", "water", "participación", "city")) {
            var bodies = choices(Facet.ORGANISATION, SearchRequest.of(words, Language.EN));

            assertTrue(bodies.size() > 5, words);
            assertEquals(inOrder(bodies), bodies);
        }
    }

    @Test
    void everyValueHasTheCountOfTheResult() {
        var request = SearchRequest.of("water", Language.ES);
        var counted =
                Searches.search(request).counts(Facet.ORGANISATION).stream()
                        .map(count -> views.label(Facet.ORGANISATION, count.value(), Language.ES))
                        .sorted()
                        .toList();

        assertEquals(
                counted,
                choices(Facet.ORGANISATION, request).stream().map(Choice::label).sorted().toList());
    }

    @Test
    void chosenValueThatNothingHasIsShownOnceAndTakenBack() {
        var request =
                SearchRequest.of("water", Language.EN).toggling(Facet.FUNDER, "gates-foundation");

        var chosen = choices(Facet.FUNDER, request).stream().filter(Choice::chosen).toList();

        assertEquals(
                List.of(Choice.alone("Gates Foundation", 0, true, "/en/search?q=water")), chosen);
    }

    @Test
    void chosenValueIsShownOnce() {
        var request = SearchRequest.of("water", Language.EN);
        var first = Searches.search(request).counts(Facet.ORGANISATION).getFirst();

        var choices =
                choices(Facet.ORGANISATION, request.toggling(Facet.ORGANISATION, first.value()));

        assertEquals(
                List.of(first.items()),
                choices.stream().filter(Choice::chosen).map(Choice::items).toList());
        assertEquals(choices.size(), choices.stream().distinct().count());
    }

    @Test
    void narrowerConceptTakesThePlaceOfTheBroaderOne() {
        var broad = SearchRequest.of("", Language.EN).toggling(Facet.SDG, "11");

        var eleven =
                choices(Facet.SDG, broad).stream().filter(Choice::chosen).findFirst().orElseThrow();
        var target = eleven.below().all().getFirst();

        assertTrue(target.items() > 0 && target.items() < eleven.items(), target.toString());
        assertTrue(target.address().matches("/en/search\\?sdg=11\\.\\w"), target.address());
    }

    private static List<Choice> inOrder(List<Choice> choices) {
        return choices.stream()
                .sorted(
                        Comparator.comparingInt(Choice::items)
                                .reversed()
                                .thenComparing(Choice::label))
                .toList();
    }

    private List<Choice> choices(Facet facet, SearchRequest request) {
        var label = Messages.in(request.reader()).say("facet." + facet.key());
        return views.of(request, Searches.search(request)).stream()
                .filter(view -> view.label().equals(label))
                .flatMap(view -> view.choices().all().stream())
                .toList();
    }
}
