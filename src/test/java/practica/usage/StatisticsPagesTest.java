package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.language.Messages;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.usage.Use.Thing;

class StatisticsPagesTest {
    private static final Instant NOON = Instant.parse("2026-05-31T12:00:00Z");

    private static volatile Instant now = NOON;
    private static MemberSite site;

    @BeforeAll
    static void open() {
        InstantSource clock = () -> now;
        site = new MemberSite(clock);
        var items = site.library().items();
        items.keep("yards", "yards", "1", Drafts.practiceText(), List.of());
        items.keep("plan", "plan", "1", Drafts.documentText(), List.of());
        items.keep("gone", "gone", "1", Drafts.practiceText(), List.of());
        var usage = new Usage(site.library().database().jdbi(), clock);
        now = Instant.parse("2026-01-15T12:00:00Z");
        count(usage, Kind.VIEW, "plan", 4);
        now = Instant.parse("2026-05-30T12:00:00Z");
        count(usage, Kind.VIEW, "yards", 2);
        now = NOON;
        count(usage, Kind.VIEW, "yards", 5);
        count(usage, Kind.DOWNLOAD, "yards", 3);
        count(usage, Kind.VIEW, "gone", 9);
        usage.count(Kind.VIEW, true, Language.FR, Thing.slug("yards"), "program", "");
        for (var visitor : List.of("a", "b", "c")) {
            usage.count(Kind.SEARCH, false, Language.CA, Thing.NONE, visitor, "flying trams");
            usage.count(Kind.UNANSWERED, false, Language.CA, Thing.NONE, visitor, "flying trams");
            usage.unanswered("Flying  <b>trams</b>", visitor);
        }
        usage.unanswered("my neighbour", "a");
        usage.unanswered("my neighbour", "b");
        usage.write();
        items.withdraw("gone");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void everybodySeesHowTheLibraryIsUsed(String language) {
        var page = site.site().page("/" + language + "/statistics");

        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals(
                Messages.in(new Language(language)).say("statistics.title"),
                page.select("h1").text());
        assertEquals(List.of("16", "3", "0", "3", "3"), totals(page));
        assertEquals(30, page.select("tbody tr").size());
        assertEquals(
                List.of("14", "3", "0", "3", "3", "1"),
                page.select("tbody tr").first().select("td").eachText());
        assertEquals(2, page.select("#chart-view ~ .plot rect").size());
        assertEquals(
                List.of("100", "15"),
                page.select("#chart-view ~ .plot rect").eachAttr("height").reversed());
    }

    @Test
    void chartHasABarForEveryMonthWithSomething() {
        var page = site.site().page("/en/statistics?period=12-months");

        assertEquals(List.of("20", "3", "0", "3", "3"), totals(page));
        assertEquals("May 2026", page.select("tbody th").first().text());
        assertEquals(12, page.select("tbody tr").size());
        assertEquals(2, page.select("#chart-view ~ .plot rect").size());
    }

    @Test
    void withdrawnItemIsCountedAndNotListed() {
        var page = site.site().page("/en/statistics?period=all");

        assertEquals("20", totals(page).getFirst());
        assertEquals(
                List.of("/en/items/yards", "/en/items/plan"),
                page.select("#viewed ~ ol a").eachAttr("href"));
        assertEquals(List.of("7", "4"), page.select("#viewed ~ ol .count").eachText());
        assertEquals(410, site.site().get("/en/items/gone/statistics").statusCode());
        assertEquals(410, site.site().get("/en/items/gone/statistics.csv").statusCode());
    }

    @Test
    void itemSaysHowOftenItWasUsed() {
        var item = site.site().page("/en/items/yards");
        var page = site.site().page("/en/items/yards/statistics");

        assertEquals("7 views, 3 downloads", item.select(".source a[href$=statistics]").text());
        assertEquals(
                "/en/items/yards/statistics",
                item.select(".source a[href$=statistics]").attr("href"));
        assertEquals(List.of("7", "3", "0"), totals(page));
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertTrue(page.select("#viewed").isEmpty());
    }

    @Test
    void networkHasThoseOfItsItems() {
        var network = site.site().page("/en/networks/educating-cities");
        var link = network.select(".source a[href$=statistics]").attr("href");

        var page = site.site().page(link + "?period=all");

        assertEquals("/en/networks/educating-cities/statistics", link);
        assertEquals(List.of("7", "3", "0"), totals(page));
        assertEquals(List.of("7"), page.select("#viewed ~ ol .count").eachText());
        assertEquals(
                List.of("0", "0", "0"), totals(site.site().page("/en/networks/c40/statistics")));
    }

    @Test
    void onlyThoseWhoLookAfterTheLibrarySeeWhatWasNotFound() {
        var curator = site.members().curator("curator", "educating-cities");
        var member = site.members().member("member");

        assertEquals(
                List.of("flying <b>trams</b>"),
                site.browser(curator).page("/en/statistics").select("#wanted ~ ol bdi").eachText());
        assertEquals(
                List.of("3"),
                site.browser(curator)
                        .page("/en/statistics")
                        .select("#wanted ~ ol .count")
                        .eachText());
        for (var page :
                List.of(
                        site.browser(member).get("/en/statistics").body(),
                        site.site().get("/en/statistics").body())) {
            assertFalse(page.contains("trams"));
            assertFalse(page.contains("wanted"));
        }
        assertFalse(site.browser(curator).get("/en/statistics").body().contains("neighbour"));
    }

    @Test
    void csvHasARowForEveryDay() {
        var link =
                site.site().page("/ca/items/yards/statistics").select("a[download]").attr("href");

        var answer = site.site().get(link);

        assertEquals("/ca/items/yards/statistics.csv?from=2026-05-02&to=2026-05-31", link);
        assertEquals(
                "text/csv; charset=utf-8; header=present",
                answer.headers().firstValue("Content-Type").orElse(""));
        var lines = answer.body().lines().toList();
        assertEquals("\uFEFFday,view,download,export,machine", lines.getFirst());
        assertEquals("2026-05-30,2,0,0,0", lines.get(29));
        assertEquals("2026-05-31,5,3,0,1", lines.getLast());
        assertEquals(31, lines.size());
        var all = site.site().get("/en/statistics.csv?from=2026-01-01&to=2026-05-31").body();
        assertEquals(152, all.lines().count());
        assertTrue(all.contains("\n2026-01-15,4,0,0,0,0,0\r"));
    }

    @ParameterizedTest
    @CsvSource({
        "/es/statistics?period=always, 400",
        "/es/statistics?from=2026-05-31&to=2026-05-30, 400",
        "/es/statistics.csv?from=x, 400",
        "/es/statistics?from=1970-01-01, 400",
        "/es/items/none/statistics, 404",
        "/es/networks/none/statistics, 404",
        "/es/networks/none/statistics.csv, 404"
    })
    void whatMakesNoSenseIsRefused(String address, int status) {
        var answer = site.site().get(address);

        assertEquals(status, answer.statusCode());
        assertEquals(status == 400, answer.body().contains("no es un periodo"));
    }

    @Test
    void wordsOfFewAreForgottenSoonerThanThoseOfSeveral() {
        var jdbi = site.library().database().jdbi();
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        insert into usage_words (words, day, askers) values
                            ('few', date '2025-05-01', 2), ('several', date '2025-05-01', 3),
                            ('few lately', date '2026-05-01', 2), ('long ago', date '2025-01-01', 9)
                        """));

        new Usage(jdbi, () -> now).write();

        assertEquals(
                List.of("few lately", "flying <b>trams</b>", "my neighbour", "several"),
                jdbi.withHandle(handle ->
                        handle.createQuery("select words from usage_words order by 1")
                                .mapTo(String.class)
                                .list()));
    }

    @Test
    void chartsHaveAScaleAndShortDates() {
        var page = site.site().page("/fr/statistics");

        assertTrue(page.select(".chart h2").first().text().matches(".+\\p{Z}: [\\d\\p{Z}]+"));
        assertEquals(page.select(".chart").size(), page.select(".chart .scale").size());
        for (var end : page.select(".chart figcaption span").eachText()) {
            assertTrue(end.length() <= 14, end);
        }
    }

    private static void count(Usage usage, Kind kind, String slug, int times) {
        for (var at = 0; at < times; at++) {
            usage.count(kind, false, Language.CA, Thing.slug(slug), "visitor " + at, "");
        }
    }

    private static List<String> totals(Document page) {
        return page.select(".chart h2").eachText().stream()
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .toList();
    }
}
