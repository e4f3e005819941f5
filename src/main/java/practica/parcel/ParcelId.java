package practica.parcel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The number of a parcel, by which its file is called.
public record ParcelId(@JsonValue long value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParcelId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
