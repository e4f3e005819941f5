package practica.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import practica.place.Place.Kind;

/// How many people live in a city, in the classes of urban areas of the OECD and one below them.
public enum CitySize {
    UNDER_50K(50_000),
    UNDER_200K(200_000),
    UNDER_500K(500_000),
    UNDER_1500K(1_500_000),
    OVER_1500K(Long.MAX_VALUE);

    private final long below;

    CitySize(long below) {
        this.below = below;
    }

    /// Empty for what is no city and where nobody has told us how many live there.
    public static Optional<CitySize> of(Place place) {
        return place.kind() == Kind.CITY && place.population() > 0
                ? Arrays.stream(values())
                        .filter(size -> place.population() < size.below)
                        .findFirst()
                : Optional.empty();
    }

    /// Its name in addresses and messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
