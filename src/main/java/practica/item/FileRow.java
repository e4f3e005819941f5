package practica.item;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import practica.file.ReadFile;

/// A file of an item, with the item it belongs to.
public record FileRow(
        ItemId item,
        String name,
        String caption,
        String licence,
        Optional<LocalDate> notBefore,
        @Nested ReadFile original) {
    ItemFile file() {
        return new ItemFile(name, caption, licence, notBefore, original);
    }
}
