package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import practica.vocabulary.Scheme;
import practica.vocabulary.Vocabularies;

/// Folders of models as an operator has them.
public final class Models {
    /// Knows two words, of which all texts but one are made.
    private static final String TOKENIZER =
            """
            {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
             "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
             "post_processor": null, "decoder": null,
             "model": {"type": "WordLevel", "unk_token": "[other]",
                       "vocab": {"[other]": 0, "bread": 1, "water": 2}}}
            """;

    private Models() {}

    /// The library's own themes, by which models are fitted.
    public static Scheme themes() {
        try (var database = TestDatabase.open()) {
            return Vocabularies.open(database.jdbi(), Path.of("content")).themes();
        }
    }

    /// all-MiniLM-L6-v2, which knows English: a real model with its tokenizer, 384 numbers.
    public static Path english() {
        return English.FOLDER;
    }

    /// A model of our own in an empty folder, with a tokenizer of three tokens.
    public static Path small(Path folder, byte[] model) throws IOException {
        Files.write(folder.resolve("model.onnx"), model);
        Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER);
        return folder;
    }

    private static final class English {
        private static final Path FOLDER = extracted();

        private static Path extracted() {
            var folder = TestFolders.create("minilm");
            copy("/all-minilm-l6-v2-q.onnx", folder.resolve("model.onnx"));
            copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
            return folder;
        }

        private static void copy(String resource, Path file) {
            try (var bytes = Models.class.getResourceAsStream(resource)) {
                Files.copy(Objects.requireNonNull(bytes, resource), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
