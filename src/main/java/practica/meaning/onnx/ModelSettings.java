package practica.meaning.onnx;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a model's files do not say of it, from `embedder.yaml` beside them.
///
/// @param query what is put before a question, as some models were trained
/// @param passage what is put before a text that may be found
/// @param pooling empty for the model's own where it has one, else the mean
/// @param tokens the most of a text that the model is given
record ModelSettings(String query, String passage, Optional<Pooling> pooling, int tokens) {
    static final ModelSettings USUAL = new ModelSettings("", "", Optional.empty(), 256);

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of("query", "passage", "pooling", "tokens");
    private static final int LONGEST_PREFIX = 1_000;
    private static final int FEWEST = 16;
    private static final int MOST = 8_192;

    /// Reads the file.
    ///
    /// @throws UnusableModel where it says what cannot be
    static ModelSettings read(Path file) throws IOException {
        var tree = tree(file);
        tree.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(file, "there is no \"" + key + "\" in it, only " + known());
                });
        return new ModelSettings(
                prefix(file, tree, "query"),
                prefix(file, tree, "passage"),
                pooling(file, tree.path("pooling")),
                tokens(file, tree.path("tokens")));
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            var tree = YAML.readTree(Files.readString(file));
            if (tree.isObject() || tree.isMissingNode()) {
                return tree;
            }
            throw wrong(file, "it has none of " + known());
        } catch (JacksonException | CharacterCodingException e) {
            throw wrong(file, "it is not YAML in UTF-8");
        }
    }

    private static String prefix(Path file, JsonNode tree, String key) {
        var prefix = tree.path(key).asText("");
        if (prefix.length() > LONGEST_PREFIX || tree.path(key).isContainerNode()) {
            throw wrong(file, key + " is a short text");
        }
        return prefix;
    }

    private static Optional<Pooling> pooling(Path file, JsonNode value) {
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        var pooling = Pooling.named(value.asText());
        if (pooling.isEmpty()) {
            throw wrong(file, "pooling is mean, cls or given");
        }
        return pooling;
    }

    private static int tokens(Path file, JsonNode value) {
        if (value.isMissingNode()) {
            return USUAL.tokens;
        }
        if (!value.isInt() || value.intValue() < FEWEST || value.intValue() > MOST) {
            throw wrong(file, "tokens is a number from %d to %d".formatted(FEWEST, MOST));
        }
        return value.intValue();
    }

    private static String known() {
        return "query, passage, pooling and tokens";
    }

    private static UnusableModel wrong(Path file, String what) {
        return new UnusableModel("%s cannot be used: %s.".formatted(file, what));
    }
}
