package practica.account;

import java.time.Instant;
import java.util.List;
import practica.account.Grant.Right;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.text.Words;

/// Somebody who has an account. `language` is the one that letters to them are written in.
public record Account(
        AccountId id,
        EmailAddress address,
        String name,
        Language language,
        boolean suspended,
        Instant createdAt,
        List<Grant> grants) {
    public Account {
        grants = List.copyOf(grants);
    }

    public boolean administers() {
        return grants.contains(Grant.ADMINISTRATOR);
    }

    /// Whether they review what is submitted, for whatever network.
    public boolean curates() {
        return administers() || grants.stream().anyMatch(Account::curates);
    }

    /// Whether they review what is submitted to the network of that id.
    public boolean curates(String network) {
        return administers()
                || grants.stream()
                        .anyMatch(grant -> curates(grant) && grant.subject().equals(network));
    }

    /// The bodies that they write for, by name, as these have confirmed.
    public List<String> bodies() {
        return grants.stream()
                .filter(grant -> grant.right() == Right.CONTRIBUTOR)
                .map(Grant::subject)
                .toList();
    }

    /// Whether they write for the body, however its name is accented or capitalised.
    public boolean contributesFor(String body) {
        var key = Words.folded(body);
        return !key.isEmpty() && bodies().stream().map(Words::folded).anyMatch(key::equals);
    }

    private static boolean curates(Grant grant) {
        return grant.right() == Right.CURATOR || grant.right() == Right.SECRETARY;
    }
}
