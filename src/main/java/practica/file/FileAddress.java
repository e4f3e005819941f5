package practica.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import practica.language.Language;
import practica.storage.Hash;
import practica.storage.PictureSize;

/// Where a file is found: the original under its name, one of its pages, and the text that was read
/// out of it.
public record FileAddress(Hash hash, String name, String mediaType) {
    public String original() {
        return "/files/" + hash + "/" + encodedName();
    }

    /// A small picture of its first page, where it has one.
    public String picture(PictureSize size) {
        return original() + "/" + size.fileName();
    }

    /// Where a browser opens the original at the page, counted from 1; the original where its
    /// format isn't opened at pages, or the page is 0.
    public String at(int page) {
        return page > 0 && opensAtPages() ? original() + "#page=" + page : original();
    }

    public String text(Language reader) {
        return "/" + reader + "/files/" + hash;
    }

    /// The same at the page, counted from 1; at its beginning where the page is 0.
    public String text(Language reader, int page) {
        return page > 0 ? text(reader) + "?page=" + page + "#page-" + page : text(reader);
    }

    public boolean opensAtPages() {
        return mediaType.equals("application/pdf");
    }

    /// The name in the characters that an address and a header (RFC 8187) may have.
    public String encodedName() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
