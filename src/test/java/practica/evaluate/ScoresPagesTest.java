package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import practica.search.Layer;
import practica.support.OddSite;
import practica.support.TestSite;

/// The starter library, asked for what several layers find.
class ScoresPagesTest {
    private static final String ASKED = "q=pressupostos+participatius";
    private static final int TOTAL = 0;
    private static final int WORDS = 1;
    private final TestSite site = TestSite.starter();

    @Test
    void itemsStandInTheOrderOfTheSearch() {
        assertEquals(
                site.page("/ca/search?" + ASKED).select(".results h3 a").eachAttr("href"),
                page(ASKED).select(".figures th a").eachAttr("href").stream().limit(20).toList());
    }

    @Test
    void wordsAreWorthWhatTheyAreWithoutAnyLayer() {
        var layers =
                Stream.of(Layer.values())
                        .map(layer -> "&without=" + layer.key())
                        .collect(Collectors.joining());
        var alone = column(page(ASKED + layers), TOTAL);

        var words = column(page(ASKED), WORDS);

        assertFalse(alone.isEmpty());
        alone.forEach(
                (item, score) -> assertEquals(score, words.getOrDefault(item, score), 0.001, item));
        assertTrue(words.keySet().containsAll(alone.keySet().stream().limit(3).toList()));
    }

    @Test
    void titleThatTheReaderHasNotIsInItsOwnLanguage() {
        var title =
                OddSite.open().site().page("/en/search/scores?q=radwege").select("th a").first();

        assertEquals("de", title == null ? "" : title.attr("lang"));
        assertEquals("de", title == null ? "" : title.parent().select(".code").text());
        assertEquals(List.of(), page(ASKED).select("th a[lang], th .code").eachText());
    }

    @Test
    void scoresFall() {
        var rows = rows(page(ASKED));

        assertTrue(
                IntStream.range(1, rows.size())
                        .allMatch(at ->
                                rows.get(at - 1).getFirst() >= rows.get(at).getFirst() - 0.001));
    }

    @Test
    void layersThatAddSomethingHaveAColumn() {
        var names = page(ASKED).select(".figures thead th").eachText();

        assertEquals(List.of("Resultat", "Puntuació", "Paraules"), names.subList(0, 3));
        assertTrue(names.containsAll(List.of("Temes", "Significat")), names::toString);
        assertEquals("En conjunt", names.getLast());
        assertFalse(names.contains("Ortografia"));
    }

    @Test
    void wordThatNoTextHasIsFoundByItsSpelling() {
        var page = page("q=pressupxstos+participatius");

        assertTrue(page.select(".figures thead th").eachText().contains("Ortografia"));
    }

    @Test
    void layerThatIsOffHasNoColumn() {
        var page = page(ASKED + "&without=vectors");

        assertFalse(page.select(".figures thead th").eachText().contains("Significat"));
        assertEquals("vectors", page.select("input[name=without]").val());
    }

    @Test
    void choicesNarrowItAndBadOnesAreRefused() {
        assertEquals(
                figure(site.page("/en/search?q=water&language=ca").select("#found").text()),
                site.page("/en/search/scores?q=water&language=ca")
                        .select(".figures tbody tr")
                        .size());
        assertEquals(400, site.get("/en/search/scores?q=water&kind=nothing").statusCode());
    }

    @Test
    void nothingIsSaidInWords() {
        var page = site.page("/fr/search/scores?q=qwertyuiop&without=vectors");

        assertEquals(0, page.select(".figures").size());
        assertTrue(page.select("main").text().contains("qwertyuiop"));
    }

    @Test
    void searchPageLeadsThereAndBack() {
        var there = site.page("/pt/search?q=lixo&kind=case-study").select("main .note a").last();
        var back = site.page(there.attr("href")).select("main p > a").first();

        assertEquals("/pt/search?q=lixo&kind=case-study", back.attr("href"));
    }

    private static Map<String, Double> column(Document page, int column) {
        var scores = new LinkedHashMap<String, Double>();
        for (var row : page.select(".figures tbody tr")) {
            scores.put(
                    row.select("th a").attr("href"),
                    figures(row.select("td").eachText()).get(column));
        }
        return scores;
    }

    private static List<List<Double>> rows(Document page) {
        return page.select(".figures tbody tr").stream()
                .map(row -> figures(row.select("td").eachText()))
                .toList();
    }

    private Document page(String parameters) {
        return site.page("/ca/search/scores?" + parameters);
    }

    private static List<Double> figures(List<String> written) {
        return written.stream()
                .map(figure -> Double.parseDouble(figure.replace(',', '.')))
                .toList();
    }

    private static int figure(String words) {
        return Integer.parseInt(words.replaceAll("\\D+", ""));
    }
}
