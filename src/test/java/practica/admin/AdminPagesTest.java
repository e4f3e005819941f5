package practica.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.job.JobKind;
import practica.language.Language;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

class AdminPagesTest {
    private static MemberSite site;
    private static Guest administrator;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        administrator = site.joined("admin@example.org", Grant.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void rightsAreGivenAndTaken() {
        site.joined("rights@example.org");
        var path = "/en/admin/people/" + site.account("rights@example.org").id();

        administrator.post(path, "do", "grant", "right", "curator:c40");
        administrator.post(path, "do", "grant", "right", "contributor", "subject", "Girona");
        var given = site.account("rights@example.org").grants();
        administrator.post(path, "do", "revoke", "right", "curator:c40");

        assertEquals(
                List.of(new Grant(Right.CONTRIBUTOR, "Girona"), new Grant(Right.CURATOR, "c40")),
                given);
        assertEquals(
                List.of(new Grant(Right.CONTRIBUTOR, "Girona")),
                site.account("rights@example.org").grants());
    }

    @Test
    void whatIsNoRightIsNotGiven() {
        site.joined("none@example.org");
        var path = "/en/admin/people/" + site.account("none@example.org").id();

        for (var right : List.of("curator:nowhere", "curator", "king", "", "contributor")) {
            assertEquals(
                    422,
                    administrator.post(path, "do", "grant", "right", right).statusCode(),
                    right);
        }

        assertEquals(List.of(), site.account("none@example.org").grants());
        assertEquals(404, administrator.post(path, "do", "nothing").statusCode());
        assertEquals(404, administrator.post("/en/admin/people/x", "do", "suspend").statusCode());
    }

    @Test
    void nobodyIsMadeAdministratorByChance() {
        var rights = administrator.page("/ca/admin/people").select("select[name=right]");

        assertTrue(rights.size() > 0);
        for (var right : rights) {
            assertTrue(right.hasAttr("required"));
            assertEquals("", right.select("option").first().attr("value"));
        }
    }

    @Test
    void lastAdministratorIsKept() {
        var path = "/en/admin/people/" + site.account("admin@example.org").id();

        var refused = administrator.post(path, "do", "suspend");

        assertEquals(422, refused.statusCode());
        assertTrue(administrator.isSignedIn());
    }

    @Test
    void whoIsSuspendedIsOutUntilRestored() {
        var person = site.joined("suspended@example.org");
        var path = "/en/admin/people/" + site.account("suspended@example.org").id();

        administrator.post(path, "do", "suspend");
        var out = person.isSignedIn();
        administrator.post(path, "do", "restore");
        var entered =
                person.post(
                        "/en/sign-in",
                        "address",
                        "suspended@example.org",
                        "password",
                        MemberSite.PASSWORD);

        assertEquals(false, out);
        assertEquals(303, entered.statusCode());
    }

    @Test
    void failedJobIsSeenAndTriedAgain() {
        var kind = new JobKind<>("test-fails", String.class);
        site.library()
                .database()
                .jdbi()
                .useTransaction(handle ->
                        site.library().jobs().fail(handle, kind, "one", "data", "The roof leaked"));

        var page = administrator.page("/en/admin");
        var again = administrator.post("/en/admin/jobs", "job", "test-fails/one");

        assertTrue(page.text().contains("The roof leaked"), page.text());
        assertEquals(303, again.statusCode());
        assertEquals(
                List.of(),
                administrator.page("/en/admin").select("input[name=job]").eachAttr("value"));
    }

    @Test
    void othersDoNotComeIn() {
        var curator = site.joined("curator@example.org", new Grant(Right.CURATOR, "c40"));
        for (var path : List.of("/en/admin", "/en/admin/people")) {
            assertEquals(403, curator.get(path).statusCode());
        }
        assertEquals(403, curator.post("/en/admin/jobs", "job", "all").statusCode());
    }

    @Test
    void pagesAreSoundInEveryLanguage() {
        for (var language : Language.INTERFACE) {
            for (var path : List.of("/admin", "/admin/people", "/admin/people?q=%25zz")) {
                var page = administrator.page("/" + language + path);
                assertEquals(List.of(), PageFaults.of(page, language.code()), path);
            }
        }
    }
}
