package practica.item;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.network.Networks;
import practica.network.Organisation;
import practica.network.Organisations;
import practica.place.Place;
import practica.place.PlaceId;
import practica.place.Places;
import practica.vocabulary.Vocabularies;

/// What an item may refer to.
public record Known(
        Vocabularies vocabularies, Places places, Networks networks, Organisations organisations) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /// The id of who pays: of a concept where one is called so in any language, with or without its
    /// short name in brackets behind; else its own name's, as organisations have it.
    public String funder(String name) {
        var funders = vocabularies.funders();
        return funders.named(name)
                .or(() -> funders.named(IN_BRACKETS.matcher(name).replaceFirst("")))
                .map(funder -> funder.id().value())
                .orElseGet(() -> Organisation.called(name).id());
    }

    /// A place as people write it in a draft; by its identifier where that could mean another one.
    public String written(PlaceId id) {
        return places.find(id).stream()
                .flatMap(Known::words)
                .filter(words -> places.written(words).map(Place::id).equals(Optional.of(id)))
                .findFirst()
                .orElse(id.value());
    }

    private static Stream<String> words(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> Stream.of("country:" + place.country());
            case REGION -> Stream.of("region:" + place.name() + ", " + place.country());
            case CITY -> Stream.of(place.name() + ", " + place.country());
        };
    }
}
