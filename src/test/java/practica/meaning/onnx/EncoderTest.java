package practica.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Models;
import practica.support.OnnxFile;

class EncoderTest {
    /// Of what the tokenizer does not know, of bread, and of water.
    private static final float[][] ROWS = {{0, 0, 1}, {2, 0, 0}, {0, 2, 0}};

    @TempDir private Path folder;

    @Test
    void meanIsThatOfAllTokens() throws IOException {
        try (var encoder = open(OnnxFile.ofTokens("input_ids", ROWS), "")) {
            is(0.6f, 0.8f, encoder.of("", "Water bread water bread water bread water"));
        }
    }

    @Test
    void firstTokenOrTheModelItselfMayStandForAll() throws IOException {
        try (var encoder = open(OnnxFile.ofTokens("input_ids", ROWS), "pooling: cls")) {
            is(1, 0, encoder.of("", "bread water water"));
        }
        try (var encoder = open(OnnxFile.ofTexts("sentence_embedding", ROWS), "")) {
            is(0, 1, encoder.of("", "water water"));
        }
        try (var encoder = open(OnnxFile.ofTexts("other", ROWS), "pooling: given")) {
            is(1, 0, encoder.of("", "bread"));
        }
    }

    @Test
    void prefixIsPutBeforeAndTextsAreCutOff() throws IOException {
        try (var encoder = open(OnnxFile.ofTokens("input_ids", ROWS), "tokens: 16")) {
            is(0, 1, encoder.of("water ", "water"));
            is(1, 0, encoder.of("", "bread ".repeat(16) + "water ".repeat(100_000)));
        }
    }

    @Test
    void textWithoutWordsHasNoVector() throws IOException {
        try (var encoder = open(OnnxFile.ofTokens("input_ids", ROWS), "")) {
            assertEquals(Optional.empty(), encoder.of("water ", ""));
            assertEquals(Optional.empty(), encoder.of("water ", " …!? "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "half a letter \ud83d and \ude00",
                "😀 emoji",
                "\u202e right to left",
                "水 供 給"
            })
    void oddLettersDoNoHarm(String text) throws IOException {
        try (var tokens = Tokens.read(Models.english().resolve("tokenizer.json"), 32)) {
            assertTrue(tokens.of(text).length > 2);
            assertTrue(tokens.of(text.repeat(10_000)).length <= 32);
        }
    }

    @Test
    void failureLeavesATextWithoutVector() throws IOException {
        Models.small(folder, OnnxFile.ofTokens("input_ids", ROWS));
        var model = Model.read(folder.resolve("model.onnx"), Optional.empty());
        try (var tokens = Tokens.read(folder.resolve("tokenizer.json"), 16)) {
            var encoder = new Encoder(tokens, model);
            assertTrue(encoder.of("", "water").isPresent());
            model.close();

            assertEquals(Optional.empty(), encoder.of("", "water"));
        }
    }

    @Test
    void afterClosingThereIsNoVector() throws IOException {
        var encoder = open(OnnxFile.ofTokens("input_ids", ROWS), "");
        encoder.close();
        encoder.close();

        assertEquals(Optional.empty(), encoder.of("", "water"));
    }

    private Encoder open(byte[] model, String settings) throws IOException {
        Models.small(folder, model);
        Files.writeString(folder.resolve("embedder.yaml"), settings);
        var files = ModelFolder.at(folder);
        return Encoder.open(files, files.settings());
    }

    private static void is(float bread, float water, Optional<float[]> vector) {
        assertArrayEquals(new float[] {bread, water, 0}, vector.orElseThrow(), 1e-5f);
    }
}
