package practica.parcel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Stream;
import practica.job.NotNow;
import practica.storage.Room;

/// The way of an export into its file, which may become only so large, and waits for another time
/// where the disk is nearly full.
final class Filling extends FilterOutputStream {
    private static final int DEEPEST = 20;
    private static final long LOOK_EVERY = 16_000_000;

    private final Room room;
    private long left;
    private long untilLook;

    /// @param left how many bytes it may have
    Filling(OutputStream out, long left, Room room) {
        super(out);
        this.left = left;
        this.room = room;
    }

    /// It would be larger than it may be.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Whether that is what broke something off, however deep it lies.
    static boolean isTooLarge(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(TooLarge.class::isInstance);
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int length) throws TooLarge {
        left -= length;
        if (left < 0) {
            throw new TooLarge();
        }
        untilLook -= length;
        if (untilLook < 0) {
            untilLook = LOOK_EVERY;
            room.shortage()
                    .ifPresent(words -> {
                        throw new NotNow(words, new IOException(words));
                    });
        }
    }
}
