package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.mail.EmailAddress;
import practica.mail.Posted.State;
import practica.operate.Library;
import practica.support.Person;
import practica.support.TestLibrary;
import practica.support.TestSite;

class JoiningTest {
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
    void memberIsWhoeverGotTheLetter() {
        var person = new Person(site);

        var sent =
                person.post(
                        "/ca/join",
                        Map.of("name", "Núria Roig", "address", "nuria@girona.example"));
        var letter = Person.letter(library, "nuria@girona.example");
        var looked = person.get(Person.link(letter));
        var entered =
                person.post(
                        "/ca/welcome",
                        Map.of("key", Person.key(letter), "password", Person.PASSWORD));

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
        Person.member(library, site, "once@example.org", "en");
        var key = Person.key(Person.letter(library, "once@example.org"));

        var again =
                new Person(site)
                        .post("/en/welcome", Map.of("key", key, "password", Person.PASSWORD));

        assertEquals(410, again.statusCode());
        assertFalse(again.headers().firstValue("Set-Cookie").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "password12", "qwertyuiop", "weak@example.org", "aaaaaaaaaaaaaaa"})
    void weakPasswordIsRefusedAndTheLinkStaysGood(String password) {
        var person = new Person(site);
        person.post("/en/join", Map.of("name", "Weak", "address", "weak@example.org"));
        var key = Person.key(Person.letter(library, "weak@example.org"));

        var refused = person.post("/en/welcome", Map.of("key", key, "password", password));

        assertEquals(422, refused.statusCode());
        assertEquals(200, person.get("/en/welcome?key=" + key).statusCode());
    }

    @Test
    void whoAsksLearnsNothingOfOthers() {
        Person.member(library, site, "known@example.org", "en");
        var stranger = new Person(site);

        var known = stranger.post("/en/join", Map.of("name", "A", "address", "known@example.org"));
        var unknown =
                stranger.post("/en/join", Map.of("name", "A", "address", "other@example.org"));
        var renewed = stranger.post("/en/password", Map.of("address", "nobody@example.org"));

        assertEquals(known.body().replace("known@", "other@"), unknown.body());
        assertEquals(200, renewed.statusCode());
        assertTrue(Person.letter(library, "known@example.org").contains("/en/sign-in"));
        assertTrue(Person.letter(library, "nobody@example.org").contains("/en/join"));
    }

    @Test
    void newPasswordEndsEverySession() {
        var before = Person.member(library, site, "renew@example.org", "es");
        var person = new Person(site);

        person.post("/en/password", Map.of("address", "Renew@Example.org"));
        var letter = Person.letter(library, "renew@example.org");
        var entered =
                person.post(
                        "/en/welcome",
                        Map.of(
                                "key",
                                Person.key(letter),
                                "password",
                                "seven green trams to the sea"));

        assertTrue(letter.contains("Hola, renew"), letter);
        assertEquals(303, entered.statusCode());
        assertTrue(person.isSignedIn());
        assertFalse(before.isSignedIn());
    }

    @Test
    void badAddressIsSaidAndKept() {
        var answer =
                new Person(site)
                        .post("/pt/join", Map.of("name", "Ana", "address", "ana at\r\nexample"));

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"Ana\""));
        assertFalse(
                library.letters().list(State.WAITING).stream()
                        .anyMatch(one -> one.receiver().value().startsWith("ana")));
    }

    @Test
    void lettersToOneAddressAreFew() {
        var person = new Person(site);
        var statuses =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                person.post("/en/password", Map.of("address", "many@example.org"))
                                        .statusCode())
                        .toList();

        assertEquals(List.of(200, 200, 200, 200, 429, 429), statuses);
    }

    @Test
    void firstAdministratorComesByTheLinkOfTheFirstStart() {
        var links = library.people().links();
        var older = links.first().orElseThrow();
        var secret = links.first().orElseThrow();
        var person = new Person(site);
        var form =
                Map.of(
                        "key",
                        secret.value(),
                        "name",
                        "Operator",
                        "address",
                        "operator@example.org",
                        "password",
                        Person.PASSWORD);

        var nameless =
                person.post(
                        "/en/welcome", Map.of("key", secret.value(), "password", Person.PASSWORD));
        var entered = person.post("/en/welcome", form);

        assertNotEquals(older, secret);
        assertEquals(410, person.get("/en/welcome?key=" + older.value()).statusCode());
        assertEquals(422, nameless.statusCode());
        assertEquals(303, entered.statusCode());
        var account =
                library.people()
                        .accounts()
                        .byAddress(EmailAddress.of("operator@example.org").orElseThrow())
                        .orElseThrow();
        assertTrue(account.administers());
        assertTrue(links.first().isEmpty());
    }
}
