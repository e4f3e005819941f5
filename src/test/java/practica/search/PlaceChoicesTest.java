package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.search.FacetView.Choice;
import practica.support.Searches;
import practica.support.TestLibrary;

class PlaceChoicesTest {
    @Test
    void worldLeadsByRegionAndCountryAndDivisionToTheCity() {
        var spain = within(tops(all()), "Europe", "Southern Europe", "Spain");

        assertEquals(
                "Barcelona", within(List.of(spain), "Spain", "Catalonia", "Barcelona").label());
        assertEquals("/en/search?country=ES", spain.address());
        assertEquals(
                "/en/search?division=ES-CT",
                within(List.of(spain), "Spain", "Catalonia").address());
    }

    @Test
    void everyBranchHasTheItemsThatItsAddressFinds() {
        for (var request : List.of(all(), all().withWords("water"))) {
            for (var choice : flat(tops(request))) {
                var found = Searches.search(chosen(choice.address(), request.words()));

                assertEquals(choice.items(), found.total(), choice.label());
            }
        }
    }

    @Test
    void narrowerPlaceTakesThePlaceOfTheWiderAndTheOtherWayRound() {
        var inSpain = tops(all().toggling(Facet.COUNTRY, "ES"));

        assertEquals(
                "/en/search?division=ES-CT",
                within(inSpain, "Europe", "Southern Europe", "Spain", "Catalonia").address());
        assertEquals("/en/search?region=europe", within(inSpain, "Europe").address());
        assertEquals(
                "/en/search?country=ES&country=BR",
                flat(inSpain).stream()
                        .filter(choice -> choice.label().equals("Brazil"))
                        .findFirst()
                        .orElseThrow()
                        .address());
    }

    @Test
    void branchesThatLeadToWhatIsChosenStandOpen() {
        var tops = tops(all().toggling(Facet.COUNTRY, "ES"));

        assertTrue(within(tops, "Europe").open());
        assertTrue(within(tops, "Europe", "Southern Europe", "Spain").chosen());
        assertFalse(within(tops, "Africa").open());
    }

    @Test
    void chosenCountryThatNothingIsFromStandsInItsPlace() {
        var request = all().withWords("water").toggling(Facet.COUNTRY, "VA");

        var chosen = within(tops(request), "Europe", "Southern Europe", "Vatican City");

        assertEquals(Choice.alone("Vatican City", 0, true, "/en/search?q=water"), chosen);
    }

    private static SearchRequest all() {
        return SearchRequest.of("", Language.EN);
    }

    private static SearchRequest chosen(String address, String words) {
        var mark = address.indexOf('?');
        var request = SearchRequest.of(words, Language.EN);
        if (mark < 0) {
            return request;
        }
        for (var parameter : address.substring(mark + 1).split("&", -1)) {
            var parts = parameter.split("=", -1);
            for (var level : PlaceTree.LEVELS) {
                if (level.key().equals(parts[0])) {
                    request = request.toggling(level, parts[1].replace("%3A", ":"));
                }
            }
        }
        return request;
    }

    private static List<Choice> tops(SearchRequest request) {
        return new PlaceChoices(
                        new FacetChoices(
                                TestLibrary.starter().known(), request, Searches.search(request)))
                .tops();
    }

    private static List<Choice> flat(List<Choice> choices) {
        var all = new ArrayList<Choice>();
        for (var choice : choices) {
            all.add(choice);
            all.addAll(flat(choice.below().all()));
        }
        return all;
    }

    private static Choice within(List<Choice> tops, String... labels) {
        var beside = tops;
        var found = Map.<String, Choice>of();
        for (var label : labels) {
            found = Map.of(label, named(beside, label));
            beside = found.get(label).below().all();
        }
        return found.values().iterator().next();
    }

    private static Choice named(List<Choice> choices, String label) {
        return choices.stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + choices));
    }
}
