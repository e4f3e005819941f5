package practica.submission;

import org.jdbi.v3.core.mapper.Nested;
import practica.file.ReadFile;
import practica.item.ItemFile;

/// A file of a submission; its position is by what it is named.
public record SubmissionFile(
        int position, String name, String caption, String licence, @Nested ReadFile original) {
    /// The same as a file of an item.
    public ItemFile file() {
        return new ItemFile(name, caption, licence, original);
    }
}
