package practica.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file inside a file, which its reader cannot close and which ends in an error where all of them
/// together unpack to more than their ration: a bomb would fill the disk before it fills the
/// memory.
final class Rationed extends FilterInputStream {
    /// Bytes that may still be unpacked.
    static final class Ration {
        private long left;

        Ration(long bytes) {
            left = bytes;
        }

        boolean isSpent() {
            return left < 0;
        }

        private int spend(int read) throws IOException {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("The files inside unpack to too much");
            }
            return read;
        }
    }

    private final Ration ration;

    Rationed(InputStream in, Ration ration) {
        super(in);
        this.ration = ration;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        ration.spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return ration.spend(super.read(bytes, offset, length));
    }

    @Override
    public void close() {
        // The parser of the file around it goes on with the stream.
    }
}
