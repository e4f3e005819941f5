package practica.item;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import practica.file.FileAddress;
import practica.file.ReadFile;
import practica.language.Language;
import practica.language.Messages;
import practica.storage.Hash;
import practica.storage.PictureSize;

/// A file of an item: under which name it came, and the original itself.
///
/// @param notBefore the day on which it opens to everybody; empty where it is open
public record ItemFile(
        String name,
        String caption,
        String licence,
        Optional<LocalDate> notBefore,
        ReadFile original) {
    /// An open file.
    public ItemFile(String name, String caption, String licence, ReadFile original) {
        this(name, caption, licence, Optional.empty(), original);
    }

    /// The same with another day on which it opens.
    public ItemFile notBefore(Optional<LocalDate> day) {
        return new ItemFile(name, caption, licence, day, original);
    }

    /// Whether everybody may have its bytes and its text.
    public boolean isOpen() {
        return notBefore.isEmpty();
    }

    /// What it is called where nothing else of it may be said.
    public String title() {
        return caption.isEmpty() ? name : caption;
    }

    /// Where its bytes are found.
    public String address() {
        return whereabouts().original();
    }

    /// Where it, its pages and its text are found.
    FileAddress whereabouts() {
        return new FileAddress(original.hash(), name, original.mediaType());
    }

    /// A small picture of its first page; empty where there is none.
    Optional<PictureView> picture() {
        return original.hasPicture() ? Optional.of(PictureView.of(this)) : Optional.empty();
    }

    /// Where a small picture of its first page is, if there is one.
    public String picture(PictureSize size) {
        return whereabouts().picture(size);
    }

    /// The kind of file as people call it: *PDF*, *DOCX*.
    public String format() {
        var dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6
                ? name.substring(dot + 1).toUpperCase(Locale.ROOT)
                : original.mediaType();
    }

    /// What came of reading it, and why it is no more, as readers of the language say it.
    String state(Language reader) {
        var say = Messages.in(reader);
        var state = say.say("file.state." + original.state().name().toLowerCase(Locale.ROOT));
        return original.reason().isEmpty()
                ? state
                : state + " – " + say.say("file.reason." + original.reason());
    }

    Hash hash() {
        return original.hash();
    }
}
