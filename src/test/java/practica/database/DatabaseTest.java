package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.support.TestDatabase;

class DatabaseTest {
    @Test
    void closedPortIsSaidInOneSentenceWithoutThePassword() throws IOException {
        var address = DatabaseAddress.of("postgres://ana:secret@127.0.0.1:" + closedPort() + "/l");

        var thrown = assertThrows(DatabaseUnreachable.class, () -> Database.open(address));

        assertTrue(
                thrown.getMessage()
                        .startsWith(
                                "The database at " + address.jdbcUrl() + " cannot be reached: "),
                thrown.getMessage());
        assertFalse(thrown.getMessage().contains("secret"), thrown.getMessage());
    }

    @Test
    void passwordInTheOptionsIsNotSaidEither() throws IOException {
        var address =
                DatabaseAddress.of(
                        "jdbc:postgresql://127.0.0.1:"
                                + closedPort()
                                + "/l?user=ana&password=secret&connectTimeout=2");

        var thrown = assertThrows(DatabaseUnreachable.class, () -> Database.open(address));

        assertFalse(thrown.getMessage().contains("secret"), thrown.getMessage());
    }

    @Test
    void wrongPasswordIsSaidToo() {
        var right = TestDatabase.create();
        var wrong = new DatabaseAddress(right.jdbcUrl(), right.user(), "secret");

        var thrown = assertThrows(DatabaseUnreachable.class, () -> Database.open(wrong));

        assertTrue(thrown.getMessage().contains("password authentication failed"));
        assertFalse(thrown.getMessage().contains("secret"), thrown.getMessage());
    }

    @Test
    void migratedDatabaseIsOpenedAgainWithoutAChange() {
        var address = TestDatabase.create();
        var first = migrations(address);

        var second = migrations(address);

        assertFalse(first.isEmpty());
        assertEquals(first, second);
    }

    @Test
    void migrationThatWasEditedIsRefused() {
        var address = TestDatabase.create();
        try (var database = Database.open(address)) {
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "update flyway_schema_history set checksum = 1 where version = '001'"));
        }

        var thrown = assertThrows(DatabaseUnreachable.class, () -> Database.open(address));

        assertTrue(
                thrown.getMessage().startsWith("The database could not be brought up to date: "),
                thrown.getMessage());
    }

    @Test
    void whatIsEmptyIsLeftOutOfJsonAndReadAsEmpty() throws IOException {
        var full = new Note("a", List.of("b"), Map.of("c", "d"), Optional.of(LocalDate.EPOCH));
        var empty = new Note("", List.of(), Map.of(), Optional.empty());
        var json = Database.json();

        assertEquals(full, json.readValue(json.writeValueAsString(full), Note.class));
        assertEquals("{}", json.writeValueAsString(empty));
        assertEquals(empty, json.readValue("{}", Note.class));
        assertEquals(empty, json.readValue("{\"from\": {\"a\": \"later program\"}}", Note.class));
    }

    private static List<String> migrations(DatabaseAddress address) {
        try (var database = Database.open(address)) {
            return database.jdbi()
                    .withHandle(handle ->
                            handle.createQuery(
                                            "select version || ' ' || installed_on from flyway_schema_history order by 1")
                                    .mapTo(String.class)
                                    .list());
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public record Note(
            String title, List<String> words, Map<String, String> labels, Optional<LocalDate> on) {}
}
