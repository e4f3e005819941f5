package practica.doi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import practica.doi.Told.NotYet;
import practica.doi.Told.Refused;
import practica.doi.Told.Taken;
import practica.fetch.BoundedClient;

/// Speaks to DataCite's REST API. `PUT /dois/{doi}` adds what is not there and changes what is, so
/// that an answer that was lost does no harm. Every answer ends, by size and by time.
final class Registrar {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/vnd.api+json";
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final int LONGEST_REASON = 200;

    private final Registry registry;
    private final Duration patience;
    private final BoundedClient client;

    Registrar(Registry registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
        this.client = new BoundedClient(patience, LONGEST_ANSWER);
    }

    Told tell(Doi doi, Registration registration, State state) {
        try {
            return told(doi, client.ask(request(doi, registration, state)));
        } catch (IOException e) {
            return new NotYet("DataCite cannot be asked: " + e.getMessage(), e);
        }
    }

    private HttpRequest request(Doi doi, Registration registration, State state)
            throws JsonProcessingException {
        var who = (registry.user() + ":" + registry.password()).getBytes(UTF_8);
        return HttpRequest.newBuilder(URI.create(registry.server() + "/dois/" + doi))
                .timeout(patience)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who))
                .header("Content-Type", TYPE)
                .header("Accept", TYPE)
                .PUT(
                        BodyPublishers.ofString(
                                JSON.writeValueAsString(registration.body(doi, state))))
                .build();
    }

    private static Told told(Doi doi, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var said = read(answer.body());
        var reason = "DataCite answered " + status + words(said);
        if (status == 200 || status == 201) {
            return doi.value().equalsIgnoreCase(said.at("/data/id").asText())
                    ? new Taken()
                    : later(reason + " without the DOI");
        }
        var mayPass = status < 400 || status >= 500 || status == 408 || status == 429;
        return mayPass ? later(reason) : new Refused(reason);
    }

    private static NotYet later(String reason) {
        return new NotYet(reason, new IOException(reason));
    }

    private static JsonNode read(String body) {
        try {
            return Objects.requireNonNullElse(JSON.readTree(body), JSON.createObjectNode());
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    /// What DataCite says is wrong, on one line.
    private static String words(JsonNode said) {
        var title = said.at("/errors/0/title").asText().replaceAll("\\p{Cntrl}+", " ").strip();
        return title.isEmpty()
                ? ""
                : ": " + title.substring(0, Math.min(title.length(), LONGEST_REASON));
    }
}
