package practica.meaning.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import practica.storage.Hash;

/// A folder with `model.onnx`, `tokenizer.json` and, where it is needed, `embedder.yaml`.
record ModelFolder(Path folder) {
    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";
    private static final String SETTINGS = "embedder.yaml";

    private static final int NAMED_BY = 12;

    /// @throws UnusableModel where there is none, or a file that is needed is not in it
    static ModelFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableModel(
                    "there is no folder %s; it is to have %s and %s."
                            .formatted(folder, MODEL, TOKENIZER));
        }
        for (var needed : List.of(MODEL, TOKENIZER)) {
            if (!Files.isReadable(folder.resolve(needed))) {
                throw new UnusableModel("%s has no %s that can be read.".formatted(folder, needed));
            }
        }
        return new ModelFolder(folder);
    }

    Path model() {
        return folder.resolve(MODEL);
    }

    Path tokenizer() {
        return folder.resolve(TOKENIZER);
    }

    private static InputStream named(Path part) {
        return new ByteArrayInputStream(part.getFileName().toString().getBytes(UTF_8));
    }

    ModelSettings settings() throws IOException {
        var file = folder.resolve(SETTINGS);
        return Files.exists(file) ? ModelSettings.read(file) : ModelSettings.USUAL;
    }

    /// Another one as soon as any file in the folder is another: weights may lie beside the model,
    /// under whatever name.
    String name() throws IOException {
        var streams = new ArrayList<InputStream>();
        try (var parts = Files.list(folder)) {
            for (var part : parts.filter(Files::isRegularFile).sorted().toList()) {
                streams.add(named(part));
                streams.add(Files.newInputStream(part));
            }
            var hash = Hash.of(new SequenceInputStream(Collections.enumeration(streams)));
            return folder.getFileName() + "-" + hash.value().substring(0, NAMED_BY);
        } finally {
            for (var stream : streams) {
                stream.close();
            }
        }
    }
}
