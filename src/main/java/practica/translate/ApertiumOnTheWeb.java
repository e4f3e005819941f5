package practica.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practica.language.Language;

/// Apertium as a service (Apertium APy): `GET /listPairs`, `POST /translate` and `POST
/// /translateChain`. Where it fails it is left alone for a minute, and nothing is translated.
public final class ApertiumOnTheWeb implements Translator {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration RESPITE = Duration.ofMinutes(1);

    /// Of a text, in characters.
    private static final int LONGEST_TEXT = 20_000;

    private static final Ways NONE = new Ways(Map.of());

    private final URI address;
    private final EngineOnTheWeb web;
    private final Offer<Ways> offer;

    ApertiumOnTheWeb(URI address) {
        this(address, RESPITE);
    }

    ApertiumOnTheWeb(URI address, Duration respite) {
        this.address = EngineOnTheWeb.folder(address);
        this.web = new EngineOnTheWeb(PATIENCE, respite);
        this.offer = new Offer<>(this::ask, respite);
    }

    @Override
    public String name() {
        return "apertium " + EngineOnTheWeb.host(address);
    }

    @Override
    public Set<Pair> pairs() {
        return ways().pairs();
    }

    @Override
    public boolean isKnown() {
        return offer.get().isPresent();
    }

    /// As long as the server has not said what it offers, it is taken to offer nothing.
    @Override
    public Optional<String> way(Pair pair) {
        return Optional.of(ways().way(pair))
                .filter(way -> !way.isEmpty())
                .map(way -> name() + " " + String.join(" ", way));
    }

    @Override
    public Optional<String> translate(String text, Language from, Language to) {
        var way = ways().way(new Pair(from, to));
        if (way.isEmpty() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var first = way.getFirst().split("-", 2);
        var last = way.getLast().split("-", 2);
        return web.ask(
                        way.size() == 1
                                ? question("translate", "langpair", first[0] + "|" + first[1], text)
                                : question(
                                        "translateChain",
                                        "langpairs",
                                        first[0] + "|" + first[1] + "|" + last[1],
                                        text))
                .map(said -> said.path("responseData").path("translatedText"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    @Override
    public void close() {
        web.close();
    }

    private HttpRequest question(String path, String name, String languages, String text) {
        var form =
                name
                        + "="
                        + URLEncoder.encode(languages, UTF_8)
                        + "&markUnknown=no&q="
                        + URLEncoder.encode(text, UTF_8);
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private Ways ways() {
        return offer.get().orElse(NONE);
    }

    private Optional<Ways> ask() {
        return web.ask(request("listPairs").GET().build())
                .map(said -> ways(said.path("responseData")))
                .filter(ways -> !ways.direct().isEmpty());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    /// Of a language and a variety of it, the language.
    private static String plainer(String one, String two) {
        return one.length() <= two.length() ? one : two;
    }

    private static Ways ways(JsonNode offered) {
        var direct = new HashMap<Pair, String>();
        for (var one : offered) {
            var from = one.path("sourceLanguage").asText();
            var to = one.path("targetLanguage").asText();
            Ways.pair(from, to)
                    .ifPresent(
                            pair -> direct.merge(pair, from + "-" + to, ApertiumOnTheWeb::plainer));
        }
        return new Ways(direct);
    }
}
