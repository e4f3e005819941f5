package practica.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import practica.database.Contents;
import practica.language.Language;
import practica.place.Place.Kind;
import practica.text.Words;

/// All places that we know. They change only with the files they are read from, so what was looked
/// up once is kept.
public final class Places {
    private static final Pattern WRITTEN = Pattern.compile("(region:)?(.+),\\s*([A-Z]{2})");
    private static final Pattern COUNTRY = Pattern.compile("country:([A-Z]{2})");

    private static final Comparator<Place> LARGEST_FIRST =
            Comparator.comparing(Place::kind)
                    .thenComparing(Comparator.comparingLong(Place::population).reversed())
                    .thenComparing(Place::id);

    /// How many answers are remembered; after so many it begins anew.
    private static final int REMEMBERED = 20_000;

    private final PlaceStore store;
    private final Map<String, Optional<Place>> written = new ConcurrentHashMap<>();
    private final Map<PlaceId, Place> known = new ConcurrentHashMap<>();
    private final Map<String, Place> countries;

    private Places(Jdbi jdbi) {
        this.store = jdbi.onDemand(PlaceStore.class);
        this.countries =
                store.countries().stream()
                        .collect(Collectors.toMap(Place::country, place -> place));
    }

    /// Takes in the files of the folder that changed.
    public static Places open(Jdbi jdbi, Path folder) {
        var gazetteer = new Gazetteer(folder);
        new Contents(jdbi)
                .whenChanged(
                        "places",
                        gazetteer.files(),
                        handle -> {
                            var store = handle.attach(PlaceStore.class);
                            var places = gazetteer.read();
                            store.clear();
                            store.add(places);
                            store.addNames(places.stream().flatMap(Places::names).toList());
                            store.addNames(gazetteer.otherNames());
                            store.analyze();
                        });
        return new Places(jdbi);
    }

    public Optional<Place> find(PlaceId id) {
        var place = known.get(id);
        if (place != null) {
            return Optional.of(place);
        }
        var found = id.isWellFormed() ? store.find(id) : Optional.<Place>empty();
        found.ifPresent(one -> known.put(id, one));
        return found;
    }

    /// The place whose address ends so; what stands before its code is only for people to read.
    public Optional<Place> bySlug(String slug) {
        var code = slug.substring(slug.lastIndexOf('-') + 1);
        if (code.matches("\\d+")) {
            var city = find(new PlaceId("city:" + code));
            if (city.isPresent()) {
                return city;
            }
        }
        var upper = slug.toUpperCase(Locale.ROOT);
        return country(upper).or(() -> find(new PlaceId("region:" + upper)));
    }

    public Optional<Place> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /// The country of that code (ISO 3166-1, two or three letters), or that is called so in any
    /// language that we know names in.
    public Optional<Place> countryNamed(String words) {
        return CountryNames.get().code(words).flatMap(this::country);
    }

    /// The largest city of that name in any country.
    public Optional<Place> cityNamed(String words) {
        var folded = Words.folded(words);
        return folded.isEmpty() ? Optional.empty() : remembered(folded, store::largestCity);
    }

    /// A place as editors write it: `Porto Alegre, BR`, `region:Catalonia, ES` or `country:BR`. Of
    /// several cities of that name in the country the largest is meant; another one is written by
    /// its identifier.
    public Optional<Place> written(String words) {
        var country = COUNTRY.matcher(words);
        if (country.matches()) {
            return country(country.group(1));
        }
        var parts = WRITTEN.matcher(words);
        if (!parts.matches()) {
            return find(new PlaceId(words));
        }
        return remembered(words, _ -> named(parts));
    }

    private Optional<Place> remembered(String words, Function<String, Optional<Place>> find) {
        if (written.size() >= REMEMBERED) {
            written.clear();
        }
        return written.computeIfAbsent(words, find);
    }

    private Optional<Place> named(Matcher parts) {
        var kind = parts.group(1) == null ? Kind.CITY : Kind.REGION;
        return store.named(
                kind.name().toLowerCase(Locale.ROOT), parts.group(3), Words.folded(parts.group(2)));
    }

    /// Places whose name in any language begins with the words, the largest first.
    public List<Place> beginning(String words, int most) {
        var folded = Words.folded(words);
        return folded.isEmpty() ? List.of() : store.beginning(folded, most);
    }

    /// A stretch of the places whose name in any language begins with the words, or of all where
    /// there are none; the largest first.
    ///
    /// @param last behind which place it begins; empty for the first
    public List<Place> after(String words, Optional<Place> last, int most) {
        return store.after(
                Words.folded(words),
                last.map(Place::population).orElse(Long.MAX_VALUE),
                last.map(place -> place.id().value()).orElse(""),
                most);
    }

    /// How many there are of them in all.
    public long count(String words) {
        return store.count(Words.folded(words));
    }

    /// The places that have any of the folded names in any language, by that name, the largest
    /// first.
    public Map<String, List<Place>> called(Collection<String> folded) {
        var names = store.names(List.copyOf(folded));
        var places =
                store
                        .places(
                                names.stream()
                                        .map(name -> name.place().value())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Place::id, place -> place));
        var called = new HashMap<String, List<Place>>();
        for (var name : names) {
            var place = places.get(name.place());
            if (place != null) {
                called.computeIfAbsent(name.folded(), _ -> new ArrayList<>()).add(place);
            }
        }
        called.values().forEach(all -> all.sort(LARGEST_FIRST));
        return called;
    }

    private static Stream<PlaceName> names(Place place) {
        var all = new ArrayList<>(place.names().values());
        all.add(place.name());
        Language.INTERFACE.forEach(language -> all.add(place.name(language)));
        return new HashSet<>(all)
                .stream()
                        .map(Words::folded)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new PlaceName(place.id(), name));
    }
}
