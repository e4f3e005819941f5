package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.item.Section;
import practica.language.Language;
import practica.language.Messages;
import practica.support.PageFaults;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.text.Markdown;

class ComparePageTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;
    private static final String THREE =
            "/compare?item=barcelona-superblocks&item=vienna-social-housing&item=brazil-city-statute";

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void comparisonIsSoundInEveryLanguage(Language language) {
        for (var path : List.of("/compare", "/compare?item=barcelona-superblocks", THREE)) {
            var page = site.page("/" + language + path);

            assertEquals(List.of(), PageFaults.of(page, language.code()), path);
        }
    }

    @Test
    void everyRowHasACellForEachItemAndMarksTheEmpty() {
        var page = site.page("/en" + THREE);

        assertEquals(3, page.select("thead th[scope=col]").size());
        assertTrue(page.select("tbody tr").size() > 15);
        for (var row : page.select("tbody tr")) {
            assertEquals(3, row.select("td").size(), row::toString);
            assertTrue(row.select("td.empty").size() < 3, () -> "an empty row: " + row);
            for (var empty : row.select("td.empty")) {
                assertEquals("not given", empty.select(".hidden").text());
            }
        }
    }

    @Test
    void longSectionIsCutAndLeadsToAllOfIt() {
        var text = TestLibrary.starter().items().bySlug("barcelona-superblocks").orElseThrow();
        var whole =
                Markdown.plain(text.text().original().sections().getOrDefault(Section.CONTEXT, ""));
        var cell = cell(site.page("/ca" + THREE), "section.context", Language.CA);

        var shown = cell.select("> span:not(.whose)").text();
        assertTrue(shown.endsWith("…") && shown.length() <= 600 && whole.length() > 600, shown);
        assertTrue(whole.startsWith(shown.substring(0, 100)), shown);
        assertEquals("/ca/items/barcelona-superblocks#context", cell.select("a").attr("href"));
    }

    @Test
    void populationStandsBelowThePlace() {
        var rows = site.page("/en" + THREE).select("tbody th").eachText();

        assertEquals(rows.indexOf("Places") + 1, rows.indexOf("Population"), rows::toString);
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        var cell = cell(site.page("/en" + THREE), "section.context", Language.EN);

        assertEquals("ca", cell.select("> span[lang]").attr("lang"));
    }

    @Test
    void itemIsRemovedAndAnotherIsAdded() {
        var page = site.page("/en/compare?item=barcelona-superblocks&item=vienna-social-housing");

        assertEquals(
                List.of(
                        "/en/compare?item=vienna-social-housing",
                        "/en/compare?item=barcelona-superblocks"),
                page.select("thead .note a").eachAttr("href"));
        var added = site.page(page.select(".related a").attr("href"));
        assertEquals(3, added.select("thead th").size());
    }

    @Test
    void itemNamedTwiceStandsOnce() {
        var page = site.page("/en/compare?item=barcelona-superblocks&item=barcelona-superblocks");

        assertEquals(1, page.select("thead th").size());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 404, no-such-item, There is no item “no-such-item” to compare.",
        "es, 404, %01, ",
        "fr, 404, ../x, "
    })
    void unknownItemIsSaid(String language, int status, String item, String words) {
        var answer = site.get("/" + language + "/compare?item=barcelona-superblocks&item=" + item);

        assertEquals(status, answer.statusCode());
        var lead = Jsoup.parse(answer.body()).select(".error .lead").text();
        assertTrue(words == null ? !lead.isBlank() : lead.equals(words), lead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void moreThanFourAreTooMany(String language) {
        var answer = site.get("/" + language + "/compare?item=a&item=b&item=c&item=d&item=e");

        assertEquals(400, answer.statusCode());
        assertEquals(
                Messages.in(new Language(language)).say("error.compare-many", "4"),
                Jsoup.parse(answer.body()).select(".error .lead").text());
    }

    @Test
    void resultsAreChosenWithAForm() {
        var form = site.page("/en/search?q=water").select("form.choose").getFirst();

        assertEquals("/en/compare", form.attr("action"));
        var chosen = form.select("input[type=checkbox][name=item]").eachAttr("value");
        assertEquals(form.select(".results > li").size(), chosen.size());
        var compared = site.page("/en/compare?item=" + chosen.get(0) + "&item=" + chosen.get(1));
        assertEquals(
                form.select(".results h3 a").eachText().subList(0, 2),
                compared.select("thead th > a").eachText());
    }

    private static Element cell(Document page, String key, Language reader) {
        var name = Messages.in(reader).say(key);
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .getFirst();
    }
}
