package practica.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The identifier of a place: `country:BR` (ISO 3166-1), `region:ES-CT` (ISO 3166-2) or
/// `city:3452925` (GeoNames).
public record PlaceId(@JsonValue String value) implements Comparable<PlaceId> {
    private static final Pattern SHAPE =
            Pattern.compile("(country|region|city):[A-Za-z0-9-]{1,20}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {}

    public static PlaceId country(String code) {
        return new PlaceId("country:" + code);
    }

    /// Whether a place could have it. What came in an address may be anything.
    boolean isWellFormed() {
        return SHAPE.matcher(value).matches();
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
