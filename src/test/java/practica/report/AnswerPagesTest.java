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
import practica.account.Account;
import practica.item.Item;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.mail.Posted;
import practica.notice.Notices;
import practica.report.Report.Kind;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.web.Site;

/// Curators answer what was reported of the items of their networks, administrators of all.
class AnswerPagesTest {
    private static final String JOANA = "joana@example.org";

    private static MemberSite site;
    private static Account administrator;
    private static Account curator;
    private static Account elsewhere;
    private static Account member;
    private static Item schools;
    private static Item nobodys;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        administrator = site.members().administrator("administrator");
        curator = site.members().curator("curator", "educating-cities");
        elsewhere = site.members().curator("elsewhere", "c40");
        member = site.members().member("member");
        schools = keep("escoles", "{}");
        nobodys = keep("nobodys", "networks: []");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void forget() {
        for (var table : List.of("report", "notice", "letter")) {
            site.library()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute("delete from " + table));
        }
    }

    @Test
    void eachSeesWhatTheySeeTo() {
        report(schools, Kind.WRONG, "Of the schools", Optional.of(JOANA));
        report(nobodys, Kind.PERSONAL, "Of nobody", Optional.of(JOANA));

        assertEquals(List.of("Of the schools"), words(curator));
        assertEquals(List.of("Of the schools", "Of nobody"), words(administrator));
        assertEquals(List.of(), words(elsewhere));
        assertEquals(403, site.browser(member).get("/en/reports").statusCode());
        assertEquals(303, site.site().get("/en/reports").statusCode());
        assertEquals(401, site.site().ask("POST", "/en/reports/1").statusCode());
    }

    @Test
    void listSaysWhatItIsAboutHowOldAndWhereToLook() {
        var id = report(schools, Kind.PERSONAL, "First line\nSecond", Optional.of(JOANA));
        age(id, 3);

        for (var language : Language.INTERFACE) {
            var page = site.browser(administrator).page("/" + language + "/reports");

            assertEquals(List.of(), PageFaults.of(page, language.code()));
            var links = page.select("#report-" + id + " a").eachAttr("href");
            assertEquals(
                    List.of(
                            "/" + language + "/items/escoles",
                            "/" + language + "/items/escoles/history"),
                    links);
        }
        var page = site.browser(curator).page("/en/reports");
        var meta = page.select("#report-" + id + " .meta").text();
        assertTrue(
                meta.startsWith("It holds personal data · for 3 days · joana@example.org"), meta);
        assertEquals("First line\nSecond", page.select(".said").first().wholeText());
        assertEquals(
                "/en/reports",
                site
                        .browser(curator)
                        .page("/en/")
                        .select("nav a, .visitor a")
                        .eachAttr("href")
                        .stream()
                        .filter(one -> one.endsWith("reports"))
                        .findFirst()
                        .orElse(""));
        assertFalse(site.browser(member).get("/en/").body().contains("/en/reports"));
    }

    @ParameterizedTest
    @CsvSource({
        "settled, O seu relato, está resolvida",
        "dismissed, Lemos tudo, foi rejeitada",
    })
    void answerIsSentInTheLanguageOfTheReporterAndKept(String state, String words, String said) {
        var id = report(schools, Kind.WRONG, "2013", Optional.of(JOANA));

        var answer = answer(curator, id, state, words + ".\r\nObrigada.");

        assertEquals(303, answer.statusCode());
        assertEquals("/en/reports", answer.headers().firstValue("Location").orElse(""));
        var letter = letter(JOANA);
        assertTrue(letter.contains("«Escoles obertes» " + said), letter);
        assertTrue(letter.contains("\n\n" + words + ".\n\nObrigada."), letter);
        assertTrue(letter.contains("/pt/items/escoles"), letter);
        assertEquals(List.of(), words(curator));
        assertEquals(
                Map.of(
                        "state",
                        state,
                        "answer",
                        words + ".\nObrigada.",
                        "by",
                        curator.id().value()),
                kept(id));
    }

    @Test
    void answerToNobodyIsKeptForTheRecord() {
        var id = report(schools, Kind.OTHER, "Hm", Optional.empty());

        assertEquals(303, answer(administrator, id, "dismissed", "No.").statusCode());

        assertEquals("dismissed", kept(id).get("state"));
        assertEquals(
                List.of("curator@example.org"),
                site.library().letters().list(Posted.State.WAITING).stream()
                        .map(letter -> letter.receiver().value())
                        .toList());
    }

    @Test
    void secondAnswerIsRefused() {
        var id = report(schools, Kind.WRONG, "2013", Optional.of(JOANA));
        answer(curator, id, "settled", "Done.");

        var second = answer(administrator, id, "dismissed", "No.");

        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("Somebody answered this report before you."));
        assertEquals("settled", kept(id).get("state"));
        assertFalse(letter(JOANA).contains("No."));
    }

    @Test
    void nobodyAnswersForOthers() {
        var id = report(schools, Kind.WRONG, "2013", Optional.of(JOANA));
        var other = report(nobodys, Kind.WRONG, "2014", Optional.of(JOANA));

        assertEquals(404, answer(elsewhere, id, "settled", "Done.").statusCode());
        assertEquals(404, answer(curator, other, "settled", "Done.").statusCode());
        assertEquals(403, answer(member, id, "settled", "Done.").statusCode());
        assertEquals(404, answer(curator, id, "open", "Done.").statusCode());
        assertEquals(404, answer(curator, 4711, "settled", "Done.").statusCode());
        assertEquals(
                404,
                site.browser(curator)
                        .post("/en/reports/x", "do", "settled", "answer", "Done.")
                        .statusCode());
        assertEquals("open", kept(id).get("state"));
        assertEquals("open", kept(other).get("state"));
    }

    @Test
    void answerWithoutWordsOrWithTooManyIsAskedForAgain() {
        var other = report(schools, Kind.WRONG, "2012", Optional.of(JOANA));
        var id = report(schools, Kind.WRONG, "2013", Optional.of(JOANA));

        assertEquals(422, answer(curator, id, "settled", "  ").statusCode());
        var answer = answer(curator, id, "settled", "a".repeat(3_001));

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertEquals("#answer-" + id, page.select(".problems a").attr("href"));
        assertEquals(3_001, page.select("#answer-" + id).val().length());
        assertEquals("", page.select("#answer-" + other).val());
        assertEquals("open", kept(id).get("state"));
    }

    @Test
    void reportOfWhatWasWithdrawnSinceCanStillBeAnswered() {
        var id = report(keep("taken", "{}"), Kind.RIGHTS, "Mine", Optional.of(JOANA));
        site.library().items().withdraw("taken.md");

        assertEquals(List.of("Mine"), words(curator));
        assertEquals(303, answer(curator, id, "settled", "It is gone.").statusCode());
    }

    @Test
    void erasedAccountLeavesNothingOfItselfOnItsReports() {
        var leaving = site.members().member("leaving");
        var own = report(schools, Kind.WRONG, "Signed in", Optional.of("else@example.org"));
        var before = report(schools, Kind.WRONG, "Before", Optional.of("Leaving@example.org"));
        var others = report(schools, Kind.WRONG, "Theirs", Optional.of(JOANA));
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update report set account = ? where id = ?",
                                leaving.id().value(),
                                own));
        var told = site.browser(leaving).get("/en/account/export.json").body();
        assertTrue(told.contains("Signed in") && told.contains("Before"), told);
        assertFalse(told.contains("Theirs"), told);

        assertTrue(site.library().people().accounts().erase(leaving.id()));

        assertEquals(List.of("Signed in", "Before", "Theirs"), words(curator));
        var known =
                reports().open(curator).stream()
                        .map(one -> one.address().map(EmailAddress::value).orElse(""))
                        .toList();
        assertEquals(List.of("", "", JOANA), known);
        assertEquals(0, count("account is not null"));
        assertEquals(303, answer(curator, before, "settled", "Done.").statusCode());
        assertEquals("open", kept(others).get("state"));
    }

    private static HttpResponse<String> answer(Account by, long id, String state, String words) {
        return site.browser(by).post("/en/reports/" + id, "do", state, "answer", words);
    }

    private static List<String> words(Account account) {
        return site.browser(account).page("/en/reports").select(".said").eachText();
    }

    private static long report(Item item, Kind kind, String words, Optional<String> address) {
        reports()
                .keep(
                        item,
                        new Telling(
                                kind,
                                words,
                                address.flatMap(EmailAddress::of),
                                Optional.empty(),
                                Language.PT));
        return reports().open(administrator).getLast().id();
    }

    private static void age(long id, int days) {
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update report set told_at = now() - make_interval(days => ?) where id = ?",
                                days,
                                id));
    }

    private static Map<String, Object> kept(long id) {
        return site.library()
                .database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select state, answer, answered_by as by from report where id = :id and (answered_at is null) = (state = 'open')")
                                .bind("id", id)
                                .mapToMap()
                                .one());
    }

    private static int count(String condition) {
        return site.library()
                .database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from report where " + condition)
                                .mapTo(Integer.class)
                                .one());
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

    private static Reports reports() {
        var jdbi = site.library().database().jdbi();
        var where = new Site(() -> "https://a.example");
        return new Reports(
                jdbi,
                site.library().people().accounts(),
                new Notices(jdbi, site.library().letters(), where),
                site.library().letters(),
                where);
    }
}
