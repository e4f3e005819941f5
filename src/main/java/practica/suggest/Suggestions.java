package practica.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Field;
import practica.search.SearchRequest;
import practica.search.lucene.SearchIndex;
import practica.suggest.Target.AtPlace;
import practica.suggest.Target.OfNetwork;
import practica.suggest.Target.Organisation;
import practica.suggest.Target.Theme;
import practica.suggest.Target.Titled;
import practica.text.Words;

/// What the library has that is called as somebody begins to type. The names are held in memory,
/// and collected anew when the index has changed: beside the answers, and for at most a tenth of
/// the time. Until then the answers are those of before.
public final class Suggestions {
    static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final int REST = 9;
    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);

    private final SearchIndex index;
    private final Known known;
    private final AtomicBoolean collecting = new AtomicBoolean();
    private volatile @Nullable Collected collected;

    public Suggestions(SearchIndex index, Known known) {
        this.index = index;
        this.known = known;
    }

    /// At most eight, best first. None for fewer than two characters or more than sixty.
    public List<Suggestion> of(String typed, Language reader) {
        var folded = typed.length() > LONGEST ? "" : Words.folded(typed);
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        var suggestions = new ArrayList<Suggestion>();
        var seen = new HashSet<Target>();
        for (var name : names().beginning(folded, reader)) {
            if (suggestions.size() < MOST
                    && (name.use() != Name.Use.HIDDEN || name.folded().equals(folded))
                    && seen.add(name.target())) {
                suggestion(name, reader).ifPresent(suggestions::add);
            }
        }
        return suggestions;
    }

    /// The names as they were when they were last collected, from `version` of the index; they are
    /// not collected again before `due`, in nanoseconds.
    private record Collected(long version, NameTable names, long due) {}

    private NameTable names() {
        var now = collected;
        if (now == null) {
            return first();
        }
        if (now.version != index.version()
                && System.nanoTime() - now.due >= 0
                && collecting.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("suggestions").start(this::again);
        }
        return now.names;
    }

    private synchronized NameTable first() {
        var now = collected;
        if (now == null) {
            now = collect();
            collected = now;
        }
        return now.names;
    }

    private void again() {
        try {
            collected = collect();
        } catch (RuntimeException e) {
            log.warn("The suggestions stay as they were: {}", e.getMessage());
        } finally {
            collecting.set(false);
        }
    }

    private Collected collect() {
        var began = System.nanoTime();
        var version = index.version();
        var names = new NameCollection(known);
        index.eachCard(names::add);
        var table = names.table();
        var now = System.nanoTime();
        return new Collected(version, table, now + REST * (now - began));
    }

    private Optional<Suggestion> suggestion(Name name, Language reader) {
        var say = Messages.in(reader);
        return switch (name.target()) {
            case Theme(var id) ->
                    known.vocabularies()
                            .themes()
                            .find(id)
                            .map(theme ->
                                    of(
                                            name,
                                            theme.label(reader),
                                            reader,
                                            say.say("facet.theme"),
                                            theme.address(reader)));
            case AtPlace(var id) ->
                    known.places()
                            .find(id)
                            .map(place ->
                                    of(
                                            name,
                                            place.fullName(reader),
                                            reader,
                                            say.say("facet.place"),
                                            place.address(reader)));
            case OfNetwork(var id) ->
                    known.networks()
                            .find(id)
                            .map(network ->
                                    of(
                                            name,
                                            network.name(reader),
                                            reader,
                                            say.say("facet.network"),
                                            network.address(reader)));
            case Organisation(var own) ->
                    Optional.of(
                            new Suggestion(
                                    own,
                                    Language.UNKNOWN,
                                    Optional.empty(),
                                    note(name, say.say("suggest.organisation"), reader),
                                    search(own, reader)));
            case Titled(var slug, var kind, var _) ->
                    Optional.of(
                            new Suggestion(
                                    name.words(),
                                    name.language(),
                                    Optional.empty(),
                                    known.vocabularies()
                                            .kinds()
                                            .find(kind)
                                            .map(concept -> concept.label(reader))
                                            .orElse(kind.value()),
                                    "/" + reader + "/items/" + slug));
        };
    }

    private static Suggestion of(
            Name name, String label, Language reader, String kind, String address) {
        var same = Words.folded(label).contains(name.folded());
        return new Suggestion(
                label,
                reader,
                name.use() != Name.Use.HIDDEN && !same
                        ? Optional.of(name.words())
                        : Optional.empty(),
                note(name, kind, reader),
                address);
    }

    private static String note(Name name, String kind, Language reader) {
        return kind + " · " + Messages.in(reader).say("items.total", name.items());
    }

    private static String search(String organisation, Language reader) {
        var named = new InField(Field.ORGANISATION, new Phrase(Words.of(organisation)));
        return SearchRequest.of(named.written(), reader).address();
    }
}
