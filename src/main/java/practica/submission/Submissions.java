package practica.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.network.NetworkId;
import practica.storage.Hash;

/// Everything that people write before it is published.
public final class Submissions {
    /// More drafts than anybody writes at once.
    public static final int MOST_DRAFTS = 200;

    public static final int MOST_FILES = 50;

    /// Of all files that somebody sent and that are not published, in bytes.
    public static final long MOST_BYTES = 10_000_000_000L;

    private static final Problem MOVED = new Problem("state", "submission.moved", "");

    private final Jdbi jdbi;
    private final SubmissionStore store;
    private final Items items;
    private final Known known;
    private final Corrections corrections;

    public Submissions(Jdbi jdbi, Items items, Known known) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SubmissionStore.class);
        this.items = items;
        this.known = known;
        this.corrections = new Corrections(jdbi, items, known, this::begin);
    }

    /// Begins a submission with what is known of it. Empty where the owner has too many drafts.
    public Optional<Submission> begin(AccountId owner, Draft draft, boolean quick) {
        return begin(owner, within -> within.insert(owner, quick, draft));
    }

    /// Whether somebody has so few drafts that they may begin another.
    public boolean mayBegin(AccountId owner) {
        return store.drafts(owner) < MOST_DRAFTS;
    }

    /// The same in the form with all fields.
    public Optional<Submission> begin(AccountId owner, Draft draft) {
        return begin(owner, draft, false);
    }

    /// Those that correct or translate what is published.
    public Corrections corrections() {
        return corrections;
    }

    private Optional<Submission> begin(
            AccountId owner, Function<SubmissionStore, SubmissionRow> insert) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(SubmissionStore.class);
            if (within.drafts(owner) >= MOST_DRAFTS) {
                return Optional.empty();
            }
            var begun = insert.apply(within).submission();
            within.keepRevision(begun.id(), owner);
            return Optional.of(begun);
        });
    }

    public Optional<Submission> find(SubmissionId id) {
        return store.find(id).map(SubmissionRow::submission);
    }

    /// The same, which nobody else changes until the transaction ends.
    public Optional<Submission> locked(Handle handle, SubmissionId id) {
        return handle.attach(SubmissionStore.class).locked(id).map(SubmissionRow::submission);
    }

    /// All that somebody wrote, the last changed first.
    public List<Submission> ofOwner(AccountId owner) {
        return store.ofOwner(owner).stream().map(SubmissionRow::submission).toList();
    }

    /// Saves over the revision that the author saw.
    public Saved save(SubmissionId id, int revision, Draft draft, AccountId author) {
        return save(id, revision, draft, Map.of(), author);
    }

    /// The same with the words of fields that could not be read, exactly as they were typed. What
    /// says nothing new is no revision, and for which networks it is only its owner says.
    public Saved save(
            SubmissionId id,
            int revision,
            Draft draft,
            Map<String, String> unread,
            AccountId author) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(SubmissionStore.class);
            var before = within.find(id).orElseThrow().submission();
            if (!before.owner().equals(author)
                    && !before.draft().networks().equals(draft.networks())) {
                return new Saved.Overtaken(before);
            }
            var kept = before.base().isEmpty() ? draft : inAllNetworks(within, id, draft);
            if (before.revision() == revision
                    && before.draft().equals(kept)
                    && before.unread().equals(unread)) {
                return new Saved.Done(before);
            }
            var saved = within.save(id, revision, kept, unread, author);
            if (saved.isEmpty()) {
                return new Saved.Overtaken(within.find(id).orElseThrow().submission());
            }
            within.keepRevision(id, author);
            within.thin(id);
            return new Saved.Done(saved.get().submission());
        });
    }

    /// A correction stays with the networks that the item was in when it was begun: their curators
    /// are to read it.
    private static Draft inAllNetworks(SubmissionStore within, SubmissionId id, Draft draft) {
        var begun = within.revision(id, 1).orElseThrow().draft().networks();
        return draft.networks().containsAll(begun)
                ? draft
                : draft.withNetworks(
                        Stream.concat(begun.stream(), draft.networks().stream())
                                .distinct()
                                .toList());
    }

    /// What was saved, the first revision first. Of what its owner wrote at one go only the last
    /// revision of every ten minutes is kept for more than an hour.
    public List<Revision> revisions(SubmissionId id) {
        return store.revisions(id);
    }

    public Optional<Revision> revision(SubmissionId id, int revision) {
        return store.revision(id, revision);
    }

    /// The revision of that number, or the last one before it where it is no longer kept.
    public Optional<Revision> revisionUpTo(SubmissionId id, int revision) {
        return store.upTo(id, revision);
    }

    /// What two revisions have between them: the first, and then what each author made of it before
    /// another one wrote.
    public List<Revision> turns(SubmissionId id, int from, int to) {
        return store.turns(id, from, to);
    }

    /// The first revision that anybody but the owner may read. Empty before it is submitted.
    public Optional<Integer> firstSubmitted(SubmissionId id) {
        return store.firstSubmitted(id);
    }

    /// Saves a field as it was in an earlier revision over what the owner has read.
    public Saved takeBack(Submission read, FormField field, Revision then, AccountId owner) {
        var unread = new HashMap<>(read.unread());
        unread.remove(field.key());
        Optional.ofNullable(then.unread().get(field.key()))
                .ifPresent(words -> unread.put(field.key(), words));
        var draft = OneField.as(then.draft(), field, read.draft());
        return save(read.id(), read.revision(), draft, unread, owner);
    }

    public List<SubmissionFile> files(SubmissionId id) {
        return store.files(id);
    }

    /// Whether somebody may send so many bytes more.
    public boolean hasRoom(AccountId owner, long bytes) {
        return store.bytes(owner) + bytes <= MOST_BYTES;
    }

    /// Adds a file that is kept already. False where it is there, there are too many, or it is not
    /// this account's turn.
    public boolean addFile(SubmissionId id, Hash hash, String name, Account by) {
        return inTurn(
                id,
                by,
                within ->
                        within.files(id).size() < MOST_FILES
                                && within.addFile(id, hash, name, "", "", Optional.empty()) == 1);
    }

    /// Says what a file is. False where there is none, or it is not this account's turn.
    ///
    /// @param notBefore the day before which it opens to nobody else
    public boolean describeFile(
            SubmissionId id,
            int position,
            String caption,
            String licence,
            Optional<LocalDate> notBefore,
            Account by) {
        return inTurn(
                id,
                by,
                within -> within.describeFile(id, position, caption, licence, notBefore) == 1);
    }

    /// Removes a file. False where there is none, or it is not this account's turn.
    public boolean removeFile(SubmissionId id, int position, Account by) {
        return inTurn(id, by, within -> within.removeFile(id, position) == 1);
    }

    /// Nobody moves the submission on meanwhile.
    private boolean inTurn(SubmissionId id, Account by, Predicate<SubmissionStore> change) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(SubmissionStore.class);
            return within.locked(id).filter(row -> row.submission().mayWrite(by)).isPresent()
                    && change.test(within);
        });
    }

    /// How much of it is there.
    public Completeness completeness(Submission submission) {
        return Completeness.of(submission, files(submission.id()));
    }

    /// What keeps it from being submitted.
    public List<Problem> problems(Submission submission) {
        return new Needs(submission, files(submission.id()), known).problems();
    }

    /// Hands it to the curators.
    ///
    /// @param accepted whether the owner accepts the terms and the licence
    public Checked<Submission> submit(SubmissionId id, AccountId by, boolean accepted) {
        return jdbi.inTransaction(handle -> submit(handle, id, by, accepted));
    }

    /// The same within a transaction.
    public Checked<Submission> submit(
            Handle handle, SubmissionId id, AccountId by, boolean accepted) {
        var within = handle.attach(SubmissionStore.class);
        var now = within.locked(id).orElseThrow().submission();
        if (!now.owner().equals(by) || !now.state().isWithOwner()) {
            return new Bad<>(List.of(MOVED));
        }
        var problems = new ArrayList<>(new Needs(now, within.files(id), known).problems());
        if (!accepted) {
            problems.add(new Problem("terms", "submission.terms", ""));
        }
        return problems.isEmpty()
                ? moved(within.move(id, now.state().key(), State.SUBMITTED.key(), by))
                : new Bad<>(problems);
    }

    /// Moves it on within a transaction. Empty where it is in another state by now; that it may be
    /// moved so by this account is the caller's to know.
    public Optional<Submission> move(
            Handle handle, SubmissionId id, State from, State to, AccountId by) {
        return handle.attach(SubmissionStore.class)
                .move(id, from.key(), to.key(), by)
                .map(SubmissionRow::submission);
    }

    /// Makes it an item of these networks, or a new version of the item that it corrects or
    /// translates, within a transaction.
    public Checked<Item> publish(
            Handle handle, SubmissionId id, List<NetworkId> networks, AccountId by) {
        var within = handle.attach(SubmissionStore.class);
        var now = within.locked(id).orElseThrow().submission();
        if (!now.state().isWithCurators()) {
            return new Bad<>(List.of(MOVED));
        }
        var published =
                new Publication(items, known, handle, within)
                        .of(now, within.files(id), networks, by);
        if (published instanceof Good(var item)) {
            within.publish(id, item.id(), by);
        }
        return published;
    }

    /// Drops a draft that was never submitted, with all its revisions. False where it may not be.
    public boolean discard(SubmissionId id, AccountId owner) {
        return store.discard(id, owner) == 1;
    }

    private static Checked<Submission> moved(Optional<SubmissionRow> row) {
        return row.<Checked<Submission>>map(one -> new Good<>(one.submission()))
                .orElseGet(() -> new Bad<>(List.of(MOVED)));
    }
}
