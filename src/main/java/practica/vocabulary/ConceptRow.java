package practica.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;
import practica.language.Language;

/// A concept as it lies in the database.
public record ConceptRow(
        String id, @Nullable String broader, String notation, @Json Map<Language, Labels> labels) {
    Concept concept() {
        return new Concept(
                new ConceptId(id),
                Optional.ofNullable(broader).map(ConceptId::new),
                notation,
                labels);
    }
}
