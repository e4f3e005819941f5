package practica.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import practica.browse.PlacesPage.PlaceView;
import practica.browse.PlacesPage.RegionView;
import practica.language.Language;
import practica.language.Messages;
import practica.place.Place;
import practica.place.Place.Kind;
import practica.place.WorldMap;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// Places in the browser.
public record PlacePages(Shelves shelves, Peers peers, Pages pages) {
    private static final int FOUND = 20;
    private static final int LONGEST = 200;

    /// All places that items are from, and the places whose name begins with what was typed.
    public void all(Context ctx) {
        var reader = Reader.of(ctx);
        var typed = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
        if (typed.length() > LONGEST) {
            throw new Refusal(400, "error.query-too-long", Integer.toString(LONGEST));
        }
        var counts = shelves.counts(reader);
        pages.show(
                ctx,
                new PlacesPage(
                        counts.dots(shelves.known(), reader),
                        shelves.known().vocabularies().worldRegions().top().stream()
                                .map(region -> region(region, counts, reader))
                                .filter(region -> region.items() > 0)
                                .toList(),
                        typed,
                        shelves.known().places().beginning(typed, FOUND).stream()
                                .map(place -> view(place, counts, reader))
                                .toList()));
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        pages.show(
                ctx,
                shelves.known()
                        .places()
                        .bySlug(ctx.pathParam("place"))
                        .map(place -> page(place, reader))
                        .orElseThrow(NotFoundResponse::new));
    }

    private PlacePage page(Place place, Language reader) {
        var found =
                switch (place.kind()) {
                    case COUNTRY -> shelves.found(reader, Facet.COUNTRY, place.country());
                    case REGION -> shelves.found(reader, Facet.DIVISION, place.division());
                    case CITY -> shelves.found(reader, Facet.PLACE, place.id().value());
                };
        return new PlacePage(
                place.name(reader),
                Messages.in(reader).say("kind." + place.kind().name().toLowerCase(Locale.ROOT)),
                within(place, reader),
                place.population(),
                shelves.known()
                        .vocabularies()
                        .incomeGroups()
                        .find(new ConceptId(place.income()))
                        .map(income -> income.label(reader))
                        .orElse(""),
                place.kind() == Kind.COUNTRY
                        ? found.counts().dots(shelves.known(), reader)
                        : List.of(WorldMap.dot(place, place.fullName(reader), "", 1)),
                found.items(),
                found.results(),
                found.all(),
                peers.of(place, found.counts().values(Facet.NETWORK).keySet(), reader));
    }

    private List<Label> within(Place place, Language reader) {
        var within = new ArrayList<Label>();
        shelves.known()
                .vocabularies()
                .worldRegions()
                .path(new ConceptId(place.worldRegion()))
                .forEach(region ->
                        within.add(new Label(region.label(reader), narrowed(region, reader))));
        if (place.kind() != Kind.COUNTRY) {
            shelves.known()
                    .places()
                    .country(place.country())
                    .ifPresent(country ->
                            within.add(new Label(country.name(reader), country.address(reader))));
        }
        return within;
    }

    private RegionView region(Concept region, Counts counts, Language reader) {
        var worldRegions = shelves.known().vocabularies().worldRegions();
        var countries =
                counts.values(Facet.COUNTRY).keySet().stream()
                        .flatMap(code -> shelves.known().places().country(code).stream())
                        .filter(country ->
                                worldRegions
                                        .path(new ConceptId(country.worldRegion()))
                                        .contains(region))
                        .map(country -> view(country, counts, reader))
                        .sorted(
                                Comparator.comparingInt(PlaceView::items)
                                        .reversed()
                                        .thenComparing(PlaceView::label))
                        .toList();
        return new RegionView(
                region.label(reader),
                narrowed(region, reader),
                counts.of(Facet.REGION, region.id().value()),
                countries);
    }

    private static PlaceView view(Place place, Counts counts, Language reader) {
        return new PlaceView(
                place.fullName(reader),
                place.address(reader),
                switch (place.kind()) {
                    case COUNTRY -> counts.of(Facet.COUNTRY, place.country());
                    case REGION -> counts.of(Facet.DIVISION, place.division());
                    case CITY -> counts.of(Facet.PLACE, place.id().value());
                });
    }

    private static String narrowed(Concept region, Language reader) {
        return SearchRequest.of("", reader).toggling(Facet.REGION, region.id().value()).address();
    }
}
