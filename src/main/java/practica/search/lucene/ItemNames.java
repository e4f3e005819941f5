package practica.search.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.item.Known;
import practica.language.Language;
import practica.place.Place;
import practica.search.Field;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Labels;
import practica.vocabulary.Scheme;

/// What the things that an item refers to are called, in every language.
record ItemNames(Known known) {
    /// By the field in which one looks for them.
    Map<Field, Collection<String>> of(Item item) {
        var names = new EnumMap<Field, Collection<String>>(Field.class);
        names.put(Field.ORGANISATION, organisations(item.text()));
        names.put(Field.PLACE, places(item.text()));
        names.put(Field.COUNTRY, countries(item.text()));
        names.put(Field.NETWORK, networks(item.text()));
        names.put(Field.THEME, concepts(known.vocabularies().themes(), item.text().themes()));
        names.put(Field.SDG, concepts(known.vocabularies().sdgs(), item.text().sdgs()));
        names.put(Field.FILE, item.files().stream().map(ItemFile::name).toList());
        return names;
    }

    Set<String> organisations(ItemText text) {
        var names = new LinkedHashSet<String>();
        text.organisation().ifPresent(body -> names.add(body.name()));
        return names;
    }

    Set<String> places(ItemText text) {
        var names = new LinkedHashSet<String>();
        for (var language : Language.INTERFACE) {
            known(text).forEach(place -> names.add(place.fullName(language)));
        }
        return names;
    }

    Set<String> networks(ItemText text) {
        var names = new LinkedHashSet<String>();
        for (var id : text.networks()) {
            known.networks()
                    .find(id)
                    .ifPresent(network -> {
                        names.add(network.abbreviation());
                        Language.INTERFACE.forEach(language -> names.add(network.name(language)));
                    });
        }
        return names;
    }

    private Set<String> countries(ItemText text) {
        var names = new LinkedHashSet<String>();
        for (var place : known(text)) {
            names.add(place.country());
            threeLetters(place.country()).ifPresent(names::add);
            Language.INTERFACE.forEach(language -> names.add(place.countryName(language)));
        }
        return names;
    }

    /// Empty for Kosovo, whose code the standard only sets apart.
    private static Optional<String> threeLetters(String country) {
        try {
            return Optional.of(Locale.of("", country).getISO3Country());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /// What the concepts and all that are broader are called.
    private static Set<String> concepts(Scheme scheme, List<ConceptId> ids) {
        var names = new LinkedHashSet<String>();
        for (var id : ids) {
            scheme.path(id).stream()
                    .flatMap(concept -> concept.labels().values().stream())
                    .flatMap(Labels::all)
                    .forEach(names::add);
        }
        return names;
    }

    private Collection<Place> known(ItemText text) {
        return text.places().stream().flatMap(id -> known.places().find(id).stream()).toList();
    }
}
