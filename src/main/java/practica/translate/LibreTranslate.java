package practica.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import practica.language.Language;

/// A server that speaks the protocol of LibreTranslate: `GET /languages`, `POST /translate`. Where
/// it fails it is left alone for a minute, and nothing is translated.
public final class LibreTranslate implements Translator {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration RESPITE = Duration.ofMinutes(1);

    /// Of a text, in characters.
    private static final int LONGEST_TEXT = 20_000;

    private final URI address;
    private final String key;
    private final Duration patience;
    private final EngineOnTheWeb web;
    private volatile Set<Pair> pairs = Set.of();

    LibreTranslate(URI address, String key) {
        this(address, key, TO_ANSWER, RESPITE);
    }

    LibreTranslate(URI address, String key, Duration patience, Duration respite) {
        this.address = EngineOnTheWeb.folder(address);
        this.key = key;
        this.patience = patience;
        this.web = new EngineOnTheWeb(respite);
    }

    @Override
    public String name() {
        return "libretranslate " + EngineOnTheWeb.host(address);
    }

    @Override
    public Set<Pair> pairs() {
        if (pairs.isEmpty()) {
            web.ask(request("languages").GET().build()).ifPresent(said -> pairs = pairs(said));
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
        return web.ask(request)
                .map(said -> said.path("translatedText"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    @Override
    public void close() {
        web.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(patience);
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
