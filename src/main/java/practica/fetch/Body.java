package practica.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import practica.fetch.FetchFailure.Reason;

/// What a server sends, written to a file while it comes: no more than the limit of it, packed or
/// unpacked.
record Body(HttpEntity entity, String encoding, long most) {
    private static final int BUFFER = 65_536;

    /// The network, and not the disk, failed.
    static final class Broken extends IOException {
        Broken(IOException cause) {
            super(cause);
        }
    }

    long save(Path file) throws IOException {
        if (entity.getContentLength() > most) {
            throw tooLarge();
        }
        // Its end is not waited for: whoever asked closes the connection.
        var in = unpacked();
        try (var out = Files.newOutputStream(file)) {
            return copy(in, out);
        }
    }

    private InputStream unpacked() throws IOException {
        try {
            return switch (encoding.toLowerCase(Locale.ROOT)) {
                case "", "identity" -> entity.getContent();
                case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent(), BUFFER);
                default -> throw new FetchFailure(Reason.ENCODING, encoding);
            };
        } catch (FetchFailure e) {
            throw e;
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private long copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            size += read;
            if (size > most) {
                throw tooLarge();
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private FetchFailure tooLarge() {
        return new FetchFailure(Reason.TOO_LARGE, Long.toString(most / 1_000_000) + " MB");
    }
}
