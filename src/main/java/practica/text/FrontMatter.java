package practica.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text file that begins with YAML between two lines of dashes: its fields, and the body after
/// them.
public record FrontMatter(JsonNode fields, String body) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\A\\uFEFF?---[ \\t]*\\R(.*?)^---[ \\t]*$\\R?(.*)\\z",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /// Empty where the text has no front matter, or what stands between the dashes is not a YAML
    /// mapping.
    public static Optional<FrontMatter> of(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var fields = YAML.readTree(parts.group(1));
            return fields != null && fields.isObject()
                    ? Optional.of(new FrontMatter(fields, parts.group(2).strip()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
