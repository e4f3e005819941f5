package practica.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.Items;
import practica.item.Items.Keeping;
import practica.item.Known;
import practica.network.NetworkId;
import practica.storage.Hash;
import practica.text.Words;

/// Everything that people write before it is published.
public final class Submissions {
    /// More drafts than anybody writes at once.
    public static final int MOST_DRAFTS = 200;

    public static final int MOST_FILES = 50;

    private static final int LONGEST_SLUG = 200;
    private static final Problem MOVED = new Problem("state", "submission.moved", "");

    private final Jdbi jdbi;
    private final SubmissionStore store;
    private final Items items;
    private final Known known;

    public Submissions(Jdbi jdbi, Items items, Known known) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SubmissionStore.class);
        this.items = items;
        this.known = known;
    }

    /// Begins a submission with what is known of it. Empty where the owner has too many drafts.
    public Optional<Submission> begin(AccountId owner, Draft draft, boolean quick) {
        return jdbi.inTransaction(handle ->
                begin(handle.attach(SubmissionStore.class), owner, Optional.empty(), draft, quick));
    }

    /// The same in the form with all fields.
    public Optional<Submission> begin(AccountId owner, Draft draft) {
        return begin(owner, draft, false);
    }

    /// Begins the correction of a published item by somebody, with its files.
    public Optional<Submission> correct(AccountId owner, Item item) {
        return jdbi.inTransaction(handle -> {
            var draft = Draft.of(item.text(), known);
            var within = handle.attach(SubmissionStore.class);
            var begun = begin(within, owner, Optional.of(item.id()), draft, false);
            begun.ifPresent(one ->
                    item.files()
                            .forEach(file ->
                                    within.addFile(
                                            one.id(),
                                            file.original().hash(),
                                            file.name(),
                                            file.caption(),
                                            file.licence())));
            return begun;
        });
    }

    public Optional<Submission> find(SubmissionId id) {
        return store.find(id).map(SubmissionRow::submission);
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
            if (before.revision() == revision
                    && before.draft().equals(draft)
                    && before.unread().equals(unread)) {
                return new Saved.Done(before);
            }
            var saved = within.save(id, revision, draft, unread, author);
            if (saved.isEmpty()) {
                return new Saved.Overtaken(within.find(id).orElseThrow().submission());
            }
            within.keepRevision(id, author);
            return new Saved.Done(saved.get().submission());
        });
    }

    /// All that was ever saved, the first revision first.
    public List<Revision> revisions(SubmissionId id) {
        return store.revisions(id);
    }

    public Optional<Revision> revision(SubmissionId id, int revision) {
        return store.revision(id, revision);
    }

    public List<SubmissionFile> files(SubmissionId id) {
        return store.files(id);
    }

    /// Adds a file that is kept already. False where it is there, there are too many, or it is not
    /// this account's turn.
    public boolean addFile(SubmissionId id, Hash hash, String name, Account by) {
        return inTurn(
                id,
                by,
                within ->
                        within.files(id).size() < MOST_FILES
                                && within.addFile(id, hash, name, "", "") == 1);
    }

    /// Says what a file is. False where there is none, or it is not this account's turn.
    public boolean describeFile(
            SubmissionId id, int position, String caption, String licence, Account by) {
        return inTurn(id, by, within -> within.describeFile(id, position, caption, licence) == 1);
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
        return new Completeness(submission.draft(), submission.quick(), files(submission.id()));
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

    /// Makes it an item of these networks, or a new version of the item that it corrects, within a
    /// transaction.
    public Checked<Item> publish(
            Handle handle, SubmissionId id, List<NetworkId> networks, AccountId by) {
        var within = handle.attach(SubmissionStore.class);
        var now = within.locked(id).orElseThrow().submission();
        if (!now.state().isWithCurators()) {
            return new Bad<>(List.of(MOVED));
        }
        var problems = new Needs(now, within.files(id), known).problems();
        if (!problems.isEmpty()) {
            return new Bad<>(problems);
        }
        return switch (now.draft().check(known)) {
            case Bad(var wrong) -> new Bad<>(wrong);
            case Good(var text) -> {
                var item = keep(handle, now, text.in(networks), within.files(id));
                item.ifPresent(kept -> within.publish(id, kept.id(), by));
                yield item.<Checked<Item>>map(Good::new).orElseGet(() -> new Bad<>(List.of(MOVED)));
            }
        };
    }

    private Optional<Item> keep(
            Handle handle, Submission now, ItemText text, List<SubmissionFile> files) {
        var kept = files.stream().map(SubmissionFile::file).toList();
        return now.item().isPresent()
                ? items.correct(handle, now.item().get(), text, kept)
                : Optional.of(
                        items.keep(
                                        handle,
                                        new Keeping(
                                                "submission:" + now.id(),
                                                Words.beginning(
                                                        text.original().title(), LONGEST_SLUG),
                                                "submission",
                                                text,
                                                kept))
                                .item());
    }

    /// Drops a draft that was never submitted, with all its revisions. False where it may not be.
    public boolean discard(SubmissionId id, AccountId owner) {
        return store.discard(id, owner) == 1;
    }

    private static Optional<Submission> begin(
            SubmissionStore within,
            AccountId owner,
            Optional<ItemId> item,
            Draft draft,
            boolean quick) {
        if (within.drafts(owner) >= MOST_DRAFTS) {
            return Optional.empty();
        }
        var begun = within.insert(owner, item, quick, draft, Map.of()).submission();
        within.keepRevision(begun.id(), owner);
        return Optional.of(begun);
    }

    private static Checked<Submission> moved(Optional<SubmissionRow> row) {
        return row.<Checked<Submission>>map(one -> new Good<>(one.submission()))
                .orElseGet(() -> new Bad<>(List.of(MOVED)));
    }
}
