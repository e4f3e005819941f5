package practica.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// The parts of an office document: a ZIP of which no part may unfold without end.
final class Parts implements AutoCloseable {
    private static final long LARGEST_FILE = 20_000_000;
    private static final int LARGEST_PART = 20_000_000;
    private static final int MOST_PARTS = 5_000;

    private final ZipFile zip;

    Parts(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("larger than " + LARGEST_FILE + " bytes");
        }
        zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new IOException("more than " + MOST_PARTS + " parts");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The part as XML; an empty element where the document has no such part.
    Xml xml(String name) throws IOException {
        var entry = zip.getEntry(name);
        return new Xml(
                entry == null
                        ? new ByteArrayInputStream(new byte[] {'<', 'n', '/', '>'})
                        : limited(zip.getInputStream(entry)));
    }

    private static InputStream limited(InputStream in) {
        return new InputStream() {
            private int left = LARGEST_PART;

            @Override
            public int read() throws IOException {
                var one = in.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                var got = in.read(bytes, from, most);
                count(Math.max(0, got));
                return got;
            }

            private void count(int got) throws IOException {
                left -= got;
                if (left < 0) {
                    throw new IOException("a part is larger than " + LARGEST_PART + " bytes");
                }
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
