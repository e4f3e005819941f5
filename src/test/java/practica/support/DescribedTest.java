package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not as it was described would be noticed.
class DescribedTest {
    private static final String PATH = "/api/v1/vocabularies";
    private static final String GOOD = "{\"vocabularies\": []}";

    @AutoClose
    private final SmallSite site =
            new SmallSite(routes -> {
                routes.get(
                        PATH,
                        ctx ->
                                ctx.status(Integer.parseInt(ctx.queryParam("status")))
                                        .header("ETag", ctx.queryParam("tag"))
                                        .contentType(ctx.queryParam("type"))
                                        .result(ctx.queryParam("body")));
                routes.get("/api/v1/networks", ctx -> ctx.json("{}"));
            });

    @Test
    void answerAsDescribedHasNoFaults() {
        assertEquals(List.of(), faults(200, "\"a\"", "application/json", GOOD));
        assertEquals(List.of(), faults(304, "\"a\"", "text/plain", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "206|\"a\"|application/json|{\"vocabularies\": []}|not described",
                "200|a|application/json|{\"vocabularies\": []}|does not match",
                "200|\"a\"|text/html|{\"vocabularies\": []}|of the type text/html",
                "200|\"a\"|application/json|{}|required",
                "200|\"a\"|application/json|{\"vocabularies\": [], \"more\": 1}|more",
                "200|\"a\"|application/json|{\"vocabularies\": [{\"id\": 1}]}|string",
                "200|\"a\"|application/json|{\"vocab|no JSON",
                "401|\"a\"|application/json|{}|of the type application/json",
                "401|\"a\"|application/problem+json|{\"title\": \"x\"}|required"
            })
    void everyFaultIsNoticed(int status, String tag, String type, String body, String fault) {
        var faults = faults(status, tag, type, body);

        assertTrue(faults.toString().contains(fault), faults::toString);
    }

    @Test
    void missingHeaderIsNoticed() {
        var answer = site.get("/api/v1/networks");

        var faults = Described.faults("GET", "/api/v1/networks", answer);

        assertTrue(faults.contains("lacks the header ETag"), faults::toString);
    }

    private List<String> faults(int status, String tag, String type, String body) {
        var address =
                "%s?status=%d&tag=%s&type=%s&body=%s"
                        .formatted(PATH, status, encoded(tag), encoded(type), encoded(body));
        return Described.faults("GET", PATH, site.get(address));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
