package practica.operate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import practica.deposit.Report;
import practica.duplicate.Pair;
import practica.language.Language;

/// The pairs of items that are probably the same as CSV (RFC 4180), written as they are found.
final class PairReport implements AutoCloseable {
    private final CsvWriter records;

    private PairReport(CsvWriter records) {
        this.records = records;
        records.writeRecord(
                "item", "like", "reason", "share", "differing", "title", "title of the other");
    }

    static PairReport to(Path file) throws IOException {
        return new PairReport(CsvWriter.builder().build(file));
    }

    static PairReport nowhere() {
        return new PairReport(CsvWriter.builder().build(Writer.nullWriter()));
    }

    void add(Pair pair) {
        var earlier = pair.earlier();
        records.writeRecord(
                Report.harmless(pair.later().slug()),
                Report.harmless(earlier.slug()),
                earlier.why(Language.EN),
                Integer.toString(earlier.share()),
                differing(pair),
                Report.harmless(pair.later().text().original().title()),
                Report.harmless(earlier.title()));
    }

    /// The fields that differ, by their names.
    static String differing(Pair pair) {
        return pair.earlier().differing().stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
