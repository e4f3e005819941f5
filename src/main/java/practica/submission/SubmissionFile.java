package practica.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import practica.file.ReadFile;
import practica.item.ItemFile;

/// A file of a submission; its position is by what it is named.
///
/// @param notBefore the day before which it opens to nobody else; empty where it is to be open at
///   once
public record SubmissionFile(
        int position,
        String name,
        String caption,
        String licence,
        Optional<LocalDate> notBefore,
        @Nested ReadFile original) {
    /// The same as a file of an item.
    public ItemFile file() {
        return new ItemFile(name, caption, licence, notBefore, original);
    }
}
