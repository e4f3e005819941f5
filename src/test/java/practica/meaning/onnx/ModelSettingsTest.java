package practica.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {
    @TempDir private Path folder;

    @Test
    void allIsRead() throws IOException {
        var settings =
                read("query: \"query: \"\npassage: \"passage: \"\npooling: CLS\ntokens: 512\n");

        assertEquals(
                new ModelSettings("query: ", "passage: ", Optional.of(Pooling.CLS), 512), settings);
    }

    @Test
    void whatIsNotSaidIsUsual() throws IOException {
        assertEquals(ModelSettings.USUAL, read(""));
        assertEquals(
                new ModelSettings("", "", Optional.of(Pooling.GIVEN), 256), read("pooling: given"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pooling: most | pooling is mean, cls or given",
                "tokens: many | tokens is a number from 16 to 8192",
                "tokens: 1 | tokens is a number from 16 to 8192",
                "tokens: 10000000000 | tokens is a number from 16 to 8192",
                "query: [a, b] | query is a short text",
                "prefix: x | there is no \"prefix\" in it, only query, passage, pooling and tokens",
                "some words | it has none of query, passage, pooling and tokens",
                "'query: \"' | it is not YAML in UTF-8"
            })
    void whatCannotBeIsSaidInASentence(String yaml, String reason) {
        var unusable = assertThrows(UnusableModel.class, () -> read(yaml));

        assertEquals(
                "PRACTICA_EMBEDDER: %s cannot be used: %s."
                        .formatted(folder.resolve("embedder.yaml"), reason),
                unusable.getMessage());
    }

    @Test
    void anotherEncodingIsSaidInASentenceToo() throws IOException {
        var file = folder.resolve("embedder.yaml");
        Files.write(file, new byte[] {'q', ':', ' ', (byte) 0xe9});

        var unusable = assertThrows(UnusableModel.class, () -> ModelSettings.read(file));

        assertTrue(unusable.getMessage().contains("UTF-8"), unusable::getMessage);
    }

    private ModelSettings read(String yaml) throws IOException {
        return ModelSettings.read(Files.writeString(folder.resolve("embedder.yaml"), yaml));
    }
}
