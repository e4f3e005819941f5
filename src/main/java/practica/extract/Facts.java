package practica.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a file says of itself. Nothing here was checked: titles and authors are often left over
/// from a template.
///
/// @param mediaType by content, without parameters, such as `application/pdf`
/// @param created the day the document was made, in UTC where the file gives a time
/// @param language a BCP 47 tag, such as `pt-BR`
public record Facts(
        String mediaType,
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> created,
        Optional<String> language) {
    static final String UNKNOWN_TYPE = "application/octet-stream";

    public Facts {
        authors = List.copyOf(authors);
    }

    /// Nothing but the type.
    static Facts ofType(String mediaType) {
        return new Facts(
                mediaType, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
