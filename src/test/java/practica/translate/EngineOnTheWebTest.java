package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import practica.fetch.WebServer;

class EngineOnTheWebTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void answerThatStallsAfterItsHeadersIsGivenUpAndTheServerLeftAlone() {
        var never = new CountDownLatch(1);
        try (var server =
                        new WebServer(exchange -> {
                            exchange.sendResponseHeaders(200, 100);
                            exchange.getResponseBody().write('{');
                            exchange.getResponseBody().flush();
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
                var engine = new EngineOnTheWeb(Duration.ofMillis(300), MINUTE)) {
            var request =
                    HttpRequest.newBuilder(URI.create(server.address("/"))).timeout(MINUTE).build();

            assertEquals(
                    Optional.empty(), assertTimeoutPreemptively(MINUTE, () -> engine.ask(request)));
            assertEquals(Optional.empty(), engine.ask(request));
            assertEquals(1, server.asked.size());
            never.countDown();
        }
    }
}
