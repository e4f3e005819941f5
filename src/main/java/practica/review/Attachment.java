package practica.review;

import org.jdbi.v3.core.mapper.Nested;
import practica.file.ReadFile;
import practica.item.ItemFile;

/// A file that a message carries, under the name that it was sent by.
public record Attachment(long id, long message, String name, @Nested ReadFile original) {
    ItemFile file() {
        return new ItemFile(name, "", "", original);
    }
}
