package practica.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A server that the operator named, asked over HTTP and answering in JSON. Where it fails it is
/// left alone for a while, and nothing is said.
final class EngineOnTheWeb implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /// In bytes.
    private static final int LONGEST_ANSWER = 1_000_000;

    /// Bad request, too large: what it says of a text and not of itself.
    private static final Set<Integer> OF_ONE_TEXT = Set.of(400, 413);

    private final Respite respite;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    EngineOnTheWeb(Duration respite) {
        this.respite = new Respite(respite);
    }

    /// Its host and port, without what an address may say of a user.
    static String host(URI address) {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    /// The address with one slash at its end, so that paths can be resolved against it.
    static URI folder(URI address) {
        return URI.create(address.toString().replaceAll("/+$", "") + "/");
    }

    Optional<JsonNode> ask(HttpRequest request) {
        if (!respite.isOver()) {
            return Optional.empty();
        }
        try {
            var answer =
                    client.send(
                            request,
                            BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
            if (answer.statusCode() == 200) {
                return Optional.of(JSON.readTree(answer.body()));
            }
            if (!OF_ONE_TEXT.contains(answer.statusCode())) {
                respite.begin(request.uri().getPath() + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            respite.begin(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
