package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.MemberSite;

/// Nobody learns who has an account: not by what is said, and not by how much work it makes.
class UnknownAccountsTest {
    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        site.joined("known@city.example");
        site.joined("suspended@city.example");
        accounts().suspend(site.account("suspended@city.example").id(), true);
        site.joined("erased@city.example");
        accounts().erase(site.account("erased@city.example").id());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "known@city.example",
                "suspended@city.example",
                "erased@city.example",
                "nobody@city.example",
                "not an address",
                "",
                "\u0000"
            })
    void wrongPasswordCostsOneHashAndSaysTheSame(String address) {
        var before = accounts().passwords().hashed();

        var answer = site.guest().post("/en/sign-in", "address", address, "password", "wrong");

        assertEquals(1, accounts().passwords().hashed() - before);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Address and password do not belong together."));
    }

    @Test
    void rightPasswordOfSomebodySuspendedIsWrongLikeAnyOther() {
        var guest = site.guest();

        var answer =
                guest.post(
                        "/en/sign-in", "address", "suspended@city.example", "password", PASSWORD);

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Address and password do not belong together."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/join", "/en/password"})
    void letterIsPromisedToEverybodyInTheSameWords(String path) {
        var answers =
                List.of("known", "suspended", "erased", "nobody").stream()
                        .map(name -> name + "@city.example")
                        .map(address ->
                                site.guest()
                                        .post(path, "address", address, "name", "Ana")
                                        .body()
                                        .replace(address, "…"))
                        .distinct()
                        .toList();

        assertEquals(1, answers.size());
    }

    @Test
    void everybodyGetsOneLetter() {
        site.joined("one@city.example");
        site.joined("stopped@city.example");
        accounts().suspend(site.account("stopped@city.example").id(), true);
        for (var path : List.of("/en/join", "/en/password")) {
            for (var name : List.of("none", "one", "stopped")) {
                var address = name + "@city.example";
                var before = site.letters(address).size();
                site.guest().post(path, "address", address, "name", "Ana");
                assertEquals(before + 1, site.letters(address).size());
            }
        }
    }

    /// The letter goes to the address of the account, and not to one that becomes the same in small
    /// letters.
    @Test
    void letterNeverGoesToALookAlike() {
        site.joined("i̇van@city.example");

        site.guest().post("/en/password", "address", "İvan@city.example");

        assertEquals(0, site.letters("İvan@city.example").size());
        assertTrue(site.letter("i̇van@city.example").contains("welcome?key="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knоwn@city.example",
                "ｋnown@city.example",
                "known@cíty.example",
                "known@city.example.elsewhere.example",
                "known+x@city.example",
                "k.nown@city.example"
            })
    void lookAlikeIsSomebodyElse(String address) {
        var guest = site.guest();

        assertEquals(
                422,
                guest.post("/en/sign-in", "address", address, "password", PASSWORD).statusCode());
    }

    @Test
    void accountIsTheSameHoweverItsAddressIsWritten() {
        for (var address :
                List.of(" KNOWN@City.Example ", "known@ｃity.example", "known@CITY。example")) {
            var guest = site.guest();
            assertEquals(
                    303,
                    guest.post("/en/sign-in", "address", address, "password", PASSWORD)
                            .statusCode(),
                    address);
        }
    }

    @Test
    void accountsAreNotMadeTwiceForOneAddress() {
        site.guest().post("/en/join", "address", "twice@city.example", "name", "Ana");
        var first = site.key("twice@city.example");
        site.guest().post("/en/join", "address", "TWICE@city.example", "name", "Eve");
        var second = site.key("TWICE@city.example");
        assertNotEquals(first, second);
        assertEquals(
                303,
                site.guest().post("/en/welcome", "key", first, "password", PASSWORD).statusCode());

        var late = site.guest();
        assertEquals(
                422, late.post("/en/welcome", "key", second, "password", PASSWORD).statusCode());
        assertEquals("Ana", site.account("twice@city.example").name());
    }

    private static Accounts accounts() {
        return site.library().people().accounts();
    }
}
