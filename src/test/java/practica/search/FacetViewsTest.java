package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
            var places = choices(Facet.PLACE, SearchRequest.of(words, Language.EN));

            assertTrue(places.size() > 5, words);
            assertEquals(
                    places.stream()
                            .sorted(
                                    Comparator.comparingInt(Choice::items)
                                            .reversed()
                                            .thenComparing(Choice::label))
                            .toList(),
                    places);
        }
    }

    @Test
    void everyValueHasTheCountOfTheResult() {
        var request = SearchRequest.of("water", Language.ES);
        var counted =
                Searches.search(request).counts(Facet.COUNTRY).stream()
                        .map(count -> views.label(Facet.COUNTRY, count.value(), Language.ES))
                        .sorted()
                        .toList();

        assertEquals(
                counted,
                choices(Facet.COUNTRY, request).stream().map(Choice::label).sorted().toList());
    }

    @Test
    void chosenValueThatNothingHasIsShownOnceAndTakenBack() {
        var request = SearchRequest.of("water", Language.EN).toggling(Facet.COUNTRY, "VA");

        var chosen = choices(Facet.COUNTRY, request).stream().filter(Choice::chosen).toList();

        assertEquals(List.of(new Choice("Vatican City", 0, true, 0, "/en/search?q=water")), chosen);
    }

    @Test
    void chosenValueIsShownOnce() {
        var request = SearchRequest.of("water", Language.EN);
        var first = Searches.search(request).counts(Facet.PLACE).getFirst();

        var choices = choices(Facet.PLACE, request.toggling(Facet.PLACE, first.value()));

        assertEquals(
                List.of(first.items()),
                choices.stream().filter(Choice::chosen).map(Choice::items).toList());
        assertEquals(choices.size(), choices.stream().distinct().count());
    }

    private List<Choice> choices(Facet facet, SearchRequest request) {
        var label = Messages.in(request.reader()).say("facet." + facet.key());
        return views.of(request, Searches.search(request)).stream()
                .filter(view -> view.label().equals(label))
                .flatMap(view -> Stream.concat(view.choices().stream(), view.more().stream()))
                .toList();
    }
}
