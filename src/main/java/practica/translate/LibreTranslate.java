package practica.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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

    /// What the server itself calls the languages of a pair: `en` and `zh-Hans`.
    private record Codes(String source, String target) {
        /// Of a language and a variety of it, the language.
        static Codes plainer(Codes one, Codes other) {
            return one.length() <= other.length() ? one : other;
        }

        private int length() {
            return source.length() + target.length();
        }
    }

    private final URI address;
    private final String key;
    private final Duration patience;
    private final EngineOnTheWeb web;
    private final Offer<Map<Pair, Codes>> offer;

    LibreTranslate(URI address, String key) {
        this(address, key, TO_ANSWER, RESPITE);
    }

    LibreTranslate(URI address, String key, Duration patience, Duration respite) {
        this.address = EngineOnTheWeb.folder(address);
        this.key = key;
        this.patience = patience;
        this.web = new EngineOnTheWeb(patience, respite);
        this.offer = new Offer<>(this::ask, respite);
    }

    @Override
    public String name() {
        return "libretranslate " + EngineOnTheWeb.host(address);
    }

    @Override
    public Set<Pair> pairs() {
        return offered().keySet();
    }

    @Override
    public boolean isKnown() {
        return offer.get().isPresent();
    }

    /// As long as the server has not said what it offers, it is taken to offer the pair: what it
    /// said earlier is found while it is away.
    @Override
    public Optional<String> way(Pair pair) {
        return offer.get().isEmpty() || offered().containsKey(pair)
                ? Optional.of(name())
                : Optional.empty();
    }

    @Override
    public Optional<String> translate(String text, Language from, Language to) {
        var codes = offered().get(new Pair(from, to));
        if (text.length() > LONGEST_TEXT || codes == null) {
            return Optional.empty();
        }
        var question =
                JSON.createObjectNode()
                        .put("q", text)
                        .put("source", codes.source())
                        .put("target", codes.target())
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

    private Map<Pair, Codes> offered() {
        return offer.get().orElse(Map.of());
    }

    private Optional<Map<Pair, Codes>> ask() {
        return web.ask(request("languages").GET().build())
                .map(LibreTranslate::pairs)
                .filter(pairs -> !pairs.isEmpty());
    }

    /// Each language says its targets; servers of before 1.3 do not, and offer all to all.
    private static Map<Pair, Codes> pairs(JsonNode languages) {
        var pairs = new HashMap<Pair, Codes>();
        for (var one : languages) {
            var from = one.path("code").asText();
            for (var target : one.has("targets") ? one.path("targets") : codes(languages)) {
                var to = target.asText();
                Ways.pair(from, to)
                        .ifPresent(pair -> pairs.merge(pair, new Codes(from, to), Codes::plainer));
            }
        }
        return Map.copyOf(pairs);
    }

    private static JsonNode codes(JsonNode languages) {
        var codes = JSON.createArrayNode();
        languages.forEach(one -> codes.add(one.path("code").asText()));
        return codes;
    }
}
