package practica.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The short name by which a concept is written in items and addresses, such as `public-transport`
/// or `11.2`.
public record ConceptId(@JsonValue String value) implements Comparable<ConceptId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConceptId {}

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
