package practica.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import practica.language.Language;

/// A server that speaks the protocol of LibreTranslate: `GET /languages`, `POST /translate`. Where
/// it fails it is left alone for a minute, and nothing is translated.
public final class LibreTranslate implements Translator {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration RESPITE = Duration.ofMinutes(1);

    /// Of a text (characters) and of an answer (bytes).
    private static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_ANSWER = 1_000_000;

    /// Bad request, too large: what it says of a text and not of itself.
    private static final Set<Integer> OF_ONE_TEXT = Set.of(400, 413);

    private final URI address;
    private final String key;
    private final Duration patience;
    private final Respite respite;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private volatile Set<Pair> pairs = Set.of();

    LibreTranslate(URI address, String key) {
        this(address, key, TO_ANSWER, RESPITE);
    }

    LibreTranslate(URI address, String key, Duration patience, Duration respite) {
        this.address = URI.create(address.toString().replaceAll("/+$", "") + "/");
        this.key = key;
        this.patience = patience;
        this.respite = new Respite(respite);
    }

    /// Without what an address may say of a user.
    @Override
    public String name() {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "libretranslate " + address.getHost() + port;
    }

    @Override
    public Set<Pair> pairs() {
        if (pairs.isEmpty()) {
            asked(request("languages").GET().build()).ifPresent(said -> pairs = pairs(said));
        }
        return pairs;
    }

    /// As long as the server has not said what it offers, it is taken to offer the pair: what it
    /// said earlier is found while it is away.
    @Override
    public Optional<String> way(Pair pair) {
        var offered = pairs();
        return offered.isEmpty() || offered.contains(pair) ? Optional.of(name()) : Optional.empty();
    }

    @Override
    public Optional<String> translate(String text, Language from, Language to) {
        if (text.length() > LONGEST_TEXT || !pairs().contains(new Pair(from, to))) {
            return Optional.empty();
        }
        var question =
                JSON.createObjectNode()
                        .put("q", text)
                        .put("source", from.code())
                        .put("target", to.code())
                        .put("format", "text");
        if (!key.isEmpty()) {
            question.put("api_key", key);
        }
        var request =
                request("translate")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(question.toString()))
                        .build();
        return asked(request)
                .map(said -> said.path("translatedText"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(patience);
    }

    private Optional<JsonNode> asked(HttpRequest request) {
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

    /// Each language says its targets; servers of before 1.3 do not, and offer all to all.
    private static Set<Pair> pairs(JsonNode languages) {
        var pairs = new HashSet<Pair>();
        for (var one : languages) {
            var targets = one.has("targets") ? one.path("targets") : codes(languages);
            for (var target : targets) {
                Language.of(one.path("code").asText())
                        .ifPresent(from ->
                                Language.of(target.asText())
                                        .filter(to -> !to.equals(from))
                                        .ifPresent(to -> pairs.add(new Pair(from, to))));
            }
        }
        return Set.copyOf(pairs);
    }

    private static JsonNode codes(JsonNode languages) {
        var codes = JSON.createArrayNode();
        languages.forEach(one -> codes.add(one.path("code").asText()));
        return codes;
    }
}
