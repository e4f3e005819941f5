package practica.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import practica.item.Details.CaseStudy;
import practica.item.Item;
import practica.language.Language;
import practica.network.Network;
import practica.network.Organisation;
import practica.place.Place;
import practica.place.Place.Kind;
import practica.search.Atom.Years;
import practica.support.TestLibrary;
import practica.text.Slug;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// The values that an item of the starter library has by what stands in the database, worked out
/// without the index.
final class Filing {
    /// What people call the starter library's files, by the ends of their names.
    private static final Map<String, String> TYPES =
            Map.of(
                    "pdf", "pdf",
                    "docx", "text-document",
                    "odt", "text-document",
                    "xlsx", "spreadsheet",
                    "csv", "spreadsheet",
                    "ods", "spreadsheet",
                    "pptx", "presentation",
                    "html", "web-page",
                    "txt", "plain-text",
                    "epub", "ebook");

    private Filing() {}

    static Set<String> values(Facet facet, Item item) {
        return new TreeSet<>(all(facet, item).toList());
    }

    private static Stream<String> all(Facet facet, Item item) {
        var vocabularies = TestLibrary.starter().known().vocabularies();
        var text = item.text();
        return switch (facet) {
            case KIND -> Stream.of(text.details().kind().value());
            case THEME -> andBroader(vocabularies.themes(), text.themes());
            case SDG -> andBroader(vocabularies.sdgs(), text.sdgs());
            case REGION ->
                    andBroader(
                            vocabularies.worldRegions(),
                            places(item).map(place -> new ConceptId(place.worldRegion())).toList());
            case COUNTRY -> places(item).map(Place::country);
            case DIVISION -> places(item).map(Place::division).filter(one -> !one.isEmpty());
            case NETWORK -> text.networks().stream().map(Object::toString);
            case NETWORK_TYPE -> networks(item).map(network -> network.type().value());
            case YEAR -> text.details().year().map(Object::toString).stream();
            case LANGUAGE ->
                    Stream.concat(
                                    Stream.of(text.language()),
                                    item.files().stream().map(file -> file.original().language()))
                            .filter(language -> !language.equals(Language.UNKNOWN))
                            .map(Language::code);
            case PLACE -> text.places().stream().map(Object::toString);
            case STAGE -> practice(item).flatMap(one -> one.stage().stream()).map(ConceptId::value);
            case ORGANISATION -> text.organisation().map(Organisation::id).stream();
            case LEVEL ->
                    text.organisation().flatMap(Organisation::level).map(ConceptId::value).stream();
            case POPULATION ->
                    places(item)
                            .filter(place -> place.kind() == Kind.CITY && place.population() > 0)
                            .map(place -> size(place.population()));
            case INCOME -> places(item).map(Place::income);
            case COST -> costs(item);
            case FUNDER ->
                    practice(item).flatMap(one -> one.funding().stream()).flatMap(Filing::payers);
            case FILE_TYPE -> item.files().stream().map(file -> TYPES.get(ending(file.name())));
            case LICENCE -> Stream.of(text.licence().startsWith("CC") ? text.licence() : "other");
        };
    }

    /// All that have one are far above the last step; the rates are those of a table elsewhere.
    private static Stream<String> costs(Item item) {
        return practice(item)
                .flatMap(one -> one.cost().stream())
                .map(cost ->
                        cost.amount().doubleValue()
                                / Map.of("EUR", 1.0, "USD", 1.1, "KRW", 1400.0)
                                        .get(cost.currency()))
                .map(euros -> euros < 200_000_000 ? "none" : "over-100m");
    }

    private static Stream<String> payers(String name) {
        return switch (name) {
            case "BID" -> Stream.of("inter-american-development-bank");
            case "Unión Europea (UE)" -> Stream.of("european-union");
            default -> Stream.of(Slug.of(name).value());
        };
    }

    private static Stream<CaseStudy> practice(Item item) {
        return Stream.of(item.text().details())
                .filter(CaseStudy.class::isInstance)
                .map(CaseStudy.class::cast);
    }

    private static String size(long population) {
        return population < 50_000
                ? "under-50k"
                : population < 200_000
                        ? "under-200k"
                        : population < 500_000
                                ? "under-500k"
                                : population < 1_500_000 ? "under-1500k" : "over-1500k";
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Stream<Network> networks(Item item) {
        return item.text().networks().stream()
                .map(id -> TestLibrary.starter().known().networks().find(id).orElseThrow());
    }

    private static Stream<Place> places(Item item) {
        return item.text().places().stream()
                .map(id -> TestLibrary.starter().known().places().find(id).orElseThrow());
    }

    private static Stream<String> andBroader(Scheme scheme, Collection<ConceptId> ids) {
        return ids.stream()
                .flatMap(id ->
                        Stream.iterate(
                                scheme.find(id),
                                Optional::isPresent,
                                concept -> concept.flatMap(Concept::broader).flatMap(scheme::find)))
                .map(concept -> concept.orElseThrow().id().value());
    }

    /// Whether the item has what the request chose in the facet, or in those beside it in the tree
    /// of places.
    static boolean isChosen(Item item, Facet facet, SearchRequest request) {
        var tree = List.of(Facet.REGION, Facet.COUNTRY, Facet.DIVISION, Facet.PLACE);
        var some = tree.stream().filter(one -> !request.chosen(one).isEmpty()).toList();
        return tree.contains(facet)
                ? some.isEmpty() || some.stream().anyMatch(one -> has(item, one, request))
                : has(item, facet, request);
    }

    private static boolean has(Item item, Facet facet, SearchRequest request) {
        var own = values(facet, item);
        var values = request.chosen(facet);
        var years = facet == Facet.YEAR ? request.years() : Optional.<Years>empty();
        return values.isEmpty() && years.isEmpty()
                || values.stream().anyMatch(own::contains)
                || item.text().details().year().stream()
                        .anyMatch(year ->
                                years.filter(range -> range.from() <= year && year <= range.to())
                                        .isPresent());
    }
}
