package practica.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The identifier of a place: `country:BR` (ISO 3166-1), `region:ES-CT` (ISO 3166-2) or
/// `city:3452925` (GeoNames).
public record PlaceId(@JsonValue String value) implements Comparable<PlaceId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {}

    public static PlaceId country(String code) {
        return new PlaceId("country:" + code);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
