package practica.duplicate;

import java.util.List;
import practica.language.Language;
import practica.language.Messages;

/// An item that is probably the same as the one asked about: its address and title, why it is
/// thought to be, how many percent of the text are the same (0 where one is too short to tell), and
/// which of title, places, year and organisation differ.
public record Alike(String slug, String title, Reason reason, int share, List<Field> differing) {
    public Alike {
        differing = List.copyOf(differing);
    }

    /// Why two items are thought to be the same, the surest reason first.
    public enum Reason {
        SAME_FILE("duplicate.file"),
        SAME_TEXT("duplicate.text"),
        SAME_TITLE("duplicate.title");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    /// What may differ between two items that are alike.
    public enum Field {
        TITLE,
        PLACES,
        YEAR,
        ORGANISATION
    }

    /// The reason as readers of the language say it: *92% of the text is the same*.
    public String why(Language reader) {
        return Messages.in(reader).say(reason.message, share / 100.0);
    }
}
