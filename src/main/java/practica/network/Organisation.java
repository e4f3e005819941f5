package practica.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import practica.text.Slug;
import practica.vocabulary.ConceptId;

/// A body that does things or issues documents: its name in its own language, its level of
/// government, its address on the web.
public record Organisation(String name, Optional<ConceptId> level, Optional<String> website) {
    /// A body of which nothing but its name is known.
    public static Organisation called(String name) {
        return new Organisation(name, Optional.empty(), Optional.empty());
    }

    /// The same body is the same id, however its name is accented or capitalised.
    @JsonIgnore
    public String id() {
        return Slug.of(name).value();
    }
}
