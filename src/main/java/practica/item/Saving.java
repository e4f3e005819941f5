package practica.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practica.item.Details.CaseStudy;
import practica.item.ItemStore.ItemVersion;
import practica.item.ItemStore.NewItem;
import practica.item.Items.Keeping;
import practica.item.Saved.Added;
import practica.item.Saved.Changed;
import practica.item.Saved.Unchanged;
import practica.network.Organisation;
import practica.text.Slug;
import practica.vocabulary.ConceptId;

/// Many things saved within one transaction, in as few questions to the database as there are kinds
/// of rows: on a busy machine every question waits for its turn.
final class Saving {
    /// Up to here items of the same name are counted; further ones get the number of the change,
    /// which nobody has to search for.
    private static final int COUNTED = 9;

    private final ItemStore store;
    private final Deed deed;

    /// @param deed who saves; what they do to each item shows when it is saved
    Saving(ItemStore store, Deed deed) {
        this.store = store;
        this.deed = deed;
    }

    /// Saves all, in their order. Of several that come from one source the first adds it and the
    /// others change it.
    List<Saved> save(List<Keeping> all) {
        store.waitForOthers();
        var saved = new ArrayList<Saved>();
        for (var from = 0; from < all.size(); ) {
            var to = from;
            for (var sources = new HashSet<String>();
                    to < all.size() && sources.add(all.get(to).source());
                    to++) {}
            saved.addAll(saveOfDifferentSources(all.subList(from, to)));
            from = to;
        }
        return saved;
    }

    /// Changes a published item without a word of where it came from.
    Optional<Item> correct(ItemId id, int version, ItemText text, List<ItemFile> files) {
        store.waitForOthers();
        return store.byId(id)
                .filter(row -> row.version() == version)
                .map(row -> {
                    var one = new Keeping("", row.slug(), row.digest(), text, files);
                    keepOrganisations(List.of(one));
                    return change(row, one, store.nextChanges(1), deed);
                });
    }

    private List<Saved> saveOfDifferentSources(List<Keeping> all) {
        var before =
                store.lockedBySource(all.stream().map(Keeping::source).toList()).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Objects.requireNonNull(row.source()), row -> row));
        var coming =
                all.stream()
                        .filter(one -> !isUnchanged(before.get(one.source()), one))
                        .filter(one -> !isHeldBack(before.get(one.source())))
                        .toList();
        var saved = new HashMap<String, Saved>();
        if (!coming.isEmpty()) {
            keepOrganisations(coming);
            var change = store.nextChanges(coming.size()) - coming.size();
            var added = new ArrayList<Keeping>();
            var changes = new ArrayList<Long>();
            for (var one : coming) {
                change++;
                var row = before.get(one.source());
                if (row == null) {
                    added.add(one);
                    changes.add(change);
                } else {
                    var act = row.status() == Item.Status.WITHDRAWN ? Act.REINSTATED : Act.CHANGED;
                    var kept = keepingTranslations(row, one);
                    saved.put(one.source(), new Changed(change(row, kept, change, deed.as(act))));
                }
            }
            add(added, changes)
                    .forEach(item -> saved.put(item.source().orElseThrow(), new Added(item)));
        }
        for (var one : all) {
            saved.computeIfAbsent(one.source(), source -> unchanged(before, source));
        }
        return all.stream().map(one -> Objects.requireNonNull(saved.get(one.source()))).toList();
    }

    /// What somebody withdrew no import publishes again.
    private boolean isHeldBack(@Nullable ItemRow before) {
        return before != null
                && before.status() == Item.Status.WITHDRAWN
                && store.isHeldBack(before.id());
    }

    /// With the translations that people made here, and the address that one of them gave, as long
    /// as the contact may be the same: no source knows of them.
    private Keeping keepingTranslations(ItemRow before, Keeping one) {
        var text = one.text().rememberingFrom(before.text());
        for (var language : store.translatedInto(before.id())) {
            var ours = before.text().versions().get(language);
            if (ours != null && !language.equals(text.language())) {
                text = text.with(language, ours);
            }
        }
        var contact = before.text().contact();
        if (text.email().isEmpty()
                && text.contact().flatMap(now -> contact.filter(now::mayBe)).isPresent()) {
            text = text.at(before.text().email());
        }
        return new Keeping(one.source(), one.slug(), one.digest(), text, one.files());
    }

    private static boolean isUnchanged(@Nullable ItemRow before, Keeping one) {
        return before != null && before.digest().equals(one.digest());
    }

    private Saved unchanged(Map<String, ItemRow> before, String source) {
        var row = Objects.requireNonNull(before.get(source));
        return new Unchanged(Items.withFiles(store, List.of(row)).getFirst());
    }

    /// Each body once: a statement may not change a row twice.
    private void keepOrganisations(List<Keeping> coming) {
        var bodies = new LinkedHashMap<String, Organisation>();
        coming.stream()
                .flatMap(Saving::bodies)
                .forEach(body ->
                        bodies.merge(
                                body.id(),
                                body,
                                (one, two) ->
                                        new Organisation(
                                                one.name(),
                                                two.level().or(one::level),
                                                two.website().or(one::website))));
        if (!bodies.isEmpty()) {
            var values = List.copyOf(bodies.values());
            store.keepOrganisations(
                    List.copyOf(bodies.keySet()),
                    values.stream().map(Organisation::name).toList(),
                    values.stream().map(body -> body.level().map(ConceptId::value)).toList(),
                    values.stream().map(Organisation::website).toList());
        }
    }

    private static Stream<Organisation> bodies(Keeping one) {
        var funders =
                one.text().details() instanceof CaseStudy practice
                        ? practice.funding().stream().map(Organisation::called)
                        : Stream.<Organisation>of();
        return Stream.concat(one.text().organisation().stream(), funders);
    }

    private Item change(ItemRow before, Keeping one, long change, Deed what) {
        var row =
                store.update(
                                before.id(),
                                before.version(),
                                one.text().details().kind().value(),
                                change,
                                one.digest(),
                                one.text(),
                                one.text().email())
                        .orElseThrow();
        store.dropFiles(row.id());
        keep(List.of(row), List.of(one), what);
        return row.with(one.files());
    }

    private List<Item> add(List<Keeping> added, List<Long> changes) {
        if (added.isEmpty()) {
            return List.of();
        }
        var slugs = slugs(added, changes);
        var rows =
                store
                        .insert(
                                IntStream.range(0, added.size())
                                        .mapToObj(at ->
                                                beginning(
                                                        added.get(at),
                                                        slugs.get(at),
                                                        changes.get(at)))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(row -> row.source(), row -> row));
        var inOrder =
                added.stream().map(one -> Objects.requireNonNull(rows.get(one.source()))).toList();
        keep(inOrder, added, deed.as(Act.ADDED));
        return IntStream.range(0, added.size())
                .mapToObj(at -> inOrder.get(at).with(added.get(at).files()))
                .toList();
    }

    private static NewItem beginning(Keeping one, String slug, long change) {
        return new NewItem(
                slug,
                one.source(),
                one.text().details().kind().value(),
                change,
                one.digest(),
                one.text(),
                one.text().email());
    }

    /// The version and the files of each row.
    private void keep(List<ItemRow> rows, List<Keeping> all, Deed what) {
        var versions = new ArrayList<ItemVersion>();
        for (var at = 0; at < rows.size(); at++) {
            var id = rows.get(at).id();
            var files = all.get(at).files();
            versions.add(ItemVersion.of(id, files, what));
            for (var position = 0; position < files.size(); position++) {
                var file = files.get(position);
                store.addFile(
                        id,
                        position,
                        file.hash(),
                        file.name(),
                        file.caption(),
                        file.licence(),
                        file.notBefore());
            }
        }
        store.keepVersions(versions);
    }

    /// The wanted addresses, each with a number where it is taken.
    private List<String> slugs(List<Keeping> added, List<Long> changes) {
        var wanted = added.stream().map(one -> Slug.of(one.slug()).value()).toList();
        var taken =
                new HashSet<>(
                        store.takenSlugs(
                                wanted.stream()
                                        .flatMap(slug ->
                                                IntStream.rangeClosed(1, COUNTED)
                                                        .mapToObj(n -> numbered(slug, n)))
                                        .distinct()
                                        .toList()));
        var slugs = new ArrayList<String>();
        for (var at = 0; at < wanted.size(); at++) {
            slugs.add(free(wanted.get(at), taken, changes.get(at)));
        }
        return slugs;
    }

    private static String free(String slug, Set<String> taken, long change) {
        for (var n = 1; n <= COUNTED; n++) {
            if (taken.add(numbered(slug, n))) {
                return numbered(slug, n);
            }
        }
        return slug + "-" + change;
    }

    private static String numbered(String slug, int n) {
        return n == 1 ? slug : slug + "-" + n;
    }
}
