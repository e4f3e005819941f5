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
import practica.support.Guest;
import practica.support.MemberSite;

class SignInTest {
    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        site.joined("wrong@example.org");
        site.joined("next@example.org");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void memberSignsInAndOut() {
        site.joined("in@example.org");
        var person = site.guest();

        var entered = signIn(person, "IN@example.org", MemberSite.PASSWORD, "/en/account");
        var inside = person.isSignedIn();
        var left = person.post("/en/sign-out");

        assertEquals(303, entered.statusCode());
        assertTrue(inside);
        assertEquals("/en/", path(left));
        assertFalse(person.isSignedIn());
    }

    @Test
    void sessionIsAnotherAfterSigningIn() {
        var person = site.joined("fixed@example.org");
        var before = person.session();

        signIn(person, "fixed@example.org", MemberSite.PASSWORD, "");

        assertNotEquals(before, person.session());
        var old = site.guest();
        assertEquals(303, old.get("/en/account", "Cookie", "practica=" + before).statusCode());
    }

    @Test
    void cookieIsForNoScriptAndNoOtherSite() {
        site.joined("cookie@example.org");

        var cookie =
                signIn(site.guest(), "cookie@example.org", MemberSite.PASSWORD, "")
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
        var answer = signIn(site.guest(), address, password, "");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("do not belong together"));
    }

    @Test
    void guessingIsSlowedDown() {
        var person = site.guest();
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
        var answer = signIn(site.guest(), "next@example.org", MemberSite.PASSWORD, next);

        assertEquals("/en/account", path(answer));
    }

    @Test
    void whoeverIsSentToSignInComesBack() {
        site.joined("back@example.org");
        var person = site.guest();

        var sent = path(person.get("/ca/account?saved=profile"));
        var next = person.page(sent).select("input[name=next]").val();
        var entered = signIn(person, "back@example.org", MemberSite.PASSWORD, next);

        assertEquals("/ca/account?saved=profile", path(entered));
    }

    @Test
    void anotherSiteSignsNobodyInOrOut() {
        var person = site.joined("csrf@example.org");

        for (var path : new String[] {"/en/sign-in", "/en/sign-out", "/en/account/erase"}) {
            var answer = person.sendWith(Map.of("Sec-Fetch-Site", "cross-site"), path, "");
            assertEquals(403, answer.statusCode());
        }

        assertTrue(person.isSignedIn());
    }

    @Test
    void whoIsSuspendedIsOutAtOnce() {
        var person = site.joined("out@example.org");

        site.library().people().accounts().suspend(site.account("out@example.org").id(), true);

        assertFalse(person.isSignedIn());
        assertEquals(422, signIn(person, "out@example.org", MemberSite.PASSWORD, "").statusCode());
    }

    @Test
    void privatePagesAreKeptNowhere() {
        var person = site.joined("private@example.org", Grant.ADMINISTRATOR);

        assertEquals(
                "no-store",
                person.get("/en/account").headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "no-store", person.get("/en/").headers().firstValue("Cache-Control").orElse(""));
    }

    private static HttpResponse<String> signIn(
            Guest person, String address, String password, String next) {
        return person.post("/en/sign-in", "address", address, "password", password, "next", next);
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("")
                .replaceFirst("http://localhost:\\d+", "");
    }
}
