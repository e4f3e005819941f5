package practica.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.Models;
import practica.support.OnnxFile;
import practica.vocabulary.Scheme;

/// Whatever an operator's folder lacks is said when the program starts.
class UnusableModelTest {
    private static final float[][] ROWS = {{1, 0}, {0, 1}, {1, 1}};

    @TempDir private Path folder;

    @Test
    void folderThatIsNoneOrLacksAFile() throws IOException {
        var absent = folder.resolve("absent");
        assertEquals(
                "PRACTICA_EMBEDDER: there is no folder %s; it is to have model.onnx and tokenizer.json."
                        .formatted(absent),
                refused(absent));

        assertEquals(
                "PRACTICA_EMBEDDER: %s has no model.onnx that can be read.".formatted(folder),
                refused(folder));

        Files.write(folder.resolve("model.onnx"), OnnxFile.ofTokens("input_ids", ROWS));
        assertEquals(
                "PRACTICA_EMBEDDER: %s has no tokenizer.json that can be read.".formatted(folder),
                refused(folder));
    }

    @Test
    void modelThatIsNone() throws IOException {
        says(
                Models.small(folder, new byte[] {1, 2, 3}),
                "model.onnx is no ONNX model that can be read (");
        says(Models.small(folder, new byte[0]), "model.onnx is no ONNX model that can be read (");
    }

    @Test
    void modelForSomethingElse() throws IOException {
        says(
                Models.small(folder, OnnxFile.ofTokens("pixel_values", ROWS)),
                "model.onnx asks for pixel_values; a model for texts asks for input_ids, attention_mask and perhaps token_type_ids.");
    }

    @Test
    void modelThatDoesNotPoolAsItIsSaidTo() throws IOException {
        Models.small(folder, OnnxFile.ofTokens("input_ids", ROWS));
        Files.writeString(folder.resolve("embedder.yaml"), "pooling: given");
        says(folder, "model.onnx gives rows, and none of them is a vector of a text.");

        Models.small(folder, OnnxFile.ofTexts("sentence_embedding", ROWS));
        Files.writeString(folder.resolve("embedder.yaml"), "pooling: mean");
        says(
                folder,
                "model.onnx gives sentence_embedding, and none of them is a vector of each token.");
    }

    @Test
    void vectorsThatAreTooLong() throws IOException {
        says(
                Models.small(folder, OnnxFile.ofTokens("input_ids", new float[3][1_025])),
                "model.onnx have 1025 numbers, and the index takes at most 1024.");
    }

    @Test
    void tokenizerThatIsNone() throws IOException {
        Models.small(folder, OnnxFile.ofTokens("input_ids", ROWS));
        var file = folder.resolve("tokenizer.json");

        Files.writeString(file, "not JSON");
        says(folder, "tokenizer.json is not JSON.");
        Files.writeString(file, "{}");
        says(folder, "tokenizer.json is no tokenizer that can be read.");
        Files.writeString(file, "{\"model\": {\"vocab\": {\"a\": 1}}}");
        says(folder, "tokenizer.json is no tokenizer that can be read (");
    }

    @Test
    void tokenizerOfAnotherModel() throws IOException {
        says(
                Models.small(
                        folder, OnnxFile.ofTokens("input_ids", new float[][] {{1, 0}, {0, 1}})),
                "tokenizer.json does not belong to the model, which does not know as many tokens (");
        says(
                Models.small(folder, OnnxFile.ofTokens("input_ids", new float[30][2])),
                "tokenizer.json does not belong to the model, which knows more than twice as many tokens.");
    }

    @Test
    void settingsThatCannotBe() throws IOException {
        Models.small(folder, OnnxFile.ofTokens("input_ids", ROWS));
        Files.writeString(folder.resolve("embedder.yaml"), "tokens: all");

        says(folder, "embedder.yaml cannot be used: tokens is a number from 16 to 8192.");
    }

    @Test
    void modelThatTellsNothingApart() throws IOException {
        Models.small(folder, OnnxFile.ofTokens("input_ids", ROWS));
        var themes = Models.themes();

        var unusable = assertThrows(UnusableModel.class, () -> OnnxEmbedder.open(folder, themes));

        assertTrue(unusable.getMessage().contains("hardly tells one theme"), unusable::getMessage);
    }

    private void says(Path model, String words) {
        var sentence = refused(model);

        assertTrue(sentence.contains(words), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }

    private static String refused(Path model) {
        var none = new Scheme(List.of());
        var unusable = assertThrows(UnusableModel.class, () -> OnnxEmbedder.open(model, none));
        return String.valueOf(unusable.getMessage());
    }
}
