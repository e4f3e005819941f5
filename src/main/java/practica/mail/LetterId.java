package practica.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number of a letter in the outbox.
public record LetterId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LetterId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
