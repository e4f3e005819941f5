package practica.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Neither the network nor other files are in reach of a file, and no parser tries: the second test
/// reads in this process, where the network could be reached.
class NoConnectionTest {
    private static final String SECRET = "the words of another file";

    @TempDir Path folder;

    @Test
    void entitiesOfAFileReachNeitherTheNetworkNorOtherFiles() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var extractor = extractor()) {
            for (var file : hostile(listener)) {
                var extraction = extractor.extract(file, file.getFileName().toString());

                assertFalse(extraction.toString().contains(SECRET), extraction.toString());
            }
            assertNobodyCame(listener);
        }
    }

    @Test
    void parsersDoNotEvenTry() throws IOException {
        var parsers = new Parsers(Optional.empty());
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (var file : hostile(listener)) {
                var said = new ByteArrayOutputStream();
                var telling = new Telling(new DataOutputStream(said), 100_000);

                new Reading(parsers, telling).read(new Request(file, file.toString(), 100_000));

                assertFalse(said.toString(StandardCharsets.UTF_8).contains(SECRET));
            }
            assertNobodyCame(listener);
        }
    }

    private Iterable<Path> hostile(ServerSocket listener) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), SECRET);
        var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
        return MadeHostile.entities(folder, address, secret.toUri().toString());
    }

    private static void assertNobodyCame(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        assertThrows(SocketTimeoutException.class, listener::accept);
    }

    private Extractor extractor() {
        var limit = Duration.ofSeconds(60);
        return new Extractor(
                new Extractor.Settings(1, 256, limit, limit, 100_000, folder.resolve("work")));
    }
}
