package practica.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number of an account; it stays the same for ever, also when the account is erased.
public record AccountId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
