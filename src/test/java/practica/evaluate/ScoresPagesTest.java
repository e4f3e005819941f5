package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import practica.search.Layer;
import practica.support.TestSite;

/// The starter library, asked for what several layers find.
class ScoresPagesTest {
    private static final String ASKED = "q=pressupostos+participatius";
    private final TestSite site = TestSite.starter();

    @Test
    void itemsStandInTheOrderOfTheSearch() {
        assertEquals(
                site.page("/ca/search?" + ASKED).select(".results h3 a").eachAttr("href"),
                page(ASKED).select(".figures th a").eachAttr("href").stream().limit(20).toList());
    }

    @Test
    void partsAddUpToTheScore() {
        for (var row : page(ASKED).select(".figures tbody tr")) {
            var scores = figures(row.select("td").eachText());

            assertEquals(3 + Layer.values().length, scores.size());
            assertEquals(
                    scores.getFirst(),
                    scores.subList(1, scores.size()).stream().mapToDouble(score -> score).sum(),
                    0.005);
        }
    }

    @Test
    void scoresFallAndLayersAddSomething() {
        var rows =
                page(ASKED).select(".figures tbody tr").stream()
                        .map(row -> figures(row.select("td").eachText()))
                        .toList();

        assertTrue(
                IntStream.range(1, rows.size())
                        .allMatch(at ->
                                rows.get(at - 1).getFirst() >= rows.get(at).getFirst() - 0.001));
        assertTrue(adds(rows, Layer.CONCEPTS));
        assertTrue(adds(rows, Layer.VECTORS));
    }

    @Test
    void wordThatNoTextHasIsFoundByItsSpelling() {
        var rows =
                page("q=pressupxstos+participatius").select(".figures tbody tr").stream()
                        .map(row -> figures(row.select("td").eachText()))
                        .toList();

        assertTrue(adds(rows, Layer.SPELLING));
    }

    @Test
    void layerThatIsOffHasNoColumn() {
        var page = page(ASKED + "&without=vectors");

        assertEquals(
                List.of(
                        "Resultat",
                        "Puntuació",
                        "Paraules",
                        "Ortografia",
                        "Temes",
                        "Diccionari",
                        "En conjunt"),
                page.select(".figures thead th").eachText());
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

    private static boolean adds(List<List<Double>> rows, Layer layer) {
        return rows.stream().anyMatch(row -> row.get(2 + layer.ordinal()) > 0);
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
