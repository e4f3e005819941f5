package practica.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import practica.language.Language;
import practica.place.Place;
import practica.place.PlaceId;
import practica.place.Places;
import practica.search.Facet;
import practica.web.Cursor;
import practica.web.Form;
import practica.web.Paging;
import practica.web.Reader;
import practica.web.Refusal;

/// `/api/v1/places`: countries, regions and cities, all of them or those whose name in any language
/// begins with `q`, the largest first; and each by its identifier.
///
/// @param counts how many items there are of every value of a facet
public record PlaceApi(Places places, Function<Facet, Map<String, Integer>> counts) {
    private static final int USUALLY = 50;
    private static final int LONGEST = 200;

    record Answer(long total, List<Listed> places, Optional<String> next) {}

    /// Degrees are those of WGS 84; a population that we do not know, and for what is no country a
    /// group of incomes, are left out.
    record Listed(
            PlaceId id,
            String kind,
            String name,
            Map<Language, String> names,
            String country,
            double latitude,
            double longitude,
            Optional<Long> population,
            Optional<String> worldRegion,
            Optional<String> income,
            int items,
            String address) {}

    public void list(Context ctx) {
        var words = Form.asked(ctx, "q").strip();
        if (words.length() > LONGEST) {
            throw new Refusal(400, "error.query-too-long", Integer.toString(LONGEST), "q");
        }
        var list = "places " + words;
        var size = Paging.size(ctx, USUALLY);
        var last =
                Paging.place(ctx, list)
                        .map(id -> places.find(new PlaceId(id)).orElseThrow(Paging::unknown));
        var found = places.after(words, last, size + 1);
        var here = found.subList(0, Math.min(size, found.size()));
        var listing = new Listing(counts, Reader.asked(ctx));
        ctx.json(
                new Answer(
                        places.count(words),
                        here.stream().map(listing::of).toList(),
                        found.size() > size
                                ? Optional.of(next(ctx, list, here.getLast()))
                                : Optional.empty()));
    }

    private static String next(Context ctx, String list, Place last) {
        return Paging.next(ctx, "cursor", Cursor.write(list, last.id().value()));
    }

    public void show(Context ctx) {
        var place =
                places.find(new PlaceId(ctx.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        ctx.json(new Listing(counts, Reader.asked(ctx)).of(place));
    }

    /// Tells of places how many items are from them; counted once.
    private record Listing(
            Map<String, Integer> countries,
            Map<String, Integer> divisions,
            Map<String, Integer> places,
            Language reader) {
        Listing(Function<Facet, Map<String, Integer>> counts, Language reader) {
            this(
                    counts.apply(Facet.COUNTRY),
                    counts.apply(Facet.DIVISION),
                    counts.apply(Facet.PLACE),
                    reader);
        }

        Listed of(Place place) {
            var names = new TreeMap<>(place.names());
            Language.INTERFACE.forEach(one -> names.put(one, place.name(one)));
            return new Listed(
                    place.id(),
                    place.kind().name().toLowerCase(Locale.ROOT),
                    place.name(),
                    names,
                    place.country(),
                    place.latitude(),
                    place.longitude(),
                    Optional.of(place.population()).filter(known -> known > 0),
                    Optional.of(place.worldRegion()).filter(one -> !one.isEmpty()),
                    Optional.of(place.income()).filter(one -> !one.isEmpty()),
                    switch (place.kind()) {
                        case COUNTRY -> countries.getOrDefault(place.country(), 0);
                        case REGION -> divisions.getOrDefault(place.division(), 0);
                        case CITY -> places.getOrDefault(place.id().value(), 0);
                    },
                    place.address(reader));
        }
    }
}
