package practica.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedClientTest {
    @ParameterizedTest
    @CsvSource({"PT0.2S, PT1M", "PT1M, PT0.2S"})
    void silenceIsToldInTheSameWordsWhoeverStopsWaitingFirst(
            Duration ofTheClient, Duration ofTheRequest) throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var client = new BoundedClient(ofTheClient, 1_000);
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                            .timeout(ofTheRequest)
                            .build();

            var thrown = assertThrows(IOException.class, () -> client.ask(request));

            assertEquals("no answer in time", thrown.getMessage());
        }
    }
}
