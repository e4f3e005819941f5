package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.language.Language;
import practica.search.Atom.Years;
import practica.support.TestLibrary;

class AskedTest {
    private final Asked asked = new Asked(TestLibrary.starter().known());

    @Test
    void nothingAskedIsEverything() {
        assertEquals(new Good<>(SearchRequest.of("", Language.EN)), ask(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, song, error.unknown-value",
        "theme, gardening, error.unknown-value",
        "theme, WATER, error.unknown-value",
        "sdg, 18, error.unknown-value",
        "region, atlantis, error.unknown-value",
        "country, QQ, error.unknown-value",
        "country, br, error.unknown-value",
        "network, nobody, error.unknown-value",
        "year, 89, error.unknown-value",
        "year, 1989-04, error.unknown-value",
        "language, klingon, error.unknown-value",
        "language, por, error.unknown-value",
        "place, city:1, error.unknown-value",
        "place, Porto Alegre, error.unknown-value",
        "place, '\0', error.unknown-value",
        "place, 'city:3452925\0', error.unknown-value",
        "network-type, local, error.unknown-value",
        "stage, dreamt, error.unknown-value",
        "organisation, nobody-at-all, error.unknown-value",
        "organisation, '\0', error.unknown-value",
        "level, village, error.unknown-value",
        "population, many, error.unknown-value",
        "income, middle, error.unknown-value",
        "file-type, docx, error.unknown-value",
        "licence, CC-BY, error.unknown-value",
        "licence, All rights reserved, error.unknown-value",
        "from, soon, error.unknown-value",
        "from, -5, error.unknown-value",
        "from, 19890, error.unknown-value",
        "to, 1989-04, error.unknown-value",
        "sort, oldest, error.sort",
        "page, -1, error.page",
        "page, 0, error.page",
        "page, one, error.page",
        "page, 1.5, error.page",
        "page, 10001, error.page",
        "page, 999999, error.page",
        "page, 99999999999999999999, error.page",
        "size, 0, error.page-size",
        "size, -5, error.page-size",
        "size, 101, error.page-size",
        "size, 1000, error.page-size",
        "size, many, error.page-size"
    })
    void whatNobodyCouldHaveChosenIsAProblem(String parameter, String value, String message) {
        assertEquals(
                new Problem(parameter, message, value),
                problems(Map.of(parameter, List.of(value))).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, case-study",
        "theme, water",
        "sdg, 11.a",
        "region, africa",
        "country, BR",
        "network, uclg",
        "year, 1989",
        "language, ja",
        "place, region:ES-CT",
        "network-type, regional",
        "stage, running",
        "organisation, ajuntament-de-barcelona",
        "level, local",
        "population, over-1500k",
        "income, high",
        "file-type, pdf",
        "licence, CC-BY-4.0",
        "licence, other"
    })
    void whatCouldBeChosenIsChosen(String parameter, String value) {
        assertEquals(
                new Good<>(
                        SearchRequest.of("", Language.EN).with(facet(parameter), List.of(value))),
                ask(Map.of(parameter, List.of(value))));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertEquals(
                List.of("page", "size", "sort", "theme", "year"),
                problems(
                                Map.of(
                                        "page", List.of("-1"),
                                        "size", List.of("1000"),
                                        "sort", List.of("up"),
                                        "theme", List.of("nothing"),
                                        "year", List.of("soon")))
                        .stream()
                        .map(Problem::field)
                        .distinct()
                        .toList());
    }

    @Test
    void questionOfTheMostCharactersIsAnsweredAndALongerOneNot() {
        assertInstanceOf(Good.class, ask(Map.of("q", List.of("a".repeat(20_000)))));
        assertEquals(
                List.of(new Problem("q", "error.query-too-long", "20000")),
                problems(Map.of("q", List.of("a".repeat(20_001)))));
    }

    @Test
    void onlyALongTextIsMadeIntoWhatIsLookedForOfIt() {
        var ordinary = "(Open) ".repeat(500).strip();
        var longer = "(Open) ".repeat(1_000);

        assertEquals(
                new Good<>(SearchRequest.of(ordinary, Language.EN)),
                ask(Map.of("q", List.of(ordinary))));
        assertEquals(
                new Good<>(SearchRequest.of("open ".repeat(200).strip(), Language.EN)),
                ask(Map.of("q", List.of(longer))));
    }

    @Test
    void nobodyPagesBeyondTheDeepest() {
        var deepest = Map.of("page", List.of("101"), "size", List.of("100"));
        var deeper = Map.of("page", List.of("102"), "size", List.of("100"));

        assertEquals(
                new Good<>(SearchRequest.of("", Language.EN).withPage(101).withSize(100)),
                ask(deepest));
        assertEquals(List.of(new Problem("page", "error.page", "102")), problems(deeper));
    }

    @Test
    void emptyRepeatedAndUnknownParametersDoNotMatter() {
        assertEquals(
                new Good<>(
                        SearchRequest.of("water", Language.EN)
                                .with(Facet.THEME, List.of("water", "waste"))),
                ask(
                        Map.of(
                                "q", List.of("", " water ", "other"),
                                "theme", List.of("water", "", "waste", "water"),
                                "page", List.of(""),
                                "utm_source", List.of("mail"))));
    }

    @Test
    void fiftyValuesOfAFacetAreEnough() {
        var years = IntStream.range(1900, 2000).mapToObj(Integer::toString).toList();

        assertEquals(
                new Good<>(
                        SearchRequest.of("", Language.EN).with(Facet.YEAR, years.subList(0, 50))),
                ask(Map.of("year", years)));
        assertEquals(
                new Good<>(SearchRequest.of("", Language.EN)),
                ask(Map.of("year", Collections.nCopies(100, ""))));
    }

    @Test
    void rangeOfYearsIsOpenWhereNothingStands() {
        var all = SearchRequest.of("", Language.EN);

        assertEquals(
                new Good<>(all.during(Optional.of(new Years(1990, 1999)))),
                ask(Map.of("from", List.of("1990"), "to", List.of("1999"))));
        assertEquals(
                new Good<>(all.during(Optional.of(new Years(1990, 9999)))),
                ask(Map.of("from", List.of("1990"), "to", List.of(""))));
        assertEquals(
                new Good<>(all.during(Optional.of(new Years(0, 985)))),
                ask(Map.of("to", List.of("985"))));
        assertEquals(new Good<>(all), ask(Map.of("from", List.of("0"), "to", List.of("9999"))));
    }

    @Test
    void rangeThatEndsBeforeItBeginsIsReadFromTheOtherEnd() {
        assertEquals(
                new Good<>(
                        SearchRequest.of("", Language.EN)
                                .during(Optional.of(new Years(1989, 1990)))),
                ask(Map.of("from", List.of("1990"), "to", List.of("1989"))));
        assertEquals(
                new Problem("to", "error.unknown-value", "soon"),
                problems(Map.of("from", List.of("1990"), "to", List.of("soon"))).getFirst());
    }

    private static Facet facet(String key) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Checked<SearchRequest> ask(Map<String, List<String>> parameters) {
        return asked.of(Language.EN, parameters);
    }

    private List<Problem> problems(Map<String, List<String>> parameters) {
        return switch (ask(parameters)) {
            case Bad<SearchRequest>(var problems) -> problems;
            case Good<SearchRequest> good -> throw new AssertionError(good);
        };
    }
}
