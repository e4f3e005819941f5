package practica.deposit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.deposit.Outcome.Kind;
import practica.duplicate.Duplicates;
import practica.extract.Closed;
import practica.file.ReadFile;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.item.Items;
import practica.item.Items.Keeping;
import practica.item.Items.Remembered;
import practica.item.Known;
import practica.item.Saved;
import practica.language.Language;
import practica.language.Messages;

/// Brings things into the library, whatever the way they came. What an operator imports is
/// published as it is. What came before and has not changed is left alone.
public final class Importer {
    private static final Logger log = LoggerFactory.getLogger(Importer.class);
    private static final Messages SAY = Messages.in(Language.EN);

    private final Items items;
    private final Known known;
    private final LookAlikes lookAlikes;

    public Importer(Items items, Known known, Duplicates duplicates) {
        this.items = items;
        this.known = known;
        this.lookAlikes = new LookAlikes(duplicates);
    }

    /// A thing that was looked at.
    sealed interface Looked {}

    private record Seen(Brought brought, Incoming incoming) implements Looked {}

    /// What became of a thing, or what is ready to be kept of it.
    sealed interface Prepared extends Looked {
        record Settled(Outcome outcome) implements Prepared {}

        record Ready(Brought brought, Keeping keeping, List<Problem> notes) implements Prepared {}

        record Withdrawal(Brought brought, String source) implements Prepared {}
    }

    /// All that can be done before they are kept. Never throws for what is wrong with the things:
    /// the outcomes say it.
    ///
    /// @throws Passing where a disk is full or the database away
    List<Prepared> prepare(List<Brought> all) {
        var looked = all.stream().map(Importer::look).toList();
        var before =
                items.brought(
                        looked.stream()
                                .filter(Seen.class::isInstance)
                                .map(one -> ((Seen) one).incoming().source())
                                .toList());
        return looked.stream()
                .map(one ->
                        switch (one) {
                            case Prepared settled -> settled;
                            case Seen seen -> prepare(seen, before.get(seen.incoming().source()));
                        })
                .toList();
    }

    private static Looked look(Brought brought) {
        return settling(brought, () -> new Seen(brought, brought.read()), Prepared.Settled::new);
    }

    private Prepared prepare(Seen seen, @Nullable Remembered before) {
        var incoming = seen.incoming();
        if (incoming.isWithdrawal()) {
            return new Prepared.Withdrawal(seen.brought(), incoming.source());
        }
        return before != null && before.digest().equals(incoming.digest())
                ? new Prepared.Settled(
                        outcome(seen.brought(), Kind.UNCHANGED, before.slug(), "", ""))
                : settling(
                        seen.brought(),
                        () -> checked(seen.brought(), incoming),
                        Prepared.Settled::new);
    }

    private Prepared.Ready checked(Brought brought, Incoming incoming)
            throws IOException, Unreadable {
        return switch (incoming.draft().check(known)) {
            case Bad<ItemText>(var problems) ->
                    throw new Unreadable(together(incoming.notes(), problems));
            case Good<ItemText>(var text) ->
                    new Prepared.Ready(
                            brought,
                            new Keeping(
                                    incoming.source(),
                                    incoming.slug(),
                                    incoming.digest(),
                                    text,
                                    incoming.files()),
                            incoming.notes());
        };
    }

    /// What to tell of a draft that is turned away: of a form in which nobody wrote anything no
    /// more than that.
    private static List<Problem> together(List<Problem> notes, List<Problem> problems) {
        return notes.stream().anyMatch(note -> note.message().equals("check.nothing"))
                ? notes
                : Stream.concat(problems.stream(), notes.stream()).toList();
    }

    private interface Step<T> {
        T take() throws IOException, Unreadable;
    }

    /// What the step gives, or how the thing ends where it goes wrong.
    private static <T> T settling(Brought brought, Step<T> step, Function<Outcome, T> settled) {
        try {
            return step.take();
        } catch (Unreadable e) {
            return settled.apply(
                    outcome(brought, Kind.REJECTED, "", String.valueOf(e.getMessage()), e.field()));
        } catch (Closed e) {
            throw new Standstill(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (Passing.isOne(e)) {
                throw new Passing(e);
            }
            return settled.apply(failed(brought, e));
        }
    }

    /// Keeps what is ready, and lets the outcomes be noted, in one transaction. What the outcomes
    /// say is committed.
    List<Outcome> keep(List<Prepared> prepared, Following following) {
        var ready =
                prepared.stream()
                        .filter(Prepared.Ready.class::isInstance)
                        .map(Prepared.Ready.class::cast)
                        .toList();
        var kept =
                items.keep(
                        ready.stream().map(Prepared.Ready::keeping).toList(),
                        (handle, saved) -> {
                            var outcomes = outcomes(prepared, saved.iterator(), handle);
                            following.note(handle, outcomes);
                            return new Kept(saved, outcomes);
                        });
        return remarked(prepared, kept);
    }

    private record Kept(List<Saved> saved, List<Outcome> outcomes) {}

    private List<Outcome> outcomes(List<Prepared> prepared, Iterator<Saved> saved, Handle handle) {
        return prepared.stream()
                .map(one ->
                        switch (one) {
                            case Prepared.Settled settled -> settled.outcome();
                            case Prepared.Ready kept -> outcome(kept, saved.next());
                            case Prepared.Withdrawal back -> withdrawn(back, handle);
                        })
                .toList();
    }

    private Outcome withdrawn(Prepared.Withdrawal back, Handle handle) {
        return items.withdraw(back.source(), handle)
                .map(item -> outcome(back.brought(), Kind.WITHDRAWN, item.slug(), "", ""))
                .orElseGet(() -> outcome(back.brought(), Kind.UNCHANGED, "", "", ""));
    }

    /// What is committed can be compared with the library.
    private List<Outcome> remarked(List<Prepared> prepared, Kept kept) {
        var all = new ArrayList<>(kept.outcomes());
        var ready =
                IntStream.range(0, all.size())
                        .filter(at -> prepared.get(at) instanceof Prepared.Ready)
                        .boxed()
                        .toList();
        var remarks = lookAlikes.remarkOn(kept.saved(), ready.stream().map(all::get).toList());
        for (var at = 0; at < remarks.size(); at++) {
            all.set(ready.get(at), remarks.get(at));
        }
        return all;
    }

    /// Notes a thing that cannot be kept as failed.
    List<Outcome> fail(Prepared one, RuntimeException why, Following following) {
        var brought =
                switch (one) {
                    case Prepared.Ready ready -> ready.brought();
                    case Prepared.Withdrawal back -> back.brought();
                    case Prepared.Settled _ -> throw why;
                };
        var outcomes = List.of(failed(brought, why));
        return items.keep(
                List.of(),
                (handle, _) -> {
                    following.note(handle, outcomes);
                    return outcomes;
                });
    }

    private static Outcome failed(Brought brought, Throwable e) {
        log.warn("{} was not imported", brought.name(), e);
        var reason =
                e instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return outcome(brought, Kind.FAILED, "", reason, "");
    }

    private static Outcome outcome(
            Brought brought, Kind kind, String item, String reason, String field) {
        return new Outcome(
                brought.name(), kind, item, reason, brought.row(), field, brought.written());
    }

    private static Outcome outcome(Prepared.Ready ready, Saved saved) {
        var kind =
                switch (saved) {
                    case Saved.Added _ -> Kind.ADDED;
                    case Saved.Changed _ -> Kind.CHANGED;
                    case Saved.Unchanged _ -> Kind.UNCHANGED;
                };
        var item = saved.item();
        var words =
                Stream.of(unread(item), notes(ready.notes()), missing(item))
                        .flatMap(one -> one)
                        .collect(Collectors.joining("; "));
        return outcome(ready.brought(), kind, item.slug(), words, Unreadable.fields(ready.notes()));
    }

    private static Stream<String> notes(List<Problem> notes) {
        return notes.isEmpty() ? Stream.of() : Stream.of(Unreadable.words(notes));
    }

    private static Stream<String> unread(Item item) {
        return item.files().stream()
                .map(ItemFile::original)
                .filter(file ->
                        !file.state().equals(ReadFile.State.READ) && !file.reason().isEmpty())
                .map(file -> SAY.say("file.reason." + file.reason()));
    }

    private static Stream<String> missing(Item item) {
        return item.text().details().kind().value().equals("case-study")
                ? item.text().missing().stream().map(field -> "missing: " + field)
                : Stream.of();
    }
}
