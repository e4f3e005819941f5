package practica.doi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A DOI as DataCite has it: `10.1234/practica.snapshot.7`.
public record Doi(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Doi {}

    /// Where it leads, as it is to be shown.
    public String address() {
        return "https://doi.org/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
