package practica.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import practica.file.FileType;
import practica.item.CostBand;
import practica.item.Known;
import practica.item.Licence;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.place.CitySize;
import practica.place.PlaceId;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// What the values of a facet are: which there can be, what they are called, and by what they stand
/// in order.
sealed interface FacetValues {
    Pattern YEAR = Pattern.compile("\\d{4}");

    /// Whether somebody could have chosen the value.
    boolean has(String value);

    /// What a reader of the language calls the value; itself where there is none such.
    String label(String value, Language reader);

    /// Concepts, in the order of their scheme and as a tree where it is one.
    record Concepts(Scheme scheme, boolean numbered) implements FacetValues {
        @Override
        public boolean has(String value) {
            return scheme.knows(new ConceptId(value));
        }

        @Override
        public String label(String value, Language reader) {
            return scheme.find(new ConceptId(value))
                    .map(concept -> (numbered ? value + " " : "") + concept.label(reader))
                    .orElse(value);
        }
    }

    /// A few values of ours, in their order.
    record Listed(List<String> values, BiFunction<String, Language, String> name)
            implements FacetValues {
        @Override
        public boolean has(String value) {
            return values.contains(value);
        }

        @Override
        public String label(String value, Language reader) {
            return has(value) ? name.apply(value, reader) : value;
        }
    }

    /// Things that have a name each; those that most items have come first.
    record Named(Function<String, Optional<Function<Language, String>>> find)
            implements FacetValues {
        @Override
        public boolean has(String value) {
            return find.apply(value).isPresent();
        }

        @Override
        public String label(String value, Language reader) {
            return find.apply(value).map(name -> name.apply(reader)).orElse(value);
        }
    }

    static FacetValues of(Facet facet, Known known) {
        var vocabularies = known.vocabularies();
        return switch (facet) {
            case KIND -> new Concepts(vocabularies.kinds(), false);
            case THEME -> new Concepts(vocabularies.themes(), false);
            case REGION -> new Concepts(vocabularies.worldRegions(), false);
            case COUNTRY ->
                    new Named(value -> known.places().country(value).map(place -> place::name));
            case DIVISION ->
                    new Named(value ->
                            known.places()
                                    .find(new PlaceId("region:" + value))
                                    .map(place -> place::name));
            case PLACE ->
                    new Named(value ->
                            known.places().find(new PlaceId(value)).map(place -> place::fullName));
            case SDG -> new Concepts(vocabularies.sdgs(), true);
            case NETWORK ->
                    new Named(value ->
                            known.networks()
                                    .find(new NetworkId(value))
                                    .map(network -> network::shortName));
            case NETWORK_TYPE -> new Concepts(vocabularies.networkTypes(), false);
            case LANGUAGE ->
                    new Named(value ->
                            Language.of(value)
                                    .filter(language -> language.code().equals(value))
                                    .map(language -> language::name));
            case YEAR ->
                    new Named(value ->
                            Optional.of(value)
                                    .filter(year -> YEAR.matcher(year).matches())
                                    .map(year -> _ -> year));
            case STAGE -> new Concepts(vocabularies.stages(), false);
            case ORGANISATION ->
                    new Named(value -> known.organisations().name(value).map(name -> _ -> name));
            case LEVEL -> new Concepts(vocabularies.levels(), false);
            case POPULATION ->
                    new Listed(
                            Arrays.stream(CitySize.values()).map(CitySize::key).toList(),
                            (value, reader) -> Messages.in(reader).say("population." + value));
            case INCOME -> new Concepts(vocabularies.incomeGroups(), false);
            case COST ->
                    new Listed(
                            Arrays.stream(CostBand.values()).map(CostBand::key).toList(),
                            (value, reader) -> Messages.in(reader).say("cost." + value));
            case FUNDER -> new Named(value -> funder(value, known));
            case FILE_TYPE ->
                    new Listed(
                            Arrays.stream(FileType.values()).map(FileType::key).toList(),
                            (value, reader) -> Messages.in(reader).say("file.type." + value));
            case LICENCE ->
                    new Named(value ->
                            Optional.of(value)
                                    .filter(Licence::isGroup)
                                    .map(group -> reader -> licence(group, reader)));
        };
    }

    private static Optional<Function<Language, String>> funder(String value, Known known) {
        return known.vocabularies()
                .funders()
                .find(new ConceptId(value))
                .<Function<Language, String>>map(funder -> funder::label)
                .or(() -> known.organisations().name(value).map(name -> _ -> name));
    }

    private static String licence(String group, Language reader) {
        return group.equals(Licence.OTHER)
                ? Messages.in(reader).say("licence.other")
                : new Licence(group).said();
    }
}
