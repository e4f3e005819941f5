package practica.extract;

import java.util.List;

/// What came of reading a document file. A file that cannot be read is an ordinary outcome, not an
/// error.
public sealed interface Extraction {
    Facts facts();

    /// Pages with text, in the order of the file; the pages of files inside it follow where they
    /// were met.
    List<ReadPage> pages();

    /// Found by content; `application/octet-stream` where nothing is known.
    default String mediaType() {
        return facts().mediaType();
    }

    /// The text of the file.
    ///
    /// @param partial true where text was left out: the file has more than the most characters or
    ///   files inside
    record Read(Facts facts, List<ReadPage> pages, boolean partial) implements Extraction {
        public Read {
            pages = List.copyOf(pages);
        }
    }

    /// No text, or not to the end.
    ///
    /// @param pages what was read before it failed
    record Unreadable(Facts facts, Reason reason, List<ReadPage> pages) implements Extraction {
        public Unreadable {
            pages = List.copyOf(pages);
        }
    }

    enum Reason {
        /// Zero bytes.
        EMPTY,
        /// Wants a password.
        ENCRYPTED,
        /// Not what its type says, or cut off.
        DAMAGED,
        /// No parser for its type.
        UNSUPPORTED,
        /// An image or a document without words.
        NO_TEXT,
        /// An image or a scan, and nothing is installed that recognises the words in it.
        NO_RECOGNITION,
        /// Not read within the time limit.
        TOO_SLOW,
        /// Not read within the memory limit, or nothing but files inside files beyond what is
        /// opened.
        TOO_LARGE,
        /// The process that read it died, time and again.
        CRASHED
    }
}
