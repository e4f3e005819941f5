package practica.file;

import com.ibm.icu.text.NumberFormat;
import practica.language.Language;
import practica.storage.Hash;

/// A kept file and what came of reading it. `size` is bytes; `reason` says why it is partial or
/// unreadable, as the name of a message; `title` is what the file says of itself.
public record ReadFile(
        Hash hash,
        long size,
        String mediaType,
        State state,
        String reason,
        String title,
        Language language,
        int pages) {
    public enum State {
        /// Kept; the text is still to be read.
        WAITING,
        READ,
        PARTIAL,
        UNREADABLE
    }

    /// A file as it is known before it is read.
    public static ReadFile waiting(Hash hash, long size) {
        return new ReadFile(
                hash, size, "application/octet-stream", State.WAITING, "", "", Language.UNKNOWN, 0);
    }

    /// How large it is, in words.
    public String sizeIn(Language reader) {
        var number = NumberFormat.getInstance(reader.locale());
        number.setMaximumFractionDigits(1);
        return size < 1_000_000
                ? number.format(Math.ceilDiv(size, 1_000)) + " kB"
                : number.format(size / 1_000_000.0) + " MB";
    }

    /// Whether a browser may show it itself: nothing that could run there.
    public boolean opensInBrowser() {
        return mediaType.equals("application/pdf")
                || mediaType.matches("image/(png|jpeg|gif|webp)");
    }
}
