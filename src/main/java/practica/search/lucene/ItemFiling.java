package practica.search.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.file.FileType;
import practica.item.CostBand;
import practica.item.Details.CaseStudy;
import practica.item.Item;
import practica.item.ItemText;
import practica.item.Known;
import practica.item.Licence;
import practica.language.Language;
import practica.network.Organisation;
import practica.place.CitySize;
import practica.place.Place;
import practica.search.Facet;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// Under which values of each facet an item is filed: under a concept and all that are broader.
record ItemFiling(Known known) {
    Map<Facet, Set<String>> of(Item item) {
        var filed = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            filed.put(facet, new LinkedHashSet<>(values(facet, item).toList()));
        }
        return filed;
    }

    private Stream<String> values(Facet facet, Item item) {
        var text = item.text();
        var vocabularies = known.vocabularies();
        return switch (facet) {
            case KIND -> Stream.of(text.details().kind().value());
            case THEME -> withBroader(vocabularies.themes(), text.themes());
            case REGION ->
                    withBroader(
                            vocabularies.worldRegions(),
                            places(text).map(place -> new ConceptId(place.worldRegion())).toList());
            case COUNTRY -> places(text).map(Place::country);
            case DIVISION ->
                    places(text).map(Place::division).filter(division -> !division.isEmpty());
            case PLACE -> places(text).map(place -> place.id().value());
            case SDG -> withBroader(vocabularies.sdgs(), text.sdgs());
            case NETWORK -> text.networks().stream().map(Object::toString);
            case NETWORK_TYPE ->
                    text.networks().stream()
                            .flatMap(id -> known.networks().find(id).stream())
                            .map(network -> network.type().value());
            case LANGUAGE -> languages(item);
            case YEAR -> text.details().year().map("%04d"::formatted).stream();
            case STAGE -> practice(text).flatMap(CaseStudy::stage).map(ConceptId::value).stream();
            case ORGANISATION -> text.organisation().map(Organisation::id).stream();
            case LEVEL ->
                    text.organisation().flatMap(Organisation::level).map(ConceptId::value).stream();
            case POPULATION ->
                    places(text).flatMap(place -> CitySize.of(place).stream()).map(CitySize::key);
            case INCOME -> places(text).map(Place::income).filter(income -> !income.isEmpty());
            case COST ->
                    practice(text)
                            .flatMap(CaseStudy::cost)
                            .flatMap(CostBand::of)
                            .map(CostBand::key)
                            .stream();
            case FUNDER ->
                    practice(text).stream()
                            .flatMap(one -> one.funding().stream())
                            .flatMap(this::funder);
            case FILE_TYPE ->
                    item.files().stream()
                            .map(file -> FileType.of(file.original().mediaType()).key());
            case LICENCE -> new Licence(text.licence()).group().stream();
        };
    }

    private Stream<Place> places(ItemText text) {
        return text.places().stream().flatMap(id -> known.places().find(id).stream());
    }

    /// The languages in which there is more than a heading: that of the original and those of the
    /// files.
    private static Stream<String> languages(Item item) {
        return Stream.concat(
                        Stream.of(item.text().language()),
                        item.files().stream()
                                .map(file -> file.original().language())
                                .filter(language -> !language.equals(Language.UNKNOWN)))
                .map(Language::code);
    }

    private Stream<String> funder(String name) {
        var funder = known.funder(name);
        var path = withBroader(known.vocabularies().funders(), List.of(new ConceptId(funder)));
        return Stream.concat(Stream.of(funder), path);
    }

    private static Optional<CaseStudy> practice(ItemText text) {
        return text.details() instanceof CaseStudy practice
                ? Optional.of(practice)
                : Optional.empty();
    }

    private static Stream<String> withBroader(Scheme scheme, Collection<ConceptId> concepts) {
        return concepts.stream()
                .flatMap(id -> scheme.path(id).stream())
                .map(Concept::id)
                .map(ConceptId::value);
    }
}
