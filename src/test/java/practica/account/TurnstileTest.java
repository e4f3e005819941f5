package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Guest;
import practica.support.MemberSite;

class TurnstileTest {
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
    void passwordsAreGuessedTenTimesFromWhereverAndHoweverTheAddressIsWritten() {
        site.joined("guessed@city.example");
        var ways =
                List.of("guessed@city.example", "GUESSED@CITY.example", " guessed@city.example ");
        for (var at = 0; at < 10; at++) {
            assertEquals(422, guess(site.guest(), ways.get(at % 3), "wrong"));
        }

        var answer =
                site.guest()
                        .post(
                                "/en/sign-in",
                                "address",
                                "guessed@city.example",
                                "password",
                                MemberSite.PASSWORD);

        assertEquals(429, answer.statusCode());
        assertEquals("900", answer.headers().firstValue("Retry-After").orElse(""));
        assertEquals(422, guess(site.guest(), "somebody-else@city.example", "wrong"));
    }

    @Test
    void guessesBegunAnewAfterARightOne() {
        site.joined("slips@city.example");
        for (var round = 0; round < 3; round++) {
            for (var at = 0; at < 9; at++) {
                assertEquals(422, guess(site.guest(), "slips@city.example", "wrong"));
            }
            assertEquals(303, guess(site.guest(), "slips@city.example", MemberSite.PASSWORD));
        }
    }

    @Test
    void presentPasswordIsNotGuessedFromWithinEither() {
        var guest = site.joined("within@city.example");
        var tries =
                IntStream.range(0, 11)
                        .mapToObj(at ->
                                guest.post(
                                                at % 2 == 0
                                                        ? "/en/account/password"
                                                        : "/en/account/erase",
                                                "current",
                                                "wrong" + at,
                                                "erase",
                                                "wrong")
                                        .statusCode())
                        .toList();

        assertEquals(429, tries.getLast());
        assertEquals(List.of(422), tries.subList(0, 10).stream().distinct().toList());
    }

    @Test
    void lettersAreFourAnHour() {
        for (var at = 0; at < 4; at++) {
            assertEquals(
                    200,
                    site.guest()
                            .post("/en/password", "address", "letters@city.example")
                            .statusCode());
        }

        assertEquals(
                429,
                site.guest()
                        .post("/en/join", "address", "Letters@city.example", "name", "Ana")
                        .statusCode());
    }

    /// Of what stands in the header, only what the proxy adds counts, which stands last.
    @Test
    void networkGuessesAHundredTimesWhomeverItGuessesAndWhateverItCallsItself() {
        for (var at = 0; at < 100; at++) {
            assertEquals(422, forged("198.51.100." + at, "victim" + at + "@city.example"));
        }

        assertEquals(429, forged("198.51.100.200", "victim100@city.example"));
        assertEquals(422, guess(site.guest(), "victim100@city.example", "wrong"));
    }

    @Test
    void householdIsOneNetwork() {
        assertEquals(
                Turnstile.network("2001:db8:1:2::1"), Turnstile.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(Turnstile.network("2001:db8:1:2::1"), Turnstile.network("2001:db8:1:3::1"));
        assertEquals(Turnstile.network("192.0.2.1"), Turnstile.network("::ffff:192.0.2.1"));
        assertNotEquals(Turnstile.network("192.0.2.1"), Turnstile.network("192.0.2.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elsewhere.example", "localhost", "::g", "\u0000"})
    void whatIsNoAddressIsNotLookedUp(String written) {
        assertEquals("", Turnstile.network(written));
    }

    private static int forged(String network, String address) {
        return site.guest()
                .sendWith(
                        Map.of("X-Forwarded-For", network + ", 203.0.113.7"),
                        "/en/sign-in",
                        Guest.form("address", address, "password", "wrong"))
                .statusCode();
    }

    private static int guess(Guest guest, String address, String password) {
        return guest.post("/en/sign-in", "address", address, "password", password).statusCode();
    }
}
