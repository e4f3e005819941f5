package practica.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/// The number of an item; it stays the same for ever.
public record ItemId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    /// Reads what came in an address. Empty where it cannot be one.
    public static Optional<ItemId> of(String words) {
        return words.matches("[1-9]\\d{0,17}")
                ? Optional.of(new ItemId(Long.parseLong(words)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
