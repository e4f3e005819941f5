package practica.item;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The way of a file's bytes to who asked for them. That somebody breaks off is no failure of ours,
/// so it is told apart from what goes wrong with the file.
public final class ToReader extends FilterOutputStream {
    public ToReader(OutputStream out) {
        super(out);
    }

    /// The reader took no more.
    public static final class Gone extends IOException {
        private static final long serialVersionUID = 1;

        Gone(IOException cause) {
            super(cause);
        }
    }

    /// Whether that is behind what went wrong.
    public static boolean isGone(Throwable e) {
        return e instanceof Gone || (e.getCause() != null && isGone(e.getCause()));
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        try {
            out.write(one);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }
}
