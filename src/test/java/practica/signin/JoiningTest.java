package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.mail.Posted.State;
import practica.support.MemberSite;

class JoiningTest {
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
    void memberIsWhoeverGotTheLetter() {
        var person = site.guest();

        var sent = person.post("/ca/join", "name", "Núria Roig", "address", "nuria@girona.example");
        var letter = site.letter("nuria@girona.example");
        var looked = person.get(site.link("nuria@girona.example"));
        var entered =
                person.post(
                        "/ca/welcome",
                        "key",
                        site.key("nuria@girona.example"),
                        "password",
                        MemberSite.PASSWORD);

        assertEquals(200, sent.statusCode());
        assertTrue(letter.contains("Hola, Núria Roig"), letter);
        assertEquals(200, looked.statusCode());
        assertEquals(303, entered.statusCode());
        var page = person.page("/ca/account");
        assertEquals("El vostre compte", page.select("h1").text());
        assertEquals("Núria Roig", page.select(".visitor summary bdi").text());
        assertEquals("ca", page.select("option[selected]").val());
    }

    @Test
    void linkIsUsedOnce() {
        site.joined("once@example.org");
        var key = site.key("once@example.org");

        var again = site.guest().post("/en/welcome", "key", key, "password", MemberSite.PASSWORD);

        assertEquals(410, again.statusCode());
        assertFalse(again.headers().firstValue("Set-Cookie").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "password12", "qwertyuiop", "weak@example.org", "aaaaaaaaaaaaaaa"})
    void weakPasswordIsRefusedAndTheLinkStaysGood(String password) {
        var person = site.guest();
        person.post("/en/join", "name", "Weak", "address", "weak@example.org");
        var key = site.key("weak@example.org");

        var refused = person.post("/en/welcome", "key", key, "password", password);

        assertEquals(422, refused.statusCode());
        assertEquals(200, person.get("/en/welcome?key=" + key).statusCode());
    }

    @Test
    void whoAsksLearnsNothingOfOthers() {
        site.joined("known@example.org");
        var stranger = site.guest();

        var known = stranger.post("/en/join", "name", "A", "address", "known@example.org");
        var unknown = stranger.post("/en/join", "name", "A", "address", "other@example.org");
        var renewed = stranger.post("/en/password", "address", "nobody@example.org");

        assertEquals(known.body().replace("known@", "other@"), unknown.body());
        assertEquals(200, renewed.statusCode());
        assertTrue(site.letter("known@example.org").contains("/en/sign-in"));
        assertTrue(site.letter("nobody@example.org").contains("/en/join"));
    }

    @Test
    void newPasswordEndsEverySession() {
        var before = site.joined("renew@example.org", Language.ES);
        var person = site.guest();

        person.post("/en/password", "address", "Renew@Example.org");
        var letter = site.letter("renew@example.org");
        var entered =
                person.post(
                        "/en/welcome",
                        "key",
                        site.key("renew@example.org"),
                        "password",
                        "seven green trams to the sea");

        assertTrue(letter.contains("Hola, renew"), letter);
        assertEquals(303, entered.statusCode());
        assertTrue(person.isSignedIn());
        assertFalse(before.isSignedIn());
    }

    @Test
    void badAddressIsSaidAndKept() {
        var answer = site.guest().post("/pt/join", "name", "Ana", "address", "ana at\r\nexample");

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"Ana\""));
        assertFalse(
                site.library().letters().list(State.WAITING).stream()
                        .anyMatch(one -> one.receiver().value().startsWith("ana")));
    }

    @Test
    void lettersToOneAddressAreFew() {
        var person = site.guest();
        var statuses =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                person.post("/en/password", "address", "many@example.org")
                                        .statusCode())
                        .toList();

        assertEquals(List.of(200, 200, 200, 200, 429, 429), statuses);
    }

    @Test
    void firstAdministratorComesByTheLinkOfTheFirstStart() {
        var links = site.library().people().links();
        var older = links.first().orElseThrow();
        var secret = links.first().orElseThrow();
        var person = site.guest();

        var nameless =
                person.post("/en/welcome", "key", secret.value(), "password", MemberSite.PASSWORD);
        var entered =
                person.post(
                        "/en/welcome",
                        "key",
                        secret.value(),
                        "name",
                        "Operator",
                        "address",
                        "operator@example.org",
                        "password",
                        MemberSite.PASSWORD);

        assertNotEquals(older, secret);
        assertEquals(410, person.get("/en/welcome?key=" + older.value()).statusCode());
        assertEquals(422, nameless.statusCode());
        assertEquals(303, entered.statusCode());
        assertTrue(site.account("operator@example.org").administers());
        assertTrue(links.first().isEmpty());
    }
}
