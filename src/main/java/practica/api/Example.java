package practica.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How to try an operation on a command line.
///
/// @param path with the names of parameters in braces
record Example(String method, String path, List<JsonNode> parameters, JsonNode operation) {
    String curl() {
        var words = new ArrayList<String>();
        words.add("curl" + (method.equals("get") ? "" : " -X " + method.toUpperCase(Locale.ROOT)));
        if (!operation.at("/security/0/token").isMissingNode()) {
            words.add("-H \"Authorization: Bearer $TOKEN\"");
        }
        parameters.stream()
                .filter(one -> isIn("header", one) && one.has("example"))
                .map(one -> "-H '" + one.get("name").asText() + ": " + example(one) + "'")
                .forEach(words::add);
        body(words);
        words.add("\"$PRACTICA" + filled() + query() + "\"");
        return String.join(" \\\n  ", words);
    }

    private void body(List<String> words) {
        var content = operation.at("/requestBody/content");
        if (content.has("application/json")) {
            words.add("-H 'Content-Type: application/json'");
            words.add("-d '" + content.at("/application~1json/example") + "'");
        } else if (!content.isMissingNode()) {
            words.add("--data-binary @plan.pdf");
        }
    }

    private String filled() {
        var filled = path;
        for (var one : parameters) {
            if (isIn("path", one)) {
                filled = filled.replace("{" + one.get("name").asText() + "}", example(one));
            }
        }
        return filled;
    }

    private String query() {
        var pairs =
                parameters.stream()
                        .filter(one -> isIn("query", one) && one.has("example"))
                        .map(one ->
                                one.get("name").asText()
                                        + "="
                                        + URLEncoder.encode(example(one), UTF_8))
                        .toList();
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String example(JsonNode parameter) {
        return parameter.get("example").asText();
    }

    private static boolean isIn(String where, JsonNode parameter) {
        return parameter.get("in").asText().equals(where);
    }
}
