package practica.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The ZIP that an office document is. All its parts bear the same time, so that equal documents
/// are equal.
final class Container implements AutoCloseable {
    /// Any that a ZIP has room for without an extra field, which OpenDocument does not want.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Container(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(String name, byte[] bytes) throws IOException {
        put(entry(name), bytes);
    }

    /// A part as it lies beside the program, in which `{language}` stands for that of the document.
    void add(String name, String resource, Sheet sheet) throws IOException {
        try (var in = Container.class.getResourceAsStream("/office/" + resource)) {
            var bytes = Objects.requireNonNull(in, resource).readAllBytes();
            var words = new String(bytes, StandardCharsets.UTF_8);
            add(
                    name,
                    words.replace("{language}", sheet.language()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A part that can be read without unfolding anything, as OpenDocument wants its first.
    void addStored(String name, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(entry, bytes);
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
