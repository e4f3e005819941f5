package practica.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table as CSV (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets
/// know that it is.
public final class Comma {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    /// @param out is left open
    public Comma(OutputStream out) throws IOException {
        out.write(MARK);
        writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new LeftOpen(out), StandardCharsets.UTF_8);
    }

    /// Writes a row, whose cells are taken as they are.
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    /// Hands on what was written.
    public void flush() throws IOException {
        writer.flush();
    }

    /// What is not closed when the writer is.
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
