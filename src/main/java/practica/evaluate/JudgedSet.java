package practica.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practica.language.Language;

/// Texts, questions, and which text answers which question how well (1 and more). Without texts,
/// the questions are for the library itself, whose items are known by their source.
public record JudgedSet(
        List<Text> texts, List<Question> questions, Map<String, Map<String, Integer>> judgements) {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public record Text(String id, String lang, @Nullable String title, String text) {
        public Language language() {
            return Language.of(lang).orElse(Language.UNKNOWN);
        }
    }

    /// A question; those with the same key ask the same in several languages.
    public record Question(String id, String lang, String text, @Nullable String key) {
        public Language language() {
            return Language.of(lang).orElse(Language.UNKNOWN);
        }

        /// What it has in common with the same question in other languages.
        String topic() {
            var cut = id.lastIndexOf('-');
            return key != null ? key : cut > 0 ? id.substring(0, cut) : id;
        }
    }

    /// Reads `docs.jsonl` (where there is one), `queries.jsonl` and `qrels.tsv` (question, text and
    /// grade, parted by tabs).
    ///
    /// @throws IOException where a file is missing or not of this form
    public static JudgedSet read(Path folder) throws IOException {
        var docs = folder.resolve("docs.jsonl");
        var judgements = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            var fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IOException("Not a judgement: " + line);
            }
            judgements
                    .computeIfAbsent(fields[0], _ -> new HashMap<>())
                    .put(fields[1], Integer.parseInt(fields[2].strip()));
        }
        return new JudgedSet(
                Files.exists(docs) ? lines(docs, new TypeReference<Text>() {}) : List.of(),
                lines(folder.resolve("queries.jsonl"), new TypeReference<Question>() {}),
                judgements);
    }

    /// The grades of the texts that answer the question.
    Map<String, Integer> answers(Question question) {
        return judgements.getOrDefault(question.id(), Map.of());
    }

    private static <T> List<T> lines(Path file, TypeReference<T> type) throws IOException {
        var read = new ArrayList<T>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                read.add(Objects.requireNonNull(JSON.readValue(line, type)));
            }
        }
        return read;
    }
}
