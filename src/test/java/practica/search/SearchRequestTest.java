package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import practica.check.Checked.Good;
import practica.language.Language;
import practica.search.Atom.Years;
import practica.support.TestLibrary;

class SearchRequestTest {
    static Stream<SearchRequest> requests() {
        var plain = SearchRequest.of("orçament & \"gent gran\" +100% #1", Language.CA);
        return Stream.of(
                SearchRequest.of("", Language.EN),
                plain,
                SearchRequest.of("水 🏘 a=b?c", Language.FR),
                plain.toggling(Facet.THEME, "water").toggling(Facet.THEME, "waste"),
                plain.toggling(Facet.KIND, "document")
                        .toggling(Facet.THEME, "water")
                        .toggling(Facet.SDG, "11.7")
                        .toggling(Facet.REGION, "africa")
                        .toggling(Facet.COUNTRY, "BR")
                        .toggling(Facet.NETWORK, "uclg")
                        .toggling(Facet.YEAR, "1989")
                        .toggling(Facet.LANGUAGE, "pt")
                        .toggling(Facet.PLACE, "city:3452925"),
                plain.toggling(Facet.ORGANISATION, "ajuntament-de-barcelona")
                        .toggling(Facet.FILE_TYPE, "text-document")
                        .toggling(Facet.LICENCE, "CC-BY-NC-SA-4.0")
                        .toggling(Facet.YEAR, "1989")
                        .during(Optional.of(new Years(1990, 1999))),
                plain.during(Optional.of(new Years(1990, Years.ALL.to()))),
                plain.during(Optional.of(new Years(Years.ALL.from(), 1999))),
                plain.withSort(Sort.TITLE).withPage(7),
                plain.withSize(50).withPage(3),
                SearchRequest.of("", Language.PT).withSort(Sort.NEWEST).withPage(2));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void searchSurvivesItsAddress(SearchRequest request) {
        var address = URI.create("http://localhost" + request.address());

        var reader = Language.ofInterface(address.getPath().substring(1, 3)).orElseThrow();
        assertEquals(
                new Good<>(request),
                new Asked(TestLibrary.starter().known()).of(reader, parameters(address)));
    }

    @Test
    void addressSaysOnlyWhatIsNotUsual() {
        assertEquals("/en/search", SearchRequest.of("  ", Language.EN).address());
        assertEquals(
                "/fr/search?q=eau+%26+ville&theme=water&sort=title&page=3",
                SearchRequest.of("eau & ville", Language.FR)
                        .toggling(Facet.THEME, "water")
                        .withSort(Sort.TITLE)
                        .withPage(3)
                        .address());
    }

    @Test
    void choosingAValueTwiceIsNotChoosingIt() {
        var request = SearchRequest.of("water", Language.EN);

        var twice = request.toggling(Facet.THEME, "water").toggling(Facet.THEME, "water");

        assertEquals(request, twice);
        assertEquals(Map.of(), twice.chosen());
    }

    @Test
    void narrowingOrSortingStartsFromTheFirstPage() {
        var third = SearchRequest.of("water", Language.EN).withPage(3);

        assertEquals(1, third.toggling(Facet.KIND, "document").page());
        assertEquals(1, third.withSort(Sort.TITLE).page());
        assertEquals(40, third.first());
    }

    private static Map<String, List<String>> parameters(URI address) {
        var read = new LinkedHashMap<String, List<String>>();
        if (address.getRawQuery() != null) {
            for (var pair : address.getRawQuery().split("&")) {
                var parts = pair.split("=", 2);
                read.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return read;
    }
}
