package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.check.Problem;

class PasswordsTest {
    private static final String GOOD = "quince heron lattice 71";

    private final Passwords passwords = new Passwords();

    @Test
    void whatIsKeptIsArgon2idAsOwaspHasItWithASaltOfItsOwn() {
        var kept = passwords.hash(GOOD);

        assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept);
        assertNotEquals(kept, passwords.hash(GOOD));
        assertTrue(passwords.matches(GOOD, Optional.of(kept)));
        assertFalse(passwords.matches(GOOD + " ", Optional.of(kept)));
        assertFalse(passwords.matches("", Optional.of(kept)));
        assertFalse(passwords.matches(GOOD, Optional.empty()));
    }

    @Test
    void keyboardsMayWriteTheSameLetterInTwoWays() {
        var kept = passwords.hash("caf\u00e9 del mar i la lluna");

        assertTrue(passwords.matches("cafe\u0301 del mar i la lluna", Optional.of(kept)));
    }

    @Test
    void longestPasswordIsComparedWhole() {
        var longest = "ñ".repeat(199);
        var kept = passwords.hash(longest + "a");

        assertTrue(passwords.matches(longest + "a", Optional.of(kept)));
        assertFalse(passwords.matches(longest + "b", Optional.of(kept)));
        assertFalse(passwords.matches("x".repeat(1_000_000), Optional.of(kept)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', password.short, 10",
        "short one, password.short, 10",
        "password12, password.weak, ''",
        "aaaaaaaaaaaa, password.weak, ''",
        "qwertyuiop, password.weak, ''",
        "anaexample, password.weak, ''"
    })
    void passwordThatIsEasyToGuessIsRefused(String password, String message, String detail) {
        assertEquals(
                Optional.of(new Problem("password", message, detail)),
                passwords.problem(password, List.of("Ana Example", "anaexample@city.example")));
    }

    /// What takes minutes to measure is measured by its beginning.
    @Test
    void onlyTheBeginningMakesAPasswordStrong() {
        var leet = "4@8({[</369&#!1|0$5+7%2";

        assertEquals(
                Optional.of(new Problem("password", "password.weak", "")),
                passwords.problem("a".repeat(32) + GOOD, List.of()));
        assertEquals(Optional.empty(), passwords.problem(leet.repeat(8), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "els gossos de la Maria canten",
                "correct horse battery staple",
                "水は高いところから低いところへ流れる",
                "x7#Qp2!vLm9z"
            })
    void passwordThatIsHardToGuessIsTaken(String password) {
        assertEquals(Optional.empty(), passwords.problem(password, List.of("Ana")));
    }

    @Test
    void longPasswordIsRefused() {
        assertEquals(
                Optional.of(new Problem("password", "check.too-long", "200")),
                passwords.problem("x".repeat(201), List.of()));
    }
}
