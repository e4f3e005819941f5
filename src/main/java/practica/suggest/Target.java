package practica.suggest;

import practica.language.Language;
import practica.network.NetworkId;
import practica.place.PlaceId;
import practica.vocabulary.ConceptId;

/// What a name leads to. In order of preference.
sealed interface Target {
    record Theme(ConceptId id) implements Target {}

    record AtPlace(PlaceId id) implements Target {}

    record OfNetwork(NetworkId id) implements Target {}

    record Organisation(String name) implements Target {}

    /// An item of the kind; `language` is the one it was written in.
    record Titled(String slug, ConceptId kind, Language language) implements Target {}

    /// The smaller, the better.
    default int rank() {
        return switch (this) {
            case Theme _ -> 0;
            case AtPlace _ -> 1;
            case OfNetwork _ -> 2;
            case Organisation _ -> 3;
            case Titled _ -> 4;
        };
    }
}
