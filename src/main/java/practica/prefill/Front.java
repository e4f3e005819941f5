package practica.prefill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import practica.file.ReadFile;
import practica.text.FrontMatter;

/// Front matter as it stands in the file: the text that was read out of it has lost the spaces at
/// the beginning of lines, which mean something there.
public final class Front {
    private static final int MOST = 200_000;
    private static final String MARK = "---";

    private Front() {}

    /// The fields; empty where it is no text, or has none.
    public static Optional<JsonNode> of(ReadFile read, Path file) throws IOException {
        if (!read.mediaType().startsWith("text/")) {
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(file)) {
            var text = new String(bytes.readNBytes(MOST), UTF_8);
            return text.startsWith(MARK) || text.startsWith("\uFEFF" + MARK)
                    ? FrontMatter.of(text).map(FrontMatter::fields)
                    : Optional.empty();
        }
    }
}
