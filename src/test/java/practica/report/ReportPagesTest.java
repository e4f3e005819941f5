package practica.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.item.Item;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.Posted;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.web.Site;

/// Anybody reports a problem with an item, and whoever is concerned is told.
class ReportPagesTest {
    private static final String FORM = "/en/items/escoles/report";

    private static MemberSite site;
    private static Account administrator;
    private static Account curator;
    private static Account elsewhere;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        administrator = site.members().administrator("administrator");
        curator = site.members().curator("curator", "educating-cities");
        elsewhere = site.members().curator("elsewhere", "c40");
        site.library().people().accounts().describe(curator.id(), "Curadora", Language.CA);
        keep("escoles", "{}");
        keep("nobodys", "networks: []");
        keep("unwatched", "networks: [mercociudades]");
        keep("gone", "{}");
        site.library().items().withdraw("gone.md");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void forget() {
        for (var table : List.of("report", "notice", "letter", "attempt")) {
            site.library()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute("delete from " + table));
        }
    }

    @Test
    void everyItemPageLeadsToTheForm() {
        for (var language : Language.INTERFACE) {
            var link =
                    site.site()
                            .page("/" + language + "/items/escoles")
                            .select("a[href$=/report]")
                            .attr("href");
            var page = site.site().page(link);

            assertEquals("/" + language + "/items/escoles/report", link);
            assertEquals(List.of(), PageFaults.of(page, language.code()));
            assertEquals(6, page.select("input[type=radio]").size());
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void whoeverReportsGetsALetterInTheLanguageOfThePage(String language) {
        var answer =
                site.guest()
                        .post(
                                "/" + language + "/items/escoles/report",
                                "kind",
                                "wrong",
                                "words",
                                "The year is 2013.",
                                "address",
                                " Joana@Example.org ");

        var say = Messages.in(new Language(language));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(say.say("report.received")), answer.body());
        assertEquals(
                List.of(say.say("report.letter.came", title())), subjects("Joana@example.org"));
        assertFalse(letter("Joana@example.org").contains("2013"));
        assertTrue(letter("Joana@example.org").contains("/" + language + "/items/escoles"));
    }

    @Test
    void curatorsOfItsNetworksAreToldEachInTheirLanguage() {
        assertEquals(200, report("outdated", "It ended\r\nin 2020.", "").statusCode());

        assertEquals(List.of("Algú informa d’un problema amb «Escoles obertes»"), told(curator));
        assertTrue(letter("curator@example.org").contains("It ended in 2020."));
        assertTrue(letter("curator@example.org").contains("/ca/reports#report-"));
        assertEquals(List.of(), told(administrator));
        assertEquals(List.of(), told(elsewhere));
        assertEquals("It ended\nin 2020.", reports().open(curator).getFirst().words());
        var notice = notices().of(curator.id()).getFirst();
        assertEquals(200, site.browser(curator).get("/ca" + notice.path()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal", "rights"})
    void graveReportsNeedAnAddressAndAreToldToAdministratorsToo(String kind) {
        var without = report(kind, "My photograph.", "");

        assertEquals(422, without.statusCode());
        assertTrue(without.body().contains("We need an address to answer you."));
        assertEquals(List.of(), reports().open(administrator));

        assertEquals(200, report(kind, "My photograph.", "me@example.org").statusCode());

        assertEquals(1, told(curator).size());
        assertEquals(1, told(administrator).size());
        assertEquals(List.of(), told(elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobodys", "unwatched"})
    void administratorsAreToldWhereNobodyElseSeesToIt(String slug) {
        var answer =
                site.guest().post("/en/items/" + slug + "/report", "kind", "other", "words", "Hm.");

        assertEquals(200, answer.statusCode());
        assertEquals(1, told(administrator).size());
        assertEquals(List.of(), told(curator));
        assertEquals(1, reports().open(administrator).size());
        assertEquals(List.of(), reports().open(curator));
    }

    @Test
    void whoeverReportsIsNotToldOfIt() {
        var page = site.browser(curator).page(FORM);
        assertEquals("curator@example.org", page.select("#address").val());

        site.browser(curator).post(FORM, "kind", "wrong", "words", "Mine.", "address", "");

        assertEquals(List.of(), told(curator));
        assertEquals(1, reports().open(curator).size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', x, '', kind",
        "silly, x, '', kind",
        "OTHER, x, '', kind",
        "wrong, '', '', words",
        "wrong, ' \t ', '', words",
        "wrong, x, nobody, address",
        "wrong, x, a@b@c, address",
        "rights, x, ' ', address"
    })
    void whatLacksSomethingIsShownAgainWithWhatIsWrong(
            String kind, String words, String address, String field) {
        var answer = report(kind, words, address);

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals(List.of("#" + field), page.select(".problems a").eachAttr("href"));
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertEquals(words.strip(), page.select("#words").val());
        assertEquals(List.of(), reports().open(administrator));
        assertEquals(List.of(), site.library().letters().list(Posted.State.WAITING));
    }

    @Test
    void wordsHaveALimitAndWhatNobodyTypesIsLeftOut() {
        assertEquals(422, report("other", "é".repeat(3_001), "").statusCode());
        assertEquals(200, report("other", "é".repeat(3_000), "").statusCode());
        assertEquals(200, report("other", "a\0b\u0007c<b>", "").statusCode());

        assertEquals("abc<b>", reports().open(administrator).getLast().words());
        assertTrue(site.browser(administrator).get("/en/reports").body().contains("abc&lt;b&gt;"));
    }

    @Test
    void programThatFillsInTheHiddenFieldIsToldWhatItWantsToHear() {
        var answer =
                site.guest()
                        .post(
                                FORM,
                                "kind",
                                "rights",
                                "words",
                                "Buy",
                                "address",
                                "bot@example.org",
                                "website",
                                "https://buy.example");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("We have received your report"));
        assertEquals(List.of(), reports().open(administrator));
        assertEquals(List.of(), site.library().letters().list(Posted.State.WAITING));
        assertEquals(1, site.site().page(FORM).select("p[hidden] input[tabindex=-1]").size());
    }

    @Test
    void sameAddressIsHeardTenTimesAnHour() {
        for (var n = 0; n < 10; n++) {
            assertEquals(200, report("other", "Once more", "Loud@Example.org").statusCode());
        }

        var refused = report("other", "Once more", "loud@example.org");

        assertEquals(429, refused.statusCode());
        assertEquals(Optional.of("3600"), refused.headers().firstValue("Retry-After"));
        assertEquals(10, reports().open(administrator).size());
        assertEquals(200, report("other", "I too", "quiet@example.org").statusCode());
    }

    @Test
    void sameNetworkIsHeardThirtyTimesAnHour() {
        var guest = site.guest();
        for (var n = 0; n < 30; n++) {
            assertEquals(200, guest.post(FORM, "kind", "other", "words", "x").statusCode());
        }

        assertEquals(429, guest.post(FORM, "kind", "other", "words", "x").statusCode());
        assertEquals(30, reports().open(administrator).size());
    }

    @Test
    void whatIsNotThereCannotBeReported() {
        var guest = site.guest();
        for (var path :
                Map.of("/en/items/gone/report", 410, "/ca/items/none/report", 404).entrySet()) {
            assertEquals(path.getValue(), guest.get(path.getKey()).statusCode());
            assertEquals(
                    path.getValue(),
                    guest.post(path.getKey(), "kind", "other", "words", "x").statusCode());
        }
        assertEquals(404, guest.post("/de/items/escoles/report", "kind", "other").statusCode());
        assertEquals(
                403,
                guest.sendWith(
                                Map.of("Sec-Fetch-Site", "cross-site"),
                                FORM,
                                Guest.form("kind", "other", "words", "x"))
                        .statusCode());
        assertEquals(List.of(), reports().open(administrator));
    }

    private static HttpResponse<String> report(String kind, String words, String address) {
        return site.guest().post(FORM, "kind", kind, "words", words, "address", address);
    }

    private static String title() {
        return site.library()
                .items()
                .bySlug("escoles")
                .map(item -> item.text().original().title())
                .orElseThrow();
    }

    private static List<String> told(Account account) {
        var reader = site.library().people().accounts().byId(account.id()).orElseThrow().language();
        return notices().of(account.id()).stream()
                .filter(notice -> notice.kind() == Notice.Kind.REPORTED)
                .map(notice -> Messages.in(reader).say("notice.reported", notice.about()))
                .filter(words -> subjects(account.address().value()).contains(words))
                .toList();
    }

    private static List<String> subjects(String address) {
        return site.library().letters().list(Posted.State.WAITING).stream()
                .filter(letter -> letter.receiver().value().equals(address))
                .map(Posted::subject)
                .toList();
    }

    private static String letter(String address) {
        return site.library().letters().list(Posted.State.WAITING).stream()
                .filter(letter -> letter.receiver().value().equals(address))
                .flatMap(letter -> site.library().letters().words(letter.id()).stream())
                .reduce("", String::concat);
    }

    private static Item keep(String slug, String difference) {
        return site.library()
                .items()
                .keep(slug + ".md", slug, "1", Drafts.practiceText(difference), List.of())
                .item();
    }

    private static Notices notices() {
        return new Notices(
                site.library().database().jdbi(),
                site.library().letters(),
                new Site(() -> "https://a.example"));
    }

    private static Reports reports() {
        return new Reports(
                site.library().database().jdbi(),
                site.library().people().accounts(),
                notices(),
                site.library().letters(),
                new Site(() -> "https://a.example"));
    }
}
