package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.Members;
import practica.support.TestLibrary;
import practica.translate.Engine;

class UserCommandTest {
    @TempDir private Path home;

    private final String url = TestLibrary.databaseUrl();

    @BeforeEach
    void twoMembers() throws IOException {
        try (var library = open()) {
            var members = new Members(library.database().jdbi());
            members.administrator("anna");
            members.member("bru");
        }
    }

    @Test
    void rightsAreGivenTakenAndListed() {
        var given = user("bru@example.org", "--grant", "curator:c40", "--grant", "administrator");
        var taken = user("bru@example.org", "--revoke", "curator:c40", "--suspend");

        assertEquals("bru@example.org, bru, administrator, curator:c40%n".formatted(), given.out());
        assertEquals("bru@example.org, bru, administrator, suspended%n".formatted(), taken.out());
        assertEquals(
                "anna@example.org, anna, administrator%nbru@example.org, bru, administrator, suspended%n"
                        .formatted(),
                user().out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"king", "curator", "curator:nowhere", "administrator:c40", "contributor:"})
    void whatIsNoRightIsRefused(String right) {
        var refused = user("bru@example.org", "--grant", right);

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("A right is administrator"), refused.err());
    }

    @Test
    void lastAdministratorIsKept() {
        var refused = user("anna@example.org", "--revoke", "administrator");

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("make another one first"), refused.err());
        assertTrue(user().out().contains("anna, administrator"));
    }

    @Test
    void whoHasNoAccountIsSaid() {
        var refused = user("nobody@example.org");

        assertEquals(1, refused.code());
        assertTrue(
                refused.err()
                        .contains("Nobody has an account with the address nobody@example.org."),
                refused.err());
    }

    private Library open() throws IOException {
        return Library.open(
                new Config(
                        Path.of("content").toAbsolutePath(),
                        home,
                        Optional.of(url),
                        new Engine.None(),
                        ""));
    }

    private Ended user(String... arguments) {
        var all = new ArrayList<Object>(List.of("user"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", home));
        return ChildJvm.run(Main.class, Map.of("DATABASE_URL", url), all.toArray());
    }
}
