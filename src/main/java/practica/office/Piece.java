package practica.office;

import java.util.List;

/// A piece of a document to be written.
public sealed interface Piece {
    record Title(String words) implements Piece {}

    /// A heading, from level 1, with a bookmark by which it is found again whatever becomes of its
    /// words: letters, digits and underscores.
    record Heading(int level, String words, String mark) implements Piece {}

    record Words(String words) implements Piece {}

    /// Small grey words that explain.
    record Hint(String words) implements Piece {}

    /// An empty place to write in.
    record Space() implements Piece {}

    /// A table, its first row a heading.
    record Grid(List<List<String>> rows) implements Piece {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
