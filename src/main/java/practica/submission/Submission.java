package practica.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.item.Draft;
import practica.item.ItemId;
import practica.language.Language;
import practica.network.NetworkId;

/// What somebody writes, as it stands. `item` is what it became, or what it corrects, begun from
/// version `base` of it; `language` is the one into which it is translated, if it is no more than
/// that; `unread` are the words of fields that could not be read, exactly as they were typed;
/// `quick` says that only the fields of the short form are asked for.
public record Submission(
        SubmissionId id,
        AccountId owner,
        Optional<ItemId> item,
        boolean quick,
        State state,
        Draft draft,
        Map<String, String> unread,
        int revision,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> submittedAt,
        Optional<Integer> base,
        Optional<Language> language) {
    public Submission {
        unread = Map.copyOf(unread);
    }

    /// The networks that it is for, as the draft names them.
    public List<NetworkId> networks() {
        return draft.networks().stream().distinct().map(NetworkId::new).toList();
    }

    /// The owner may, and once it was submitted so may those who review it.
    public boolean maySee(Account account) {
        return isOf(account) || (submittedAt.isPresent() && isReviewedBy(account));
    }

    /// Whose turn it is: the owner's until it is submitted and while changes are asked for, the
    /// reviewers' in between, and nobody's in the end.
    public boolean mayWrite(Account account) {
        return isOf(account)
                ? state.isWithOwner()
                : state.isWithCurators() && isReviewedBy(account);
    }

    /// Whether they review for a network that it is for. Nobody reviews what they wrote.
    public boolean isReviewedBy(Account account) {
        return !isOf(account) && isCuratedBy(account);
    }

    /// Whether they curate one of its networks.
    boolean isCuratedBy(Account account) {
        return account.administers() || draft.networks().stream().anyMatch(account::curates);
    }

    private boolean isOf(Account account) {
        return owner.equals(account.id());
    }
}
