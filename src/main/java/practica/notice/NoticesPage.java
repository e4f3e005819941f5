package practica.notice;

import java.util.List;
import practica.web.Page;

/// What a member was told, and of what they are told by letter too.
public record NoticesPage(List<Row> rows, List<Choice> choices, boolean saved) implements Page {
    /// A notice.
    ///
    /// @param words what happened, in the reader's language
    /// @param fresh whether it was not seen before
    public record Row(String words, String address, String when, boolean fresh) {}

    /// A kind of notices, by its key, and whether letters are sent of it.
    public record Choice(String key, boolean chosen) {}

    public NoticesPage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }
}
