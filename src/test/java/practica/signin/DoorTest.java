package practica.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// What people with bad intentions try at the door.
class DoorTest {
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
    void sessionThatWasPlantedIsNotUsed() {
        site.joined("fixed@city.example");
        var guest = site.guest();
        var planted = "A".repeat(43);
        guest.cookies().put("practica", planted);

        signIn(guest, "fixed@city.example");

        assertNotEquals(planted, guest.cookies().get("practica"));
        var attacker = site.guest();
        attacker.cookies().put("practica", planted);
        assertFalse(attacker.isSignedIn());
    }

    @Test
    void signingInEndsTheSessionBeforeAndSigningOutItsOwn() {
        var guest = site.joined("before@city.example");
        var first = guest.cookies().get("practica");
        signIn(guest, "before@city.example");
        var second = guest.cookies().get("practica");
        guest.post("/en/sign-out");

        assertNotEquals(first, second);
        assertFalse(guest.cookies().containsKey("practica"));
        for (var old : List.of(first, second)) {
            var thief = site.guest();
            thief.cookies().put("practica", old);
            assertFalse(thief.isSignedIn());
        }
    }

    @Test
    void anotherPasswordEndsEveryOtherSessionAndEveryLetter() {
        var guest = site.joined("changes@city.example");
        var other = site.guest();
        signIn(other, "changes@city.example");
        site.guest().post("/en/password", "address", "changes@city.example");
        var key = site.key("changes@city.example");

        var changed =
                guest.post(
                        "/en/account/password",
                        "current",
                        PASSWORD,
                        "password",
                        "another heron lattice 9");

        assertEquals(303, changed.statusCode());
        assertTrue(guest.isSignedIn());
        assertFalse(other.isSignedIn());
        assertEquals(
                410,
                site.guest().post("/en/welcome", "key", key, "password", PASSWORD).statusCode());
    }

    @Test
    void letterIsGoodOnceAndEndsTheOthers() {
        site.joined("letters@city.example");
        site.guest().post("/en/password", "address", "letters@city.example");
        var first = site.key("letters@city.example");
        site.guest().post("/en/password", "address", "letters@city.example");
        var second = site.key("letters@city.example");
        // Looking uses nothing up.
        assertEquals(200, site.guest().get("/en/welcome?key=" + second).statusCode());

        assertEquals(
                303,
                site.guest()
                        .post("/en/welcome", "key", second, "password", "another heron lattice 9")
                        .statusCode());

        for (var key : List.of(first, second)) {
            assertEquals(
                    410,
                    site.guest()
                            .post("/en/welcome", "key", key, "password", PASSWORD)
                            .statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/sign-in",
                "/en/join",
                "/en/password",
                "/en/welcome",
                "/en/sign-in/code",
                "/en/account/erase"
            })
    void anotherSiteCannotSendForms(String path) {
        var form =
                Guest.form(
                        "address",
                        "csrf@city.example",
                        "password",
                        PASSWORD,
                        "erase",
                        PASSWORD,
                        "name",
                        "Ana");
        var guest = site.guest();

        for (var headers :
                List.of(
                        Map.of("Sec-Fetch-Site", "cross-site"),
                        Map.of("Sec-Fetch-Site", "same-site"),
                        Map.of("Origin", "https://elsewhere.example"),
                        Map.of("Origin", "null"))) {
            assertEquals(403, guest.sendWith(headers, path, form).statusCode());
        }

        assertEquals(Map.of(), guest.cookies());
        assertEquals(0, site.letters("csrf@city.example").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/en//elsewhere.example",
                "https://elsewhere.example/en/",
                "/en/../..//elsewhere.example",
                "/en/\r\nLocation: https://elsewhere.example",
                "javascript:alert(1)",
                "\u0000"
            })
    void nobodyIsSentToAnotherSite(String next) {
        var guest = site.guest();
        var address = "next" + Math.abs(next.hashCode()) + "@city.example";
        site.joined(address);

        assertEquals("/en/account", location(signIn(guest, address, "next", next)));

        var hidden =
                guest.page("/en/sign-in?" + Guest.form("next", next))
                        .select("input[name=next]")
                        .val();
        assertEquals("/en/account", hidden);
    }

    @Test
    void strangerGoesOnToWhereTheyWanted() {
        site.joined("wanted@city.example");
        var guest = site.guest();
        var sent = location(guest.get("/fr/account/tokens?a=b%20c"));
        var next = guest.page(sent).select("input[name=next]").val();

        assertEquals("/fr/sign-in?next=%2Ffr%2Faccount%2Ftokens%3Fa%3Db%2520c", sent);
        assertEquals(
                "/fr/account/tokens?a=b%20c",
                location(signIn(guest, "wanted@city.example", "next", next)));
    }

    @Test
    void cookieOfASiteBehindTlsBelongsToItAlone() {
        try (var safe =
                new MemberSite(config ->
                        config.reachedAt(
                                Optional.of("https://practica.example"), Optional.empty()))) {
            var guest = safe.guest();
            guest.post("/en/join", "address", "tls@city.example", "name", "Ana");

            var answer =
                    guest.post(
                            "/en/welcome",
                            "key",
                            safe.key("tls@city.example"),
                            "password",
                            PASSWORD);

            var cookie =
                    answer.headers().allValues("Set-Cookie").stream()
                            .filter(one -> !one.contains("Max-Age=0"))
                            .toList();
            assertEquals(1, cookie.size());
            assertTrue(cookie.getFirst().startsWith("__Host-practica="), cookie::toString);
            for (var flag : List.of("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")) {
                assertTrue(cookie.getFirst().contains(flag), cookie::toString);
            }
            assertFalse(cookie.getFirst().contains("Domain"));
            assertTrue(
                    safe.letter("tls@city.example")
                            .contains("https://practica.example/en/welcome?key="));
            // A cookie that any host of the domain could have planted is none of ours.
            var planted = safe.guest();
            planted.cookies().put("practica", guest.cookies().get("__Host-practica"));
            assertFalse(planted.isSignedIn());
        }
    }

    @Test
    void cookieWithoutTlsIsAtLeastHiddenFromScripts() {
        var answer = site.guest().post("/en/sign-in", "address", "a@city.example", "password", "x");
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        site.joined("plain@city.example");

        var cookies = signIn(site.guest(), "plain@city.example").headers().allValues("Set-Cookie");

        assertEquals(1, cookies.size());
        assertTrue(cookies.getFirst().matches("practica=[A-Za-z0-9_-]{43};.*"), cookies::toString);
        assertTrue(cookies.getFirst().contains("; HttpOnly"));
        assertTrue(cookies.getFirst().contains("; SameSite=Lax"));
    }

    /// What a browser, or somebody who plays one, calls us gets into no letter and no redirect.
    @Test
    void hostThatIsAskedForIsNotBelieved() throws IOException {
        var form = Guest.form("address", "host@city.example", "name", "Ana");
        var answer =
                raw(
                        "POST /en/join HTTP/1.1\r\nHost: elsewhere.example\r\nX-Forwarded-Host: elsewhere.example\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + form.length()
                                + "\r\n\r\n"
                                + form);
        var stranger =
                raw(
                        "GET /en/account HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertFalse(site.letter("host@city.example").contains("elsewhere"));
        assertTrue(stranger.startsWith("HTTP/1.1 303"), stranger);
        assertFalse(stranger.contains("elsewhere"), stranger);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oddWordsInAnyFieldAreAnsweredCalmly(String form) {
        var parts = form.split(" ");
        var guest =
                form.contains("/account")
                        ? site.joined("odd" + Math.abs(form.hashCode()) + "@city.example")
                        : site.guest();
        for (var at = 1; at < parts.length; at++) {
            for (var odd :
                    List.of(
                            "\u0000",
                            "a\u0000b",
                            "\ud83d\ude00".repeat(50),
                            "\u202e",
                            "%00",
                            "'; drop table account; --",
                            "{{ 7*7 }}",
                            "<script>alert(1)</script>",
                            "-1",
                            "9".repeat(40))) {
                var answer = guest.post(parts[0], parts[at], odd);

                assertTrue(
                        answer.statusCode() < 500,
                        () -> form + " " + odd + ": " + answer.statusCode());
                assertFalse(answer.body().contains("<script>alert"), form);
            }
        }
    }

    static Stream<String> forms() {
        return Stream.of(
                "/en/sign-in address password next",
                "/en/join name address",
                "/en/password address",
                "/en/welcome key name address password",
                "/en/sign-in/code code",
                "/en/account name language",
                "/en/account/password current password",
                "/en/account/sessions session",
                "/en/account/erase erase",
                "/en/account/openid/end issuer",
                "/en/account/second-step secret code current",
                "/en/account/second-step/end code current",
                "/en/account/tokens label scope days",
                "/en/account/tokens/end token");
    }

    @Test
    void nameWithNulIsAProblemAndNoFault() {
        var guest = site.joined("nul@city.example");

        var answer = guest.post("/en/account", "name", "A\u0000na", "language", "ca");

        assertEquals(422, answer.statusCode());
        assertEquals("nul", site.account("nul@city.example").name());
        assertEquals(
                422,
                site.guest()
                        .post("/en/join", "name", "A\u0000", "address", "nul2@city.example")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000, 90_000})
    void longPasswordIsRefusedAndNotMeasured(int length) {
        site.guest().post("/en/join", "address", "long" + length + "@city.example", "name", "Ana");
        var key = site.key("long" + length + "@city.example");

        var answer = site.guest().post("/en/welcome", "key", key, "password", "x".repeat(length));

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Too long: at most 200 characters."));
        assertEquals(
                422,
                site.guest()
                        .post(
                                "/en/sign-in",
                                "address",
                                "a@city.example",
                                "password",
                                "x".repeat(length))
                        .statusCode());
    }

    @Test
    void passwordOfAMegabyteIsNotEvenRead() {
        for (var path : List.of("/en/sign-in", "/en/welcome", "/en/join", "/en/password")) {
            assertEquals(
                    413,
                    site.guest()
                            .post(
                                    path,
                                    "address",
                                    "a@city.example",
                                    "password",
                                    "x".repeat(1_000_000))
                            .statusCode());
        }
    }

    @Test
    void pagesOfAnAccountAreSoundInEveryLanguage() {
        var guest = site.joined("sound@city.example");
        for (var language : List.of("en", "es", "ca", "pt", "fr")) {
            for (var path :
                    List.of(
                            "/account",
                            "/account/tokens",
                            "/account/second-step",
                            "/account?saved=step",
                            "/sign-in",
                            "/join")) {
                var page = Jsoup.parse(guest.get("/" + language + path).body());
                assertEquals(List.of(), PageFaults.of(page, language), path);
            }
        }
    }

    private static HttpResponse<String> signIn(Guest guest, String address, String... more) {
        var fields =
                Stream.concat(Stream.of("address", address, "password", PASSWORD), Stream.of(more))
                        .toArray(String[]::new);
        var answer = guest.post("/en/sign-in", fields);
        assertEquals(303, answer.statusCode(), answer::body);
        return answer;
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(site.site().address("/")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
