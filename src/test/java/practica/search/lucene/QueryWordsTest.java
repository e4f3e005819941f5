package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {
    static Stream<Arguments> typed() {
        return Stream.of(
                row("water", List.of("water"), List.of(), List.of()),
                row("Água  LIMPA", List.of("água", "limpa"), List.of(), List.of()),
                row("l'aigua", List.of("l", "aigua"), List.of(), List.of()),
                row("col·lectiu", List.of("collectiu"), List.of(), List.of()),
                row("bike-sharing", List.of("bike", "sharing"), List.of(), List.of()),
                row("C40", List.of("c40"), List.of(), List.of()),
                row("\"Open  Schools\"", List.of(), List.of("open schools"), List.of()),
                row("bus \"rapid transit\"", List.of("bus"), List.of("rapid transit"), List.of()),
                row("bus -tram", List.of("bus"), List.of(), List.of("tram")),
                row("bus -\"night bus\"", List.of("bus"), List.of(), List.of("night bus")),
                row("-bus-lane", List.of(), List.of(), List.of("bus lane")),
                row("bus - tram", List.of("bus", "tram"), List.of(), List.of()),
                row("\"bus", List.of("bus"), List.of(), List.of()),
                row("bus\"", List.of("bus"), List.of(), List.of()),
                row("\"a\" b\" c", List.of("b", "c"), List.of("a"), List.of()),
                row("wat*", List.of("wat"), List.of(), List.of()),
                row(
                        "title:water AND (x OR y)~2^3",
                        words("title water and x or y 2 3"),
                        List.of(),
                        List.of()),
                row("水 管理", List.of("水", "管理"), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatIsTypedIsWordsPhrasesAndWhatMustNotBeThere(String typed, QueryWords read) {
        assertEquals(read, QueryWords.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "*", "?", "\"\"", "\"", "-", "--", "-\"\"", "...!?", "\u0000", "🏘"
            })
    void signsAloneAreAnEmptyQuery(String typed) {
        assertTrue(QueryWords.of(typed).isEmpty());
    }

    @Test
    void onlyTheFirstWordsOfALongTextCount() {
        var query = QueryWords.of("a ".repeat(5_000) + "\"b\" ".repeat(100) + "-c ".repeat(100));

        assertEquals(
                List.of(32, 8, 8),
                Stream.of(query.words(), query.phrases(), query.without())
                        .map(List::size)
                        .toList());
        assertEquals(
                List.of("a ".repeat(32).strip()),
                QueryWords.of('"' + "a ".repeat(1_000) + '"').phrases());
    }

    @Test
    void tenThousandQuotesOrDashesAreReadAsQuicklyAsWords() {
        assertTrue(QueryWords.of("\"".repeat(10_000)).isEmpty());
        assertTrue(QueryWords.of("-".repeat(10_000)).isEmpty());
        assertEquals(1, QueryWords.of("x".repeat(10_000)).words().size());
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static Arguments row(
            String typed, List<String> words, List<String> phrases, List<String> without) {
        return Arguments.of(typed, new QueryWords(words, phrases, without));
    }
}
