package practica.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import practica.fetch.BoundedClient;

/// A server that the operator named, asked over HTTP and answering in JSON. Where it fails it is
/// left alone for a while, and nothing is said.
final class EngineOnTheWeb implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /// In bytes.
    private static final int LONGEST_ANSWER = 1_000_000;

    /// Bad request, too large: what it says of a text and not of itself.
    private static final Set<Integer> OF_ONE_TEXT = Set.of(400, 413);

    private final Respite respite;
    private final BoundedClient client;

    /// @param patience for a whole answer
    EngineOnTheWeb(Duration patience, Duration respite) {
        this.client = new BoundedClient(patience, LONGEST_ANSWER);
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
            var answer = client.ask(request);
            if (answer.statusCode() == 200) {
                return Optional.of(JSON.readTree(answer.body()));
            }
            if (!OF_ONE_TEXT.contains(answer.statusCode())) {
                respite.begin(request.uri().getPath() + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                respite.begin(e.toString());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        client.close();
    }
}
