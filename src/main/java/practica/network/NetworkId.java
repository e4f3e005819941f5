package practica.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The short name of a network, such as `mercociudades`.
public record NetworkId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NetworkId {}

    @Override
    public String toString() {
        return value;
    }
}
