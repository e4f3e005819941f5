package practica.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.exception.WriteLimitReachedException;

/// Tells the parent what is read, at once, so that it is kept whatever comes next. Says no more
/// than the most characters.
final class Telling {
    private final DataOutputStream out;
    private long left;
    private int opened;
    private boolean full;
    private boolean skipped;

    Telling(DataOutputStream out, long mostCharacters) {
        this.out = out;
        this.left = mostCharacters;
    }

    void tell(Frame frame) {
        try {
            frame.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody listens", e);
        }
    }

    /// Opens a page; the answer is what to call it.
    int open(int number, String part) {
        tell(new Frame.Opened(number, part));
        return opened++;
    }

    /// Tika knows the exception and stops, except where a parser swallows it: then it comes again
    /// with the next words.
    void words(int page, String text) throws WriteLimitReachedException {
        var fits = text.length() <= left ? text : text.substring(0, whole(text, (int) left));
        if (!fits.isEmpty()) {
            tell(new Frame.Words(page, fits));
            left -= fits.length();
        }
        if (fits.length() < text.length()) {
            full = true;
            left = 0;
            throw new WriteLimitReachedException(opened);
        }
    }

    void skip() {
        skipped = true;
    }

    boolean isSilent() {
        return opened == 0;
    }

    boolean isFull() {
        return full;
    }

    boolean isPartial() {
        return full || skipped;
    }

    private static int whole(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
