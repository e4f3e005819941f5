package practica.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.support.Models;

/// With a model that an operator could name: all-MiniLM-L6-v2.
class OnnxEmbedderTest {
    private static OnnxEmbedder embedder;

    @TempDir private Path folder;

    @BeforeAll
    static void open() throws IOException {
        var themes = Models.themes();
        embedder = OnnxEmbedder.open(Models.english(), themes);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @ParameterizedTest
    @CsvSource({
        "cars, automobiles are not allowed in the streets of the centre, the school has a new library",
        "garbage, how the town picks up its rubbish and refuse, dance and theatre for the young",
        "people without a home, beds and meals for rough sleepers, a tramway to the airport"
    })
    void sameMeaningIsNearerThanAnother(String question, String same, String other) {
        var near = nearness(question, same);
        var far = nearness(question, other);

        assertTrue(near > Embedder.ENTERS, () -> question + " / " + same + ": " + near);
        assertTrue(near > far + 0.1, () -> question + " / " + other + ": " + far);
    }

    @Test
    void questionsAndPassagesHaveUnitLength() {
        var passage = embedder.ofPassage("A city without cars", Language.EN).orElseThrow();
        var question = embedder.ofQuestion("A city without cars").orElseThrow();

        assertEquals(List.of(384, 384), List.of(passage.length, question.length));
        assertEquals(1, cosine(passage, passage), 0.02);
        assertEquals(1, cosine(question, question), 0.02);
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        var alone = embedder.ofPassage("Water for all", Language.EN).orElseThrow();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked =
                    IntStream.range(0, 50)
                            .mapToObj(_ ->
                                    threads.submit(
                                            () -> embedder.ofPassage("Water for all", Language.EN)))
                            .toList();
            for (var one : asked) {
                assertArrayEquals(alone, one.get().orElseThrow());
            }
        }
    }

    @Test
    void nameIsAnotherAsSoonAsAnythingOfTheModelIs() throws IOException {
        Files.copy(Models.english().resolve("tokenizer.json"), folder.resolve("tokenizer.json"));
        Files.copy(Models.english().resolve("model.onnx"), folder.resolve("model.onnx"));
        var plain = ModelFolder.at(folder).name();

        assertEquals(plain, ModelFolder.at(folder).name());
        assertTrue(plain.matches(folder.getFileName() + "-[0-9a-f]{12}"), plain);
        Files.writeString(folder.resolve("embedder.yaml"), "query: \"query: \"");
        assertNotEquals(plain, ModelFolder.at(folder).name());
    }

    private static double nearness(String question, String passage) {
        var asked = embedder.ofQuestion(question).orElseThrow();
        var text = embedder.ofPassage(passage, Language.EN).orElseThrow();
        return embedder.nearness(cosine(asked, text));
    }

    private static float cosine(byte[] one, byte[] other) {
        var sum = 0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum / (127f * 127);
    }
}
