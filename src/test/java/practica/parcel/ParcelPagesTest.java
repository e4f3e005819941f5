package practica.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.mail.Posted;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.Patience;

/// Members have exports made, are told of them, download and delete them.
class ParcelPagesTest {
    private static MemberSite site;
    private static Account member;
    private static Account other;

    @BeforeAll
    static void open() throws IOException {
        site = new MemberSite();
        member = site.members().member("member");
        other = site.members().member("other");
        site.library().items().keep("yards", "yards", "1", Drafts.practiceText(), List.of());
        site.library().follower().orElseThrow().catchUp();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void forget() {
        site.library()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("delete from parcel; delete from letter"));
    }

    @Test
    void emptyPageSaysWhatExportsAreAndWhereToBegin() {
        var page = page("en");

        assertTrue(page.text().contains("An export is a file with everything"), page.text());
        assertEquals(
                List.of("/en/search", "/en/collections", "/en/search/export"),
                page.select(".sheet ul a").eachAttr("href"));
    }

    @Test
    void withoutAMailServerNoLetterIsPromised() {
        var browser = site.browser(member);
        browser.post("/en/exports", "do", "make", "format", "ris", "q", "pati", "lang", "en");

        var page = browser.page("/en/exports?asked");

        assertEquals(
                "We are making it. It will be on this page when it is ready.",
                page.select(".saved").text());
        Patience.until(() -> page("en").select("a[download]").size() == 1);
        assertEquals(0, page("en").select("[data-again]").size());
        assertFalse(browser.page("/en/search/export?q=pati").text().contains("letter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void exportIsAskedForByTheFormInEveryLanguage(String language) {
        var browser = site.browser(member);
        var form = browser.page("/" + language + "/search/export?q=pati");
        assertEquals(List.of(), PageFaults.of(form, language));
        var button = form.select("button[formaction]");
        assertEquals("/" + language + "/exports", button.attr("formaction"));
        assertEquals("post", button.attr("formmethod"));

        var answer =
                browser.post(
                        "/" + language + "/exports",
                        "do",
                        "make",
                        "format",
                        "pdf",
                        "q",
                        "pati",
                        "lang",
                        language);

        assertEquals(303, answer.statusCode());
        assertEquals(
                "/" + language + "/exports?asked",
                answer.headers().firstValue("Location").orElse(""));
        Patience.until(() -> page(language).select("a[download]").size() == 1);
        var page = page(language);
        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals("yards.pdf", page.select("section h2").text());
    }

    private static Document page(String language) {
        return site.browser(member).page("/" + language + "/exports");
    }

    @Test
    void memberIsToldAndDownloadsWhatTheExportIs() {
        var browser = site.browser(member);
        browser.post("/en/exports", "do", "make", "format", "ris", "lang", "en");
        Patience.until(() -> !letters().isEmpty());

        var letter = letters().getFirst();

        var address = page("en").select("a[download]").attr("href");
        assertEquals(member.address().value(), letter.receiver().value());
        var words = site.library().letters().words(letter.id()).orElseThrow();
        assertTrue(words.contains("yards.ris"), words);
        assertTrue(words.contains(address), words);
        var file = browser.get(address);
        assertEquals(200, file.statusCode());
        assertEquals(
                "attachment; filename=\"yards.ris\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(site.site().get("/api/v1/export?format=ris&lang=en").body(), file.body());
        assertTrue(browser.get("/en/account/export.json").body().contains("yards.ris"));
    }

    private static List<Posted> letters() {
        return site.library().letters().list(Posted.State.WAITING);
    }

    @Test
    void nobodyElseSeesItDownloadsItOrDeletesIt() {
        var browser = site.browser(member);
        browser.post("/en/exports", "do", "make", "format", "csv", "lang", "en");
        Patience.until(() -> page("en").select("a[download]").size() == 1);
        var address = page("en").select("a[download]").attr("href");
        var stranger = site.browser(other);

        stranger.post("/en/exports", "do", "delete", "id", address.replaceAll(".*/", ""));

        assertEquals(404, stranger.get(address).statusCode());
        assertFalse(stranger.get("/en/exports").body().contains("yards"));
        assertEquals(303, site.site().ask("GET", address).statusCode());
        assertEquals(401, site.site().ask("POST", "/en/exports").statusCode());
        assertEquals(200, browser.get(address).statusCode());
    }

    @Test
    void whatIsDeletedIsGoneWithItsFile() throws IOException {
        var browser = site.browser(member);
        browser.post("/en/exports", "do", "make", "format", "csv", "lang", "en");
        Patience.until(() -> page("en").select("a[download]").size() == 1);
        var address = page("en").select("a[download]").attr("href");
        var file = site.library().exports().resolve(address.replaceAll(".*/", ""));
        assertTrue(Files.exists(file));

        var answer =
                browser.post("/en/exports", "do", "delete", "id", file.getFileName().toString());

        assertEquals(303, answer.statusCode());
        assertEquals(404, browser.get(address).statusCode());
        assertFalse(Files.exists(file));
        assertEquals(0, page("en").select("section h2").size());
    }

    @Test
    void whatWasWithdrawnSinceIsNotHandedOut() {
        var item =
                site.library()
                        .items()
                        .keep("b.md", "benches", "1", Drafts.practiceText(), List.of())
                        .item();
        var browser = site.browser(member);
        browser.post(
                "/en/exports",
                "do",
                "make",
                "format",
                "csv",
                "lang",
                "en",
                "items",
                item.id().toString(),
                "title",
                "Be\u0000nches");
        Patience.until(() -> page("en").select("a[download]").size() == 1);
        var address = page("en").select("a[download]").attr("href");
        assertEquals(200, browser.get(address).statusCode());

        site.library().items().withdraw("b.md");

        var refused = browser.get(address);
        assertEquals(410, refused.statusCode());
        assertTrue(refused.body().contains("has been withdrawn"), refused::body);
    }

    @Test
    void whatThereIsNotIsRefused() {
        var browser = site.browser(member);

        assertEquals(400, browser.post("/en/exports", "do", "make", "format", "docx").statusCode());
        assertEquals(404, browser.post("/en/exports", "do", "burn").statusCode());
        assertEquals(404, browser.post("/en/exports", "do", "delete", "id", "-1").statusCode());
        assertEquals(404, browser.get("/en/exports/nothing").statusCode());
        assertEquals(404, browser.get("/en/exports/99999").statusCode());
        assertEquals(
                400,
                browser.post("/en/exports", "do", "make", "format", "csv", "q", "x".repeat(150_000))
                        .statusCode());
        assertEquals(0, page("en").select("section h2").size());
    }
}
