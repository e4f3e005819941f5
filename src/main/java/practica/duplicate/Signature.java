package practica.duplicate;

import java.util.List;

/// What two items that are probably the same have some of in common: numbers of the bands of their
/// texts, or of a title at a place. That they have is no proof yet.
record Signature(List<Integer> bands, List<Integer> titles) {
    static Signature of(Traits traits) {
        return new Signature(
                traits.texts().values().stream()
                        .distinct()
                        .flatMap(text -> Bands.of(text).stream())
                        .distinct()
                        .toList(),
                traits.titles().stream()
                        .flatMap(title ->
                                traits.places().stream()
                                        .map(place -> (title + "\n" + place).hashCode()))
                        .distinct()
                        .toList());
    }
}
