package practica.office;

import java.util.List;
import java.util.Set;

/// A piece of a text that was read, with the bookmarks that begin in it.
public sealed interface Block {
    Set<String> marks();

    /// A paragraph, a heading or an entry of a list.
    ///
    /// @param level of a heading, from 1; 0 for any other paragraph
    /// @param depth of an entry of a list, from 1; 0 for any other paragraph
    /// @param strong whether all its words stand out
    /// @param words without their format, lines parted by `\n`
    /// @param markdown the same with emphasis and links; neither indented nor marked as an entry
    record Paragraph(
            Set<String> marks,
            int level,
            int depth,
            boolean ordered,
            boolean strong,
            String words,
            String markdown)
            implements Block {
        public Paragraph {
            marks = Set.copyOf(marks);
        }
    }

    /// A table; each cell is one line of Markdown.
    record Table(Set<String> marks, List<List<String>> rows) implements Block {
        public Table {
            marks = Set.copyOf(marks);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
