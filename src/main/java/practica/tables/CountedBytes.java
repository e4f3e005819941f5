package practica.tables;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of a file, and how many of them have been read.
final class CountedBytes extends FilterInputStream {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private volatile long passed;

    CountedBytes(Path file) throws IOException {
        this(new BufferedInputStream(Files.newInputStream(file), 65_536));
    }

    private CountedBytes(InputStream bytes) {
        super(bytes);
    }

    long passed() {
        return passed;
    }

    /// Goes past the mark of UTF-8 where the file begins with it: a quote that follows would not be
    /// the first sign of its cell.
    void skipMark() throws IOException {
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        var many = super.read(buffer, from, most);
        count(Math.max(0, many));
        return many;
    }

    /// One thread reads; others may look how far it is.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count(long many) {
        passed += many;
    }
}
