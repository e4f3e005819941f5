package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestDatabase;

class EmbeddedServerTest {
    @TempDir static Path folder;
    private static EmbeddedServer server;
    private static Jdbi jdbi;

    @BeforeAll
    static void start() {
        TestDatabase.create();
        server = EmbeddedServer.start(folder);
        var address = server.address();
        jdbi = Jdbi.create(address.jdbcUrl(), address.user(), address.password());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void serverIsDurable() {
        assertEquals(
                Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"),
                settings("fsync", "full_page_writes", "synchronous_commit"));
    }

    @Test
    void serverListensOnTheLoopbackAddressOnly() throws SocketException {
        assertEquals(
                Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", ""),
                settings("listen_addresses", "unix_socket_directories"));
        var others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                        .filter(EmbeddedServerTest::answers)
                        .toList();
        assertEquals(List.of(), others);
        assertTrue(answers(InetAddress.ofLiteral("127.0.0.1")));
    }

    @Test
    void everyConnectionNeedsThePassword() {
        var rules =
                query("select type || ' ' || address || ' ' || auth_method from pg_hba_file_rules");

        assertEquals(List.of("host 127.0.0.1 scram-sha-256"), rules);
        assertEquals(
                List.of("SCRAM-SHA-256"),
                query("select split_part(rolpassword, '$', 1) from pg_authid where rolcanlogin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "postgres", "docker", " "})
    void wrongPasswordIsRefused(String password) {
        var thrown =
                assertThrows(
                        SQLException.class,
                        () ->
                                DriverManager.getConnection(
                                        server.address().jdbcUrl(), "postgres", password));

        assertEquals("28P01", thrown.getSQLState());
    }

    @Test
    void wordsAreComparedAsUnicodeHasThem() {
        assertEquals(
                List.of("i und UTF8"),
                query(
                        """
                        select datlocprovider::text || ' ' || datlocale || ' '
                               || pg_encoding_to_char(encoding)
                          from pg_database where datname = current_database()
                        """));
        assertEquals(
                List.of("água", "cidade", "Évora", "zona"),
                query(
                        "select w from unnest(array['zona', 'Évora', 'água', 'cidade']) w order by w"));
    }

    @Test
    void otherCommandsFindTheServerThatRuns() {
        assertEquals(server.address(), EmbeddedServer.running(folder));
    }

    @Test
    void passwordIsForItsOwnerOnly() throws IOException {
        var file = folder.resolve("password");

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(server.address().password(), Files.readString(file));
        assertEquals("Password[hidden]", Password.keptIn(file).toString());
    }

    @Test
    void whereNoneRunsYetTheOperatorIsAskedToWait(@TempDir Path empty) {
        var thrown = assertThrows(DatabaseUnreachable.class, () -> EmbeddedServer.running(empty));

        assertEquals(
                "Another command is just starting the library; try again in a moment.",
                thrown.getMessage());
    }

    private static boolean answers(InetAddress address) {
        var port = Integer.parseInt(server.address().jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, String> settings(String... names) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select name, setting from pg_settings where name in (<names>)")
                        .bindList("names", List.of(names))
                        .setMapKeyColumn("name")
                        .setMapValueColumn("setting")
                        .collectInto(new GenericType<Map<String, String>>() {}));
    }

    private static List<String> query(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
