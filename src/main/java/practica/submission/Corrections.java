package practica.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.storage.Hash;

/// Submissions that correct or translate a published item, and what becomes of them while others
/// change it too.
public final class Corrections {
    private final Jdbi jdbi;
    private final SubmissionStore store;
    private final Items items;
    private final Known known;
    private final BiFunction<
                    AccountId, Function<SubmissionStore, SubmissionRow>, Optional<Submission>>
            begin;

    Corrections(
            Jdbi jdbi,
            Items items,
            Known known,
            BiFunction<AccountId, Function<SubmissionStore, SubmissionRow>, Optional<Submission>>
                    begin) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SubmissionStore.class);
        this.items = items;
        this.known = known;
        this.begin = begin;
    }

    /// Begins the correction of a published item by somebody, with its files, or finds the one that
    /// they have begun. Empty where the owner has too many drafts.
    public Optional<Submission> correct(AccountId owner, Item item) {
        return beginOf(owner, item, Optional.empty());
    }

    /// Begins a translation of a published item into a language, or finds the one that they have
    /// begun. Empty where the owner has too many drafts.
    public Optional<Submission> translate(AccountId owner, Item item, Language language) {
        return beginOf(owner, item, Optional.of(language));
    }

    private Optional<Submission> beginOf(AccountId owner, Item item, Optional<Language> language) {
        var begun = store.open(owner, item.id(), language).map(SubmissionRow::submission);
        return begun.isPresent()
                ? begun
                : begin.apply(
                        owner,
                        within -> {
                            var draft = Draft.whole(item.text(), known);
                            var row =
                                    within.insertOf(
                                            owner,
                                            item.id(),
                                            item.version(),
                                            item.text().email(),
                                            language,
                                            draft);
                            put(within, row.id(), visible(within, owner, item));
                            within.beganWithFiles(row.id());
                            return row;
                        });
    }

    /// The files of an item that may be seen before they are corrected: those under embargo only by
    /// its first author.
    private static List<ItemFile> visible(SubmissionStore within, AccountId owner, Item item) {
        var all = within.wrote(owner, item.id());
        return item.files().stream().filter(file -> all || file.isOpen()).toList();
    }

    private static void put(SubmissionStore within, SubmissionId id, List<ItemFile> files) {
        within.dropFiles(id);
        files.forEach(file -> add(within, id, file));
    }

    private static void add(SubmissionStore within, SubmissionId id, ItemFile file) {
        within.addFile(
                id,
                file.original().hash(),
                file.name(),
                file.caption(),
                file.licence(),
                file.notBefore());
    }

    /// Whether the bytes of a file may be sent to those who see the submission: of a correction,
    /// what came with the item only as long as it is published, but to its first author.
    public boolean maySend(Submission submission, Hash file) {
        return submission.base().isEmpty()
                || items.hasPublished(file)
                || items.version(submission.item().orElseThrow(), submission.base().get()).stream()
                        .flatMap(item -> item.files().stream())
                        .noneMatch(one -> one.original().hash().equals(file))
                || store.wrote(submission.owner(), submission.item().orElseThrow());
    }

    /// Whether somebody's translation needs nobody else to let it in: that of their own text, and
    /// of those who curate it.
    public boolean mayTranslateAlone(Account account, Submission submission) {
        return submission.language().isPresent()
                && submission.owner().equals(account.id())
                && (submission.item().filter(item -> store.wrote(account.id(), item)).isPresent()
                        || submission.isCuratedBy(account));
    }

    /// The item as it is, if others changed it since this correction or translation was begun.
    public Optional<Item> overtaking(Submission submission) {
        return submission
                .item()
                .filter(_ -> submission.state().isWithOwner())
                .flatMap(items::byId)
                .filter(item ->
                        submission.base().filter(base -> base < item.version()).isPresent());
    }

    /// Brings what others changed of the item since into a correction or a translation: where both
    /// changed a field, its own words stay.
    ///
    /// @return whether it was the author's turn, and the item is published
    public boolean rebase(SubmissionId id, AccountId author) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(SubmissionStore.class);
            var now = within.locked(id).orElseThrow().submission();
            var item = now.item().flatMap(items::byId);
            if (item.isEmpty() || now.base().isEmpty() || !now.state().isWithOwner()) {
                return false;
            }
            var base = items.version(handle, item.get().id(), now.base().get()).orElseThrow();
            var merged = Merge.of(base, within.baseEmail(id), now.draft(), item.get(), known);
            var saved = within.save(id, now.revision(), merged.draft(), now.unread(), author);
            if (saved.isEmpty()) {
                return false;
            }
            var mine = SubmissionFile.files(within.files(id));
            var began = SubmissionFile.files(within.filesBegunWith(id));
            var theirs = visible(within, now.owner(), item.get());
            put(within, id, theirs);
            within.beganWithFiles(id);
            put(within, id, Merge.files(began, mine, theirs));
            within.rebase(id, item.get().version(), item.get().text().email());
            within.keepRevision(id, author);
            return true;
        });
    }
}
