package practica.oai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import practica.item.Known;
import practica.language.Language;
import practica.network.NetworkId;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;

/// The parts of the library that can be harvested by themselves: `theme:water`, `network:c40`,
/// `kind:document`, `language:pt`. A theme's includes what is filed under narrower ones.
///
/// @param languages the codes of those that items have texts in
record Sets(Known known, Supplier<List<String>> languages) {
    /// A set and what it is called.
    record Named(String spec, String name) {}

    private static final String THEME = "theme:";
    private static final String NETWORK = "network:";
    private static final String KIND = "kind:";
    private static final String LANGUAGE = "language:";

    List<Named> all() {
        var all = new ArrayList<Named>();
        for (var theme : known.vocabularies().themes().concepts()) {
            all.add(new Named(THEME + theme.id(), "Theme: " + theme.label(Language.EN)));
        }
        for (var network : known.networks().all()) {
            all.add(new Named(NETWORK + network.id(), "Network: " + network.name(Language.EN)));
        }
        for (var kind : known.vocabularies().kinds().concepts()) {
            all.add(new Named(KIND + kind.id(), "Kind: " + kind.label(Language.EN)));
        }
        for (var code : languages.get()) {
            all.add(
                    new Named(
                            LANGUAGE + code, "Language: " + new Language(code).name(Language.EN)));
        }
        return all;
    }

    /// What the items of a set are filed under, any of it; empty where there is no such set.
    Optional<List<String>> members(String spec) {
        var id = spec.substring(spec.indexOf(':') + 1);
        if (spec.startsWith(THEME)) {
            return known.vocabularies()
                    .themes()
                    .find(new ConceptId(id))
                    .map(theme -> narrower(theme).map(one -> THEME + one.id()).toList());
        }
        var isKnown =
                (spec.startsWith(NETWORK) && known.networks().find(new NetworkId(id)).isPresent())
                        || (spec.startsWith(KIND)
                                && known.vocabularies().kinds().knows(new ConceptId(id)))
                        || (spec.startsWith(LANGUAGE) && languages.get().contains(id));
        return isKnown ? Optional.of(List.of(spec)) : Optional.empty();
    }

    private Stream<Concept> narrower(Concept theme) {
        return Stream.concat(
                Stream.of(theme),
                known.vocabularies().themes().narrower(theme.id()).stream()
                        .flatMap(this::narrower));
    }

    /// All sets that an item is in, of those that exist.
    List<String> of(Offered item) {
        var all = new TreeSet<String>();
        for (var spec : item.sets()) {
            if (spec.startsWith(THEME)) {
                var id = new ConceptId(spec.substring(THEME.length()));
                known.vocabularies()
                        .themes()
                        .path(id)
                        .forEach(theme -> all.add(THEME + theme.id()));
            } else {
                all.add(spec);
            }
        }
        return List.copyOf(all);
    }
}
