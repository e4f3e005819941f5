package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Grant;
import practica.language.Language;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

class AccountPagesTest {
    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void nameAndLanguageAreKept() {
        var person = site.joined("name@example.org");

        person.post("/en/account", "name", "  Jordi <b>Puig</b> ", "language", "ca");

        var page = person.page("/en/account");
        assertEquals("Jordi <b>Puig</b>", page.select("#name").val());
        assertEquals("ca", page.select("option[selected]").val());
        assertEquals(Language.CA, site.account("name@example.org").language());
    }

    @Test
    void namelessIsRefused() {
        var person = site.joined("nameless@example.org");

        assertEquals(422, person.post("/en/account", "name", " ").statusCode());
        assertEquals(422, person.post("/en/account", "name", "x".repeat(500)).statusCode());
        assertEquals("nameless", site.account("nameless@example.org").name());
    }

    @Test
    void passwordIsChangedByWhoKnowsTheOneBefore() {
        var person = site.joined("change@example.org");
        var other = site.guest();
        signIn(other, "change@example.org", MemberSite.PASSWORD);
        var wanted = "seven green trams to the sea";

        var refused = person.post("/en/account/password", "current", "no", "password", wanted);
        var changed =
                person.post(
                        "/en/account/password", "current", MemberSite.PASSWORD, "password", wanted);

        assertEquals(422, refused.statusCode());
        assertEquals(303, changed.statusCode());
        assertTrue(person.isSignedIn());
        assertFalse(other.isSignedIn());
        assertEquals(303, signIn(other, "change@example.org", wanted));
    }

    @Test
    void sessionsAreListedAndEnded() {
        var person = site.joined("sessions@example.org");
        var other = site.guest();
        signIn(other, "sessions@example.org", MemberSite.PASSWORD);
        var stranger = site.joined("stranger@example.org");

        var rows = person.page("/en/account").select("input[name=session]").eachAttr("value");
        stranger.post("/en/account/sessions", "session", rows.getFirst());
        var still = other.isSignedIn();
        person.post("/en/account/sessions", "session", rows.getFirst());

        assertEquals(2, rows.size());
        assertTrue(still);
        assertFalse(other.isSignedIn());
        assertTrue(person.isSignedIn());
        assertEquals(303, person.post("/en/account/sessions", "session", "x").statusCode());
    }

    @Test
    void whoLeavesLeavesNothing() {
        var person = site.joined("leave@example.org", new Grant(Grant.Right.CURATOR, "uclg"));
        var id = site.account("leave@example.org").id();

        var refused = person.post("/en/account/erase", "erase", "wrong");
        var left = person.post("/en/account/erase", "erase", MemberSite.PASSWORD);

        assertEquals(422, refused.statusCode());
        assertEquals(303, left.statusCode());
        assertFalse(person.isSignedIn());
        assertEquals(
                List.of(Map.of("state", "erased", "name", "")),
                site.library()
                        .database()
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery("select state, name from account where id = :id")
                                        .bind("id", id.value())
                                        .mapToMap()
                                        .list()));
        for (var table : List.of("session", "account_grant", "one_time_link")) {
            assertEquals(
                    List.of(),
                    accountsIn(table).stream().filter(one -> one == id.value()).toList());
        }
    }

    @Test
    void lastAdministratorStays() {
        var person = site.joined("last@example.org", Grant.ADMINISTRATOR);
        var accounts = site.library().people().accounts();
        var id = site.account("last@example.org").id();

        var refused = person.post("/en/account/erase", "erase", MemberSite.PASSWORD);

        assertEquals(422, refused.statusCode());
        assertFalse(accounts.revoke(id, Grant.ADMINISTRATOR));
        assertFalse(accounts.suspend(id, true));
        assertTrue(person.isSignedIn());
        site.joined("second@example.org", Grant.ADMINISTRATOR);
        assertTrue(accounts.revoke(id, Grant.ADMINISTRATOR));
    }

    @Test
    void pagesAreSoundInEveryLanguage() {
        var person = site.joined("sound@example.org");
        signIn(site.guest(), "sound@example.org", MemberSite.PASSWORD);

        for (var language : Language.INTERFACE) {
            for (var path : List.of("/account", "/sign-in", "/join", "/password", "/welcome")) {
                var page = person.page("/" + language + path);
                assertEquals(List.of(), PageFaults.of(page, language.code()), path);
            }
        }
    }

    private static List<Long> accountsIn(String table) {
        return site.library()
                .database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select account from <table> where account is not null")
                                .define("table", table)
                                .mapTo(Long.class)
                                .list());
    }

    private static int signIn(Guest person, String address, String password) {
        return person.post("/en/sign-in", "address", address, "password", password).statusCode();
    }
}
