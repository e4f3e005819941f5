package practica.item;

import java.util.Optional;
import practica.account.AccountId;

/// What is done to an item, and by whom: whose words they are, and who let them in. `words` say why
/// it was withdrawn, which version was restored, into which language it was translated.
public record Deed(
        Act act, Optional<AccountId> author, Optional<AccountId> acceptedBy, String words) {
    /// What somebody does by themselves.
    public static Deed of(Act act, AccountId author, String words) {
        return new Deed(act, Optional.of(author), Optional.empty(), words);
    }

    /// What nobody did: it came from a source.
    static Deed ofSource(Act act) {
        return new Deed(act, Optional.empty(), Optional.empty(), "");
    }

    Deed as(Act other) {
        return new Deed(other, author, acceptedBy, words);
    }
}
