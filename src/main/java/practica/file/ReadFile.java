package practica.file;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import practica.language.Language;
import practica.language.Sizes;
import practica.storage.Drawable;
import practica.storage.Hash;

/// A kept file and what came of reading it. `size` is bytes; `reason` says why it is partial or
/// unreadable, as the name of a message; `title` is what the file says of itself; the picture of
/// its first page is so many pixels wide and high, and 0 where there is none.
public record ReadFile(
        Hash hash,
        long size,
        String mediaType,
        State state,
        String reason,
        String title,
        Language language,
        int pages,
        int pictureWidth,
        int pictureHeight) {
    @JdbiConstructor
    public ReadFile {}

    /// A file without a picture.
    public ReadFile(
            Hash hash,
            long size,
            String mediaType,
            State state,
            String reason,
            String title,
            Language language,
            int pages) {
        this(hash, size, mediaType, state, reason, title, language, pages, 0, 0);
    }

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

    /// Whether there is, or may still be, a picture of its first page.
    public boolean mayHavePicture() {
        return Drawable.is(mediaType);
    }

    public boolean hasPicture() {
        return pictureWidth > 0;
    }

    /// How large it is, in words.
    public String sizeIn(Language reader) {
        return Sizes.size(size, reader);
    }

    /// Whether a browser may show it itself: nothing that could run there.
    public boolean opensInBrowser() {
        return mediaType.equals("application/pdf")
                || mediaType.matches("image/(png|jpeg|gif|webp)");
    }
}
