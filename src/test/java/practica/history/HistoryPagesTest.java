package practica.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.file.ReadFile;
import practica.item.Contact;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

class HistoryPagesTest {
    private static int made;

    private static MemberSite site;
    private static Account curating;
    private static Guest member;
    private static Guest curator;
    private static Guest elsewhere;
    private static Guest administrator;

    private Item item;
    private String path;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        curating = site.members().curator("Clara", "educating-cities");
        member = site.browser(site.members().member("Marc"));
        curator = site.browser(curating);
        elsewhere = site.browser(site.members().curator("Elsa", "c40"));
        administrator = site.browser(site.members().administrator("Ada"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void keepThreeVersions() {
        var source = "source " + ++made;
        var plan = file("plan " + made);
        var items = site.library().items();
        items.keep(source, source, "1", text("title: Escoles obertes"), List.of(plan));
        items.keep(source, source, "2", text("title: Patis oberts"), List.of());
        item = items.keep(source, source, "3", text("title: Patis i pistes"), List.of()).item();
        path = "/en/items/" + item.slug();
    }

    @Test
    void historyTellsWhatWasDoneTheLastFirst() {
        curator.post(path + "/history/1", "seen", "3");

        var page = site.site().page(path + "/history");

        assertEquals(
                List.of("Restored as in version 1", "Corrected", "Corrected", "Published"),
                page.select("ol.rows p").eachText());
        assertEquals("4 3 2 1", String.join(" ", page.select("select#from option").eachText()));
        assertEquals("Escoles obertes", now().text().original().title());
        assertEquals(List.of("plan.pdf"), now().files().stream().map(ItemFile::name).toList());
        assertEquals(List.of(), PageFaults.of(page, "en"));
    }

    @Test
    void namesAreForThoseWhoAreSignedInAndGoWithTheAccount() {
        var leaving = site.members().curator("Leonor", "educating-cities");
        site.browser(leaving).post(path + "/history/2", "seen", "3");

        assertFalse(site.site().get(path + "/history").body().contains("Leonor"));
        assertTrue(member.get(path + "/history").body().contains("Leonor"));
        assertTrue(site.library().people().accounts().erase(leaving.id()));

        var after = member.page(path + "/history");
        assertFalse(after.outerHtml().contains("Leonor"));
        assertTrue(after.text().contains("A former member"));
        assertEquals("Patis oberts", now().text().original().title());
    }

    @Test
    void versionIsReadAsItWas() {
        var address = "/ca/items/" + item.slug();
        var page = site.site().page(address + "/history/1");

        assertEquals("Escoles obertes", page.select("h1").text());
        assertTrue(page.select("[role=note]").text().startsWith("Esteu llegint la versió 1, del"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(site.site().address(address), page.select("link[rel=canonical]").attr("href"));
        assertEquals("plan.pdf", page.select(".files h3").text());
        assertEquals(0, page.select(".files h3 a").size());
        assertEquals(List.of(), PageFaults.of(page, "ca"));
        assertEquals(path + "/history/1", page.select("dd a[hreflang=en]").attr("href"));
    }

    @Test
    void newestVersionIsTheItem() {
        var answer = site.site().get(path + "/history/3");

        assertEquals(302, answer.statusCode());
        assertEquals(path, answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history/0",
                "/history/4",
                "/history/99999999999",
                "/history/x",
                "/history/-1",
                "/changes",
                "/changes?to=1",
                "/changes?from=1&to=x",
                "/changes?from=9&to=1",
                "/changes?translation=pt",
                "/changes?translation=zz"
            })
    void versionsThatThereAreNotAreNotFound(String rest) {
        assertEquals(404, site.site().get(path + rest).statusCode());
    }

    @Test
    void changesAreShownWithinOneTextAndSideBySide() {
        var within = site.site().page(path + "/changes?from=1&to=3");
        var beside = site.site().page(path + "/changes?from=1&to=3&view=beside");

        assertEquals("Escoles", within.select("#title ~ .changes del").eachText().getFirst());
        assertEquals("Escoles obertes", beside.select(".both div:nth-of-type(1) .changes").text());
        assertEquals("Patis i pistes", beside.select(".both div:nth-of-type(2) .changes").text());
        assertEquals("plan.pdf", within.select("#files ~ ul del").text());
        assertEquals(List.of(), PageFaults.of(within, "en"));
        assertEquals(List.of(), PageFaults.of(beside, "en"));
        assertEquals(
                "Patis oberts Patis i pistes",
                String.join(
                        " ",
                        site.site()
                                .page(path + "/changes?to=3&view=beside")
                                .select(".both .changes")
                                .eachText()));
    }

    @Test
    void outdatedTranslationShowsWhatChangedSinceItWasMade() {
        var page = site.site().page(path);

        var link = page.select(".notes a[href*=changes]").attr("href");
        var changes = site.site().page(link);

        assertEquals(path + "/changes?translation=en", link);
        assertEquals("Escoles obertes", changes.select(".both del").text());
        assertEquals("Patis i pistes", changes.select(".both ins").text());
    }

    @Test
    void restoringOverWhatSomebodyChangedMeanwhileChangesNothing() {
        var answer = curator.post(path + "/history/1", "seen", "2");

        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("The item has changed since you opened this page"));
        assertEquals(3, now().version());
    }

    @Test
    void restoringEndsNoEmbargoAndLeavesNoNetwork() {
        var source = "source " + made;
        var closed = file("plan " + made).notBefore(Optional.of(LocalDate.of(2999, 1, 1)));
        var both = text("networks: [educating-cities, c40]");
        site.library().items().keep(source, source, "4", both, List.of(closed));

        curator.post(path + "/history/1", "seen", "4");

        assertEquals(5, now().version());
        assertEquals(List.of(closed), now().files());
        assertEquals(both.networks(), now().text().networks());
        assertFalse(site.site().get(path + "/history/4").body().contains("plan.pdf\""));
    }

    @Test
    void restoringLeavesTheContactAsItIsNow() {
        var source = "source " + made;
        var items = site.library().items();
        var old = "contact: {role: Cap, organisation: Girona, email: old@b.example}";
        items.keep(source, source, "4", text(old), List.of());
        items.keep(
                source,
                source,
                "5",
                text("contact: {role: Direcció, email: new@b.example}"),
                List.of());

        curator.post(path + "/history/4", "seen", "5");

        assertEquals(6, now().version());
        assertEquals(
                new Contact("Direcció", "", "new@b.example"), now().text().contact().orElseThrow());
        items.keep(source, source, "7", text("title: Res"), List.of());
        curator.post(path + "/history/4", "seen", "7");
        assertEquals(8, now().version());
        assertEquals(Optional.empty(), now().text().contact());
    }

    @Test
    void whatIsWithdrawnKeepsItsAddressAndTheReason() {
        var reason = "The city asked for it <b>today</b>.";

        assertEquals(422, curator.post(path + "/withdraw", "reason", " ").statusCode());
        assertEquals(
                422, curator.post(path + "/withdraw", "reason", "x".repeat(1_001)).statusCode());
        assertEquals(303, curator.post(path + "/withdraw", "reason", reason).statusCode());

        var gone = site.site().get(path);
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("The city asked for it &lt;b&gt;today&lt;/b&gt;."));
        assertTrue(gone.body().contains("Patis i pistes"));
        assertEquals(410, site.site().get("/api/v1/items/" + item.id()).statusCode());
        assertEquals(409, curator.post(path + "/withdraw", "reason", reason).statusCode());
        assertEquals(410, member.post(path + "/correct").statusCode());
        assertEquals(404, member.post("/en/items/no-such-item/correct").statusCode());
    }

    @Test
    void onlyKeepersSeeTheHistoryOfWhatIsWithdrawn() {
        curator.post(path + "/withdraw", "reason", "Twice here.");

        for (var rest : List.of("/history", "/history/1", "/history/3", "/changes?to=2")) {
            assertEquals(410, site.site().get(path + rest).statusCode(), rest);
            assertEquals(410, member.get(path + rest).statusCode(), rest);
            assertEquals(410, elsewhere.get(path + rest).statusCode(), rest);
            assertEquals(200, curator.get(path + rest).statusCode(), rest);
            assertEquals(200, administrator.get(path + rest).statusCode(), rest);
        }
        assertEquals(List.of(), PageFaults.of(curator.page(path + "/history"), "en"));
    }

    @Test
    void itComesBackAsItWas() {
        curator.post(path + "/withdraw", "reason", "A mistake.");
        assertEquals(410, elsewhere.post(path + "/reinstate").statusCode());

        assertEquals(303, curator.post(path + "/reinstate").statusCode());

        assertEquals(200, site.site().get(path).statusCode());
        assertEquals(3, now().version());
        assertEquals(409, curator.post(path + "/reinstate").statusCode());
        assertTrue(site.site().page(path + "/history").text().contains("Published again"));
    }

    @Test
    void onlyKeepersRestoreAndWithdraw() {
        for (var action : List.of("/history/1", "/withdraw", "/reinstate")) {
            var reason = new String[] {"reason", "x", "seen", "3"};
            assertEquals(401, site.site().ask("POST", path + action).statusCode(), action);
            assertEquals(403, member.post(path + action, reason).statusCode(), action);
            assertEquals(403, elsewhere.post(path + action, reason).statusCode(), action);
        }
        assertEquals(3, now().version());
        assertEquals(200, site.site().get(path).statusCode());
        assertFalse(member.get(path + "/history").body().contains("/withdraw"));
        assertFalse(elsewhere.get(path + "/history").body().contains("/withdraw"));
        assertTrue(administrator.get(path + "/history").body().contains("/withdraw"));
    }

    @Test
    void anyMemberSuggestsACorrectionAndGoesOnWithIt() {
        var first = member.post(path + "/correct");
        var again = member.post(path + "/correct");

        assertEquals(303, first.statusCode());
        assertEquals(
                first.headers().firstValue("Location"), again.headers().firstValue("Location"));
        var draft = member.page(first.headers().firstValue("Location").orElseThrow());
        assertTrue(draft.text().contains("Patis i pistes"));
        assertEquals(3, now().version());
    }

    private Item now() {
        return site.library().items().byId(item.id()).orElseThrow();
    }

    private static ItemText text(String... differences) {
        return Drafts.practiceText(differences);
    }

    private static ItemFile file(String words) {
        var original =
                new ReadFile(
                        Hash.of(words.getBytes(StandardCharsets.UTF_8)),
                        4,
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        2);
        site.library().files().add(original, List.of());
        return new ItemFile("plan.pdf", "", "", original);
    }
}
