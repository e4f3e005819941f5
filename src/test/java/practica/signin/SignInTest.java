package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Grant;
import practica.mail.EmailAddress;
import practica.operate.Library;
import practica.support.Person;
import practica.support.TestLibrary;
import practica.support.TestSite;

class SignInTest {
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
    void memberSignsInAndOut() {
        Person.member(library, site, "in@example.org", "en");
        var person = new Person(site);

        var entered = signIn(person, "IN@example.org", Person.PASSWORD, "/en/account");
        var inside = person.isSignedIn();
        var left = person.post("/en/sign-out", Map.of());

        assertEquals(303, entered.statusCode());
        assertTrue(inside);
        assertEquals("/en/", path(left));
        assertFalse(person.isSignedIn());
    }

    @Test
    void sessionIsAnotherAfterSigningIn() {
        var person = Person.member(library, site, "fixed@example.org", "en");
        var before = person.cookies().getFirst().getValue();

        signIn(person, "fixed@example.org", Person.PASSWORD, "");

        assertNotEquals(before, person.cookies().getFirst().getValue());
        var old = new Person(site);
        assertEquals(303, old.get("/en/account", "Cookie", "practica=" + before).statusCode());
    }

    @Test
    void cookieIsForNoScriptAndNoOtherSite() {
        Person.member(library, site, "cookie@example.org", "en");

        var cookie =
                signIn(new Person(site), "cookie@example.org", Person.PASSWORD, "")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse("");

        assertTrue(cookie.matches("practica=[\\w-]{43}; .*"), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong@example.org, something else entirely",
        "nobody@example.org, nine purple bicycles in the rain",
        "'', nine purple bicycles in the rain",
        "not an address, x"
    })
    void wrongIsWrongWhateverIsWrong(String address, String password) {
        Person.member(library, site, "wrong@example.org", "en");

        var answer = signIn(new Person(site), address, password, "");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("do not belong together"));
    }

    @Test
    void guessingIsSlowedDown() {
        var person = new Person(site);
        for (var n = 0; n < 10; n++) {
            signIn(person, "guessed@example.org", "guess " + n, "");
        }

        var refused = signIn(person, "GUESSED@example.org", "guess", "");

        assertEquals(429, refused.statusCode());
        assertEquals("900", refused.headers().firstValue("Retry-After").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/en\\..//evil.example",
                "javascript:alert(1)",
                "/en/\r\nSet-Cookie: a=b",
                "/xx/account"
            })
    void nobodyIsSentElsewhere(String next) {
        Person.member(library, site, "next@example.org", "en");

        var answer = signIn(new Person(site), "next@example.org", Person.PASSWORD, next);

        assertEquals("/en/account", path(answer));
    }

    @Test
    void whoeverIsSentToSignInComesBack() {
        Person.member(library, site, "back@example.org", "en");
        var person = new Person(site);

        var sent = path(person.get("/ca/account?saved=profile"));
        var next = person.page(sent).select("input[name=next]").val();
        var entered = signIn(person, "back@example.org", Person.PASSWORD, next);

        assertEquals("/ca/account?saved=profile", path(entered));
    }

    @Test
    void anotherSiteSignsNobodyInOrOut() {
        var person = Person.member(library, site, "csrf@example.org", "en");

        for (var path : new String[] {"/en/sign-in", "/en/sign-out", "/en/account/erase"}) {
            var answer = person.post(path, Map.of(), "Sec-Fetch-Site", "cross-site");
            assertEquals(403, answer.statusCode());
        }

        assertTrue(person.isSignedIn());
    }

    @Test
    void whoIsSuspendedIsOutAtOnce() {
        var person = Person.member(library, site, "out@example.org", "en");
        var accounts = library.people().accounts();
        var account =
                accounts.byAddress(EmailAddress.of("out@example.org").orElseThrow()).orElseThrow();

        accounts.suspend(account.id(), true);

        assertFalse(person.isSignedIn());
        assertEquals(422, signIn(person, "out@example.org", Person.PASSWORD, "").statusCode());
    }

    @Test
    void privatePagesAreKeptNowhere() {
        var person = Person.member(library, site, "private@example.org", "en", Grant.ADMINISTRATOR);

        assertEquals(
                "no-store",
                person.get("/en/account").headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "no-store", person.get("/en/").headers().firstValue("Cache-Control").orElse(""));
    }

    private static HttpResponse<String> signIn(
            Person person, String address, String password, String next) {
        return person.post(
                "/en/sign-in", Map.of("address", address, "password", password, "next", next));
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("http://localhost:\\d+", "");
    }
}
