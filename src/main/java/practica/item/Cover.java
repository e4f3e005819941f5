package practica.item;

import static java.util.Objects.requireNonNullElse;

/// The picture that stands for an item: the first page of one of its own files, by the file's name,
/// whom it is owed to, and what it shows for those who do not see it, in the language of the
/// original.
public record Cover(String file, String credit, String alternative) {
    /// For credit and alternative each.
    static final int MOST = 300;

    /// What is left out is empty.
    public Cover {
        file = requireNonNullElse(file, "").strip();
        credit = requireNonNullElse(credit, "").strip();
        alternative = requireNonNullElse(alternative, "").strip();
    }
}
