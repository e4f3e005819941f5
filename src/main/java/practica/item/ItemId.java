package practica.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number of an item; it stays the same for ever.
public record ItemId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
