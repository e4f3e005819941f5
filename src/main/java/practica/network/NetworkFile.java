package practica.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import practica.language.Language;
import practica.vocabulary.ConceptId;

/// Reads `content/networks.yaml`.
final class NetworkFile {
    private NetworkFile() {}

    static List<Network> read(Path yaml) {
        try {
            var entries = new YAMLMapper().readTree(yaml.toFile());
            return StreamSupport.stream(entries.spliterator(), false)
                    .map(NetworkFile::network)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Network network(JsonNode entry) {
        return new Network(
                new NetworkId(entry.path("id").asText()),
                new ConceptId(entry.path("type").asText()),
                entry.path("abbreviation").asText(""),
                byLanguage(entry.path("name")),
                byLanguage(entry.path("description")),
                words(entry, "founded").map(Integer::valueOf),
                words(entry, "seat"),
                words(entry, "website"),
                StreamSupport.stream(entry.path("themes").spliterator(), false)
                        .map(theme -> new ConceptId(theme.asText()))
                        .toList(),
                StreamSupport.stream(entry.path("checklist").spliterator(), false)
                        .map(point ->
                                new Network.Point(
                                        point.path("key").asText(),
                                        byLanguage(point.path("label"))))
                        .toList());
    }

    private static Map<Language, String> byLanguage(JsonNode texts) {
        var read = new HashMap<Language, String>();
        texts.properties()
                .forEach(text ->
                        read.put(new Language(text.getKey()), text.getValue().asText().strip()));
        return read;
    }

    private static Optional<String> words(JsonNode entry, String field) {
        return Optional.of(entry.path(field).asText("")).filter(words -> !words.isBlank());
    }
}
