package practica.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.file.FileAddress;
import practica.language.Language;
import practica.storage.Hash;

/// A piece of an item's text around what matched, and where it stands: a field of the item, or a
/// page of a file.
public record Passage(List<Piece> pieces, Language language, String field, Optional<InFile> file) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /// Some words of a passage, marked where they are what was looked for.
    public record Piece(String words, boolean marked) {}

    /// Where in which file. Pages count from 1; 0 where the format has none. `part` is the path of
    /// a file within the file and empty for the file itself.
    public record InFile(Hash hash, String name, String part, String mediaType, int page) {
        /// The file and, where it is one, the part of it: *plans.zip › water.docx*.
        public String title() {
            return part.isEmpty() ? name : name + " › " + part;
        }

        /// Opens the file there where a browser can; where it can't, the text that was read out of
        /// it, at the page. The pages of a file within the file are not told apart there.
        public String address(Language reader) {
            var address = new FileAddress(hash, name, mediaType);
            return address.opensAtPages()
                    ? address.at(page)
                    : address.text(reader, part.isEmpty() ? page : 0);
        }
    }

    /// Whether any of it is what was looked for.
    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    public String plain() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
