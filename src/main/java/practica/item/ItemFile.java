package practica.item;

import java.util.Locale;
import practica.file.FileAddress;
import practica.file.ReadFile;
import practica.storage.Hash;

/// A file of an item: under which name it came, and the original itself.
public record ItemFile(String name, String caption, String licence, ReadFile original) {
    /// Where its bytes are found.
    public String address() {
        return whereabouts().original();
    }

    /// Where it, its pages and its text are found.
    FileAddress whereabouts() {
        return new FileAddress(original.hash(), name, original.mediaType());
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
}
