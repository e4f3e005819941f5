package practica.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;

class ChecksTest {
    @Test
    void inputWithoutProblemsGivesItsValue() {
        var checked =
                new Checks().words("title", "Água", 4).atMost("body", "", 0).giving(() -> "value");

        assertEquals(new Good<>("value"), checked);
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheChecks() {
        var checked =
                new Checks()
                        .words("title", " ", 120)
                        .atMost("summary", "too long", 3)
                        .that(false, "period", "check.before-start", "2019")
                        .giving(() -> "value");

        assertEquals(
                new Bad<String>(
                        List.of(
                                new Problem("title", "check.missing", "title"),
                                new Problem("summary", "check.too-long", "3"),
                                new Problem("period", "check.before-start", "2019"))),
                checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void whiteSpaceIsNoWord(String value) {
        assertEquals(
                new Bad<>(List.of(new Problem("title", "check.missing", "title"))),
                new Checks().words("title", value, 9).giving(() -> value));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertEquals(
                new Good<>("🏙🏙🏙"),
                new Checks().words("title", "🏙🏙🏙", 3).giving(() -> "🏙🏙🏙"));
    }

    @Test
    void valueIsNotMadeOfABadInput() {
        var made = new AtomicBoolean();

        new Checks().words("title", "", 9).giving(() -> made.getAndSet(true));

        assertFalse(made.get());
    }

    @Test
    void problemsOnceToldDoNotChange() {
        var problems = new ArrayList<>(List.of(new Problem("a", "b", "c")));
        var bad = new Bad<String>(problems);

        problems.clear();

        assertEquals(1, bad.problems().size());
        assertSame(bad.problems(), List.copyOf(bad.problems()), "a list that nobody can change");
    }
}
