package practica.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a file of separated values is written: its characters and what stands between its cells,
/// both guessed. What is no UTF-8 is taken for Windows-1252, or for UTF-16 where it says so.
record CsvShape(Charset charset, char separator) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 100_000;
    private static final int RECORDS = 20;

    static CsvShape of(Path file) throws IOException {
        var charset = charset(file);
        try (var text = new InputStreamReader(Files.newInputStream(file), charset)) {
            return new CsvShape(charset, separator(beginning(text)));
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var first = bytes.read();
            var second = bytes.read();
            if (first + second == 0xFE + 0xFF && Math.max(first, second) == 0xFF) {
                return StandardCharsets.UTF_16;
            }
        }
        try (var bytes = Files.newInputStream(file)) {
            return isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN;
        }
    }

    private static boolean isUtf8(InputStream bytes) throws IOException {
        try (var text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String beginning(Reader text) throws IOException {
        var buffer = new char[SAMPLE];
        var length = 0;
        for (var read = 0; read >= 0 && length < SAMPLE; ) {
            length += read;
            read = text.read(buffer, length, SAMPLE - length);
        }
        return new String(buffer, 0, length);
    }

    /// The one that parts most rows into as many cells as the first row has, and into most cells.
    private static char separator(String sample) {
        var best = ',';
        var most = 0;
        for (var separator : SEPARATORS) {
            var score = score(sample, separator);
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    private static int score(String sample, char separator) {
        var widths = new ArrayList<Integer>();
        try (var reader = CsvTable.builder(separator).ofCsvRecord(sample)) {
            var records = reader.iterator();
            while (widths.size() < RECORDS && records.hasNext()) {
                widths.add(records.next().getFieldCount());
            }
        } catch (CsvParseException | IOException e) {
            // The sample may end within a cell.
        }
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        var alike = widths.stream().filter(widths.getFirst()::equals).count();
        return Math.toIntExact(1_000 * alike / widths.size()) + Math.min(99, widths.getFirst());
    }
}
