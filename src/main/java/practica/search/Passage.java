package practica.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// Where in which file. Pages count from 1; 0 where the format has none.
    public record InFile(Hash hash, String name, String mediaType, int page) {
        /// Opens the file there, where the browser can.
        public String address() {
            var at = page > 0 && mediaType.equals("application/pdf") ? "#page=" + page : "";
            return "/files/"
                    + hash
                    + "/"
                    + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                            .replace("+", "%20")
                    + at;
        }
    }

    public String plain() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
