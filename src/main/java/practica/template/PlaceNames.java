package practica.template;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.place.Place;
import practica.place.Places;
import practica.text.Words;

/// Finds places as people write them: *Girona, Espanya*, *Catalunya (Spain)*, *Brésil*.
final class PlaceNames {
    private static final int LIKE_NAMED = 100;

    private final Places places;
    private final Map<String, String> countries = new HashMap<>();

    PlaceNames(Places places) {
        this.places = places;
        for (var reader : Language.INTERFACE) {
            var locale = ULocale.forLanguageTag(reader.code());
            var whole = LocaleDisplayNames.getInstance(locale);
            var brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
            for (var code : Locale.getISOCountries()) {
                countries.put(Words.folded(whole.regionDisplayName(code)), code);
                countries.putIfAbsent(Words.folded(brief.regionDisplayName(code)), code);
            }
        }
    }

    /// The place in the words of a draft. Empty where there is none of the name, and where without
    /// its country it could be several.
    Optional<String> written(String words) {
        var asDraft = words.strip();
        if (places.written(asDraft).isPresent()) {
            return Optional.of(asDraft);
        }
        var parts =
                Stream.of(asDraft.replace(')', ' ').split("[(,]", 5))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var country = country(parts.getLast());
        if (parts.size() == 1) {
            return country.map(code -> "country:" + code).or(() -> alone(parts.getFirst()));
        }
        return country.flatMap(code -> in(code, parts.getFirst()));
    }

    private Optional<String> country(String words) {
        var code =
                countries.getOrDefault(Words.folded(words), words.matches("[A-Z]{2}") ? words : "");
        return places.country(code).map(Place::country);
    }

    private Optional<String> in(String country, String name) {
        return Stream.of(name + ", " + country, "region:" + name + ", " + country)
                .filter(words -> places.written(words).isPresent())
                .findFirst();
    }

    private Optional<String> alone(String name) {
        var folded = Words.folded(name);
        var called =
                places.beginning(name, LIKE_NAMED).stream()
                        .filter(place -> place.kind() != Place.Kind.COUNTRY)
                        .filter(place -> names(place).map(Words::folded).anyMatch(folded::equals))
                        .map(Place::country)
                        .distinct()
                        .toList();
        return called.equals(List.of()) || called.size() > 1
                ? Optional.empty()
                : in(called.getFirst(), name);
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.names().values().stream());
    }
}
