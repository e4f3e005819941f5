package practica.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.place.Place;
import practica.place.Places;
import practica.tables.Cells;

/// Where a row is about, written as [Places#written] reads it. A city or a region is looked for in
/// the countries that the row names; a country stands by itself only where nothing in it is named.
final class RowPlaces {
    private static final int MOST = 50;
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(.+?)\\s*[,(]\\s*([^,()]+)\\)?");

    private final Reading reading;
    private final Places places;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    RowPlaces(Reading reading, Places places) {
        this.reading = reading;
        this.places = places;
    }

    List<String> places() {
        each("country", said -> places.countryNamed(said).map(Place::country).map(countries::add));
        each("region", said -> within("region:", said));
        each("city", said -> city(said));
        each("places", said -> place(said));
        var named =
                countries.stream()
                        .filter(code ->
                                found.stream().noneMatch(place -> place.endsWith(", " + code)))
                        .map(code -> "country:" + code);
        var all = Stream.concat(found.stream(), named).toList();
        if (all.size() > MOST) {
            for (var field : List.of("places", "city", "region", "country")) {
                if (!reading.values(field).isEmpty()) {
                    reading.keep(field, "tables.more", Integer.toString(MOST));
                }
            }
        }
        return all.stream().limit(MOST).toList();
    }

    private interface Finding {
        Optional<Boolean> find(String said);
    }

    private void each(String field, Finding finding) {
        var unknown = new ArrayList<String>();
        for (var said : reading.values(field)) {
            if (finding.find(said).isEmpty()) {
                BETWEEN.splitAsStream(said)
                        .map(Cells::clean)
                        .filter(part -> !part.isEmpty() && finding.find(part).isEmpty())
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            reading.keep(field, "tables.unknown", String.join("; ", unknown));
        }
    }

    private Optional<Boolean> place(String said) {
        if (places.written(said).isPresent()) {
            return Optional.of(found.add(said));
        }
        return places.countryNamed(said)
                .map(country -> countries.add(country.country()))
                .or(() -> city(said));
    }

    private Optional<Boolean> city(String said) {
        var parts = WITH_COUNTRY.matcher(said);
        if (parts.matches()) {
            var country = places.countryNamed(parts.group(2)).map(Place::country);
            if (country.isPresent()) {
                return written(parts.group(1), country.get())
                        .or(() -> written("region:" + parts.group(1), country.get()));
            }
        }
        return countries.isEmpty()
                ? places.cityNamed(said).flatMap(city -> written(said, city.country()))
                : within("", said);
    }

    private Optional<Boolean> within(String kind, String said) {
        return countries.stream()
                .flatMap(country -> written(kind + said, country).stream())
                .findFirst();
    }

    private Optional<Boolean> written(String name, String country) {
        var words = name + ", " + country;
        return places.written(words).map(_ -> found.add(words));
    }
}
