package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Grant;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.operate.Library;
import practica.support.PageFaults;
import practica.support.Person;
import practica.support.TestLibrary;
import practica.support.TestSite;

class AccountPagesTest {
    private static Library library;
    private static TestSite site;

    @BeforeAll
    static void open() {
        library = TestLibrary.empty();
        site = new TestSite(library);
    }

    @AfterAll
    static void close() {
        site.close();
        library.close();
    }

    @Test
    void nameAndLanguageAreKept() {
        var person = Person.member(library, site, "name@example.org", "en");

        person.post("/en/account", Map.of("name", "  Jordi <b>Puig</b> ", "language", "ca"));

        var page = person.page("/en/account");
        assertEquals("Jordi <b>Puig</b>", page.select("#name").val());
        assertEquals("ca", page.select("option[selected]").val());
        assertEquals(Language.CA, account("name@example.org").language());
    }

    @Test
    void namelessIsRefused() {
        var person = Person.member(library, site, "nameless@example.org", "en");

        assertEquals(422, person.post("/en/account", Map.of("name", " ")).statusCode());
        assertEquals(422, person.post("/en/account", Map.of("name", "x".repeat(500))).statusCode());
        assertEquals("nameless", account("nameless@example.org").name());
    }

    @Test
    void passwordIsChangedByWhoKnowsTheOneBefore() {
        var person = Person.member(library, site, "change@example.org", "en");
        var other = new Person(site);
        signIn(other, "change@example.org", Person.PASSWORD);
        var wanted = "seven green trams to the sea";

        var refused =
                person.post("/en/account/password", Map.of("current", "no", "password", wanted));
        var changed =
                person.post(
                        "/en/account/password",
                        Map.of("current", Person.PASSWORD, "password", wanted));

        assertEquals(422, refused.statusCode());
        assertEquals(303, changed.statusCode());
        assertTrue(person.isSignedIn());
        assertFalse(other.isSignedIn());
        assertEquals(303, signIn(other, "change@example.org", wanted));
    }

    @Test
    void sessionsAreListedAndEnded() {
        var person = Person.member(library, site, "sessions@example.org", "en");
        var other = new Person(site);
        signIn(other, "sessions@example.org", Person.PASSWORD);
        var stranger = Person.member(library, site, "stranger@example.org", "en");

        var rows = person.page("/en/account").select("input[name=session]").eachAttr("value");
        stranger.post("/en/account/sessions", Map.of("session", rows.getFirst()));
        var still = other.isSignedIn();
        person.post("/en/account/sessions", Map.of("session", rows.getFirst()));

        assertEquals(2, rows.size());
        assertTrue(still);
        assertFalse(other.isSignedIn());
        assertTrue(person.isSignedIn());
        assertEquals(303, person.post("/en/account/sessions", Map.of("session", "x")).statusCode());
    }

    @Test
    void whoLeavesLeavesNothing() {
        var person =
                Person.member(
                        library,
                        site,
                        "leave@example.org",
                        "en",
                        new Grant(Grant.Right.CURATOR, "uclg"));
        var id = account("leave@example.org").id();

        var refused = person.post("/en/account/erase", Map.of("erase", "wrong"));
        var left = person.post("/en/account/erase", Map.of("erase", Person.PASSWORD));

        assertEquals(422, refused.statusCode());
        assertEquals(303, left.statusCode());
        assertFalse(person.isSignedIn());
        assertEquals(
                List.of(Map.of("state", "erased", "name", "")),
                library.database()
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
        var person = Person.member(library, site, "last@example.org", "en", Grant.ADMINISTRATOR);
        var accounts = library.people().accounts();
        var id = account("last@example.org").id();

        var refused = person.post("/en/account/erase", Map.of("erase", Person.PASSWORD));

        assertEquals(422, refused.statusCode());
        assertFalse(accounts.revoke(id, Grant.ADMINISTRATOR));
        assertFalse(accounts.suspend(id, true));
        assertTrue(person.isSignedIn());
        Person.member(library, site, "second@example.org", "en", Grant.ADMINISTRATOR);
        assertTrue(accounts.revoke(id, Grant.ADMINISTRATOR));
    }

    @Test
    void pagesAreSoundInEveryLanguage() {
        var person = Person.member(library, site, "sound@example.org", "en");
        signIn(new Person(site), "sound@example.org", Person.PASSWORD);

        for (var language : Language.INTERFACE) {
            for (var path : List.of("/account", "/sign-in", "/join", "/password", "/welcome")) {
                var page = person.page("/" + language + path);
                assertEquals(List.of(), PageFaults.of(page, language.code()), path);
            }
        }
    }

    private static List<Long> accountsIn(String table) {
        return library.database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select account from <table> where account is not null")
                                .define("table", table)
                                .mapTo(Long.class)
                                .list());
    }

    private static Account account(String address) {
        return library.people()
                .accounts()
                .byAddress(EmailAddress.of(address).orElseThrow())
                .orElseThrow();
    }

    private static int signIn(Person person, String address, String password) {
        return person.post("/en/sign-in", Map.of("address", address, "password", password))
                .statusCode();
    }
}
