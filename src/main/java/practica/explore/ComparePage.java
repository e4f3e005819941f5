package practica.explore;

import java.util.List;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// Items side by side: a column for each, a row for each field that any of them has. `more` are
/// items like the first, each with the address of the comparison that has it too.
public record ComparePage(List<Column> columns, List<Row> rows, List<Added> more) implements Page {
    /// An item: its title in `language`, its address, and that of the comparison without it.
    public record Column(String title, Language language, String address, String without) {}

    /// A field and what each item has in it.
    public record Row(String name, List<Cell> cells) {}

    /// Values, or the beginning of a text in `language` with the address of all of it. Both empty
    /// where the item has nothing in the field.
    public record Cell(List<Label> values, String text, Language language, String whole) {
        public boolean isEmpty() {
            return values.isEmpty() && text.isEmpty();
        }
    }

    /// An item to add.
    public record Added(String title, Language language, String address, List<String> why) {}
}
