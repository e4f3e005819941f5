package practica.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practica.mail.EmailAddress;

/// What a link that can be used once is for: to become a member with that name and address, both of
/// which may be empty, or, where it names an account, to choose a new password for it. Who uses it
/// is granted what it grants.
public record OneTimeLink(
        @Nullable AccountId account, String address, String name, String right, String subject) {
    /// For somebody who wants to become a member.
    static OneTimeLink joining(EmailAddress address, String name) {
        return new OneTimeLink(null, address.value(), name, "", "");
    }

    /// For a member who wants another password.
    static OneTimeLink renewing(Account account) {
        return new OneTimeLink(account.id(), account.address().value(), account.name(), "", "");
    }

    /// For whoever administers the library first.
    static OneTimeLink first() {
        return new OneTimeLink(null, "", "", Grant.ADMINISTRATOR.right().key(), "");
    }

    public boolean renews() {
        return account != null;
    }

    /// Whether somebody still has to say who they are.
    public boolean anonymous() {
        return address.isEmpty();
    }

    Optional<Grant> grant() {
        return Grant.Right.of(right).map(one -> new Grant(one, subject));
    }
}
