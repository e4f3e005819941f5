package practica.item;

import java.util.Locale;
import practica.file.ReadFile;
import practica.storage.Hash;

/// A file of an item: under which name it came, and the original itself.
public record ItemFile(String name, String caption, String licence, ReadFile original) {
    /// Where its bytes are found.
    public String address() {
        return "/files/" + original.hash() + "/" + encoded(name);
    }

    /// Where a browser opens it at the page, if it can; the address of the text where it can't.
    public String addressAt(int page) {
        return original.mediaType().equals("application/pdf")
                ? address() + "#page=" + page
                : address();
    }

    /// The kind of file as people call it: *PDF*, *DOCX*.
    public String format() {
        var dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6
                ? name.substring(dot + 1).toUpperCase(Locale.ROOT)
                : original.mediaType();
    }

    Hash hash() {
        return original.hash();
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
