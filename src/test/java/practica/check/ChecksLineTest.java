package practica.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;

class ChecksLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ana", "María-José O’Neill", "李小龙", "Ὀδυσσεύς", "7", "أحمد", "नेहा"})
    void namesOfPeopleAreLines(String name) {
        assertEquals(new Good<>(name), new Checks().line("name", name, 20).giving(() -> name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u2060\u200d", "---"})
    void whatNobodySeesIsMissing(String name) {
        assertEquals(bad("check.empty"), new Checks().line("name", name, 20).giving(() -> name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\rb",
                "a\u001b[31m",
                "a\u202egnp",
                "a\u2066b",
                "a\u2028b"
            })
    void whatSteersTheScreenIsRefused(String name) {
        assertEquals(bad("check.line"), new Checks().line("name", name, 20).giving(() -> name));
    }

    private static Bad<String> bad(String message) {
        return new Bad<>(List.of(new Problem("name", message, "")));
    }
}
