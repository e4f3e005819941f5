package practica.tables;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One JSON object on each line. A line that is broken costs no other.
final class JsonLines implements Rows {
    private static final int BEGINNING = 1_000_000;
    private static final ObjectReader ONE =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final CountedBytes bytes;
    private final BufferedReader lines;
    private long number;

    JsonLines(Path file) throws IOException {
        this.bytes = new CountedBytes(file);
        this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /// Whether the first two lines that are not blank are an object each, or the only one is.
    static boolean are(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            var first =
                    beginning
                            .lines()
                            .map(line -> line.replace("\uFEFF", "").strip())
                            .filter(line -> !line.isEmpty())
                            .limit(2)
                            .toList();
            return first.size() == 2
                    && first.getFirst().startsWith("{")
                    && first.getFirst().endsWith("}")
                    && first.getLast().startsWith("{");
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        var line = lines.readLine();
        number++;
        while (line != null && line.replace("\uFEFF", "").isBlank()) {
            line = lines.readLine();
            number++;
        }
        if (line == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.row(number, ONE.readTree(line.replace("\uFEFF", ""))));
        } catch (JacksonException e) {
            return Optional.of(Row.broken(number, line, words(e)));
        }
    }

    static String words(JacksonException e) {
        var place = e.getLocation();
        var where = place == null ? "" : " (column " + place.getColumnNr() + ")";
        return "This is not JSON: " + String.valueOf(e.getOriginalMessage()) + where;
    }

    @Override
    public long passed() {
        return bytes.passed();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
