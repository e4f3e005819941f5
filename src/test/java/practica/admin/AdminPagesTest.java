package practica.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.job.JobKind;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.operate.Library;
import practica.support.PageFaults;
import practica.support.Person;
import practica.support.TestLibrary;
import practica.support.TestSite;

class AdminPagesTest {
    private static Library library;
    private static TestSite site;
    private static Person administrator;

    @BeforeAll
    static void open() {
        library = TestLibrary.empty();
        site = new TestSite(library);
        administrator =
                Person.member(library, site, "admin@example.org", "en", Grant.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        site.close();
        library.close();
    }

    @Test
    void rightsAreGivenAndTaken() {
        Person.member(library, site, "rights@example.org", "en");
        var path = "/en/admin/people/" + account("rights@example.org").id();

        administrator.post(path, Map.of("do", "grant", "right", "curator:c40"));
        administrator.post(
                path, Map.of("do", "grant", "right", "contributor", "subject", "Girona"));
        var given = account("rights@example.org").grants();
        administrator.post(path, Map.of("do", "revoke", "right", "curator:c40"));

        assertEquals(
                List.of(new Grant(Right.CONTRIBUTOR, "Girona"), new Grant(Right.CURATOR, "c40")),
                given);
        assertEquals(
                List.of(new Grant(Right.CONTRIBUTOR, "Girona")),
                account("rights@example.org").grants());
    }

    @Test
    void whatIsNoRightIsNotGiven() {
        Person.member(library, site, "none@example.org", "en");
        var path = "/en/admin/people/" + account("none@example.org").id();

        for (var right : List.of("curator:nowhere", "curator", "king", "", "contributor")) {
            assertEquals(
                    422,
                    administrator.post(path, Map.of("do", "grant", "right", right)).statusCode(),
                    right);
        }

        assertEquals(List.of(), account("none@example.org").grants());
        assertEquals(404, administrator.post(path, Map.of("do", "nothing")).statusCode());
        assertEquals(
                404,
                administrator.post("/en/admin/people/x", Map.of("do", "suspend")).statusCode());
    }

    @Test
    void lastAdministratorIsKept() {
        var path = "/en/admin/people/" + account("admin@example.org").id();

        var refused = administrator.post(path, Map.of("do", "suspend"));

        assertEquals(422, refused.statusCode());
        assertTrue(administrator.isSignedIn());
    }

    @Test
    void whoIsSuspendedIsOutUntilRestored() {
        var person = Person.member(library, site, "suspended@example.org", "en");
        var path = "/en/admin/people/" + account("suspended@example.org").id();

        administrator.post(path, Map.of("do", "suspend"));
        var out = person.isSignedIn();
        administrator.post(path, Map.of("do", "restore"));
        var entered =
                person.post(
                        "/en/sign-in",
                        Map.of("address", "suspended@example.org", "password", Person.PASSWORD));

        assertEquals(false, out);
        assertEquals(303, entered.statusCode());
    }

    @Test
    void failedJobIsSeenAndTriedAgain() {
        var kind = new JobKind<>("test-fails", String.class);
        library.database()
                .jdbi()
                .useTransaction(handle ->
                        library.jobs().fail(handle, kind, "one", "data", "The roof leaked"));

        var page = administrator.page("/en/admin");
        var again = administrator.post("/en/admin/jobs", Map.of("job", "test-fails/one"));

        assertTrue(page.text().contains("The roof leaked"), page.text());
        assertEquals(303, again.statusCode());
        assertEquals(
                List.of(),
                administrator.page("/en/admin").select("input[name=job]").eachAttr("value"));
    }

    @Test
    void othersDoNotComeIn() {
        var curator =
                Person.member(
                        library,
                        site,
                        "curator@example.org",
                        "en",
                        new Grant(Right.CURATOR, "c40"));
        for (var path : List.of("/en/admin", "/en/admin/people")) {
            assertEquals(403, curator.get(path).statusCode());
        }
        assertEquals(403, curator.post("/en/admin/jobs", Map.of("job", "all")).statusCode());
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

    private static Account account(String address) {
        return library.people()
                .accounts()
                .byAddress(EmailAddress.of(address).orElseThrow())
                .orElseThrow();
    }
}
