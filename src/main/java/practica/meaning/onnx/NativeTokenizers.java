package practica.meaning.onnx;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;

/// The library of Hugging Face, as it comes in a jar for Java. It is loaded here and not by the jar
/// itself, which would look for graphics cards, report its use and leave its native part in the
/// user's home.
final class NativeTokenizers {
    private NativeTokenizers() {}

    /// @throws UnusableModel where there is none for this machine
    static TokenizersLibrary library() {
        try {
            return Loaded.LIBRARY;
        } catch (LinkageError e) {
            throw new UnusableModel(
                    "tokenizers cannot be read on this machine (%s)."
                            .formatted(UnusableModel.reason(e)),
                    e);
        }
    }

    private static final class Loaded {
        private static final TokenizersLibrary LIBRARY = load();

        @SuppressWarnings("restricted")
        private static TokenizersLibrary load() {
            var name = System.mapLibraryName("tokenizers");
            try (var library = open("/native/lib/" + platform() + "/cpu/" + name)) {
                var folder = Files.createTempDirectory("practica-tokenizers");
                var file = folder.resolve(name);
                try {
                    Files.copy(library, file);
                    System.load(file.toString());
                    return TokenizersLibrary.LIB;
                } finally {
                    // What is loaded stays so without its file.
                    Files.deleteIfExists(file);
                    Files.delete(folder);
                }
            } catch (IOException e) {
                throw new LinkageError(String.valueOf(e.getMessage()), e);
            }
        }

        private static InputStream open(String resource) {
            var jar = TokenizersLibrary.class;
            return Objects.requireNonNullElseGet(
                    jar.getResourceAsStream(resource),
                    () -> {
                        throw new LinkageError("There is no " + resource + ".");
                    });
        }

        private static String platform() {
            var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            var processor = System.getProperty("os.arch", "");
            return (system.contains("mac") ? "osx" : system)
                    + "-"
                    + (processor.equals("amd64") ? "x86_64" : processor);
        }
    }
}
