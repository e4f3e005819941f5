package practica.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import practica.duplicate.Alike.Field;
import practica.duplicate.Alike.Reason;
import practica.item.Item;
import practica.item.ItemText;
import practica.language.Language;
import practica.network.Organisation;
import practica.place.PlaceId;
import practica.storage.Hash;
import practica.text.Words;

/// By what an item is compared with others: its titles in all languages, folded; its texts that are
/// long enough, the one of the original named by no language, as languages may be taken for
/// another; places, year, organisation and files.
record Traits(
        Set<String> titles,
        Map<Language, Wording> texts,
        Set<PlaceId> places,
        Optional<Integer> year,
        Optional<String> organisation,
        Set<Hash> files) {
    /// Texts that have fewer percent in common are two texts.
    private static final int NEAR = 70;

    static Traits of(ItemText text, List<Hash> files) {
        var texts = new HashMap<Language, Wording>();
        text.versions()
                .forEach((language, version) -> {
                    var wording = Wording.of(version);
                    if (wording.isEnough()) {
                        texts.put(language, wording);
                        if (language.equals(text.language())) {
                            texts.put(Language.UNKNOWN, wording);
                        }
                    }
                });
        return new Traits(
                text.versions().values().stream()
                        .map(version -> Words.folded(version.title()))
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.toSet()),
                texts,
                Set.copyOf(text.places()),
                text.details().year(),
                text.organisation().map(Organisation::id),
                Set.copyOf(files));
    }

    static Traits of(Item item) {
        return of(item.text(), item.files().stream().map(file -> file.original().hash()).toList());
    }

    /// How the item is like the one with these traits; empty where it is not.
    Optional<Alike> with(Item item) {
        var other = of(item);
        var share = share(other);
        return reason(other, share)
                .map(reason ->
                        new Alike(
                                item.slug(),
                                item.text().original().title(),
                                reason,
                                share,
                                differing(other)));
    }

    private Optional<Reason> reason(Traits other, int share) {
        if (meet(files, other.files)) {
            return Optional.of(Reason.SAME_FILE);
        }
        if (share >= NEAR) {
            return Optional.of(Reason.SAME_TEXT);
        }
        return meet(titles, other.titles) && meet(places, other.places)
                ? Optional.of(Reason.SAME_TITLE)
                : Optional.empty();
    }

    private int share(Traits other) {
        var share = 0;
        for (var text : texts.entrySet()) {
            var same = other.texts.get(text.getKey());
            if (same != null) {
                share = Math.max(share, text.getValue().shareWith(same));
            }
        }
        return share;
    }

    private List<Field> differing(Traits other) {
        var differing = new ArrayList<Field>();
        if (!meet(titles, other.titles)) {
            differing.add(Field.TITLE);
        }
        if (!places.equals(other.places)) {
            differing.add(Field.PLACES);
        }
        if (!year.equals(other.year)) {
            differing.add(Field.YEAR);
        }
        if (!organisation.equals(other.organisation)) {
            differing.add(Field.ORGANISATION);
        }
        return differing;
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }
}
