package practica.openid;

import java.util.regex.Pattern;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Identities;
import practica.account.Links;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.openid.Exchange.Proof;
import practica.openid.OpenIdFailure.Reason;

/// Which account somebody opens whom the provider knows. It is found by whom the provider knows,
/// never by an address: an address can only make an account that nobody has.
final class Arrivals {
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}]");

    private final OpenId provider;
    private final Identities identities;

    Arrivals(OpenId provider, Identities identities) {
        this.provider = provider;
        this.identities = identities;
    }

    /// What came of it.
    sealed interface Arrived {
        record In(Account account) implements Arrived {}

        /// Somebody has an account with the address, and nobody was let into it.
        record Taken(EmailAddress address) implements Arrived {}
    }

    Arrived arrive(Proof proof, Language language) throws OpenIdFailure {
        var known = identities.find(provider.identity(proof));
        if (known.isEmpty()) {
            return join(provider.person(proof), language);
        }
        if (known.get().suspended()) {
            throw new OpenIdFailure(Reason.SUSPENDED, "the account is suspended");
        }
        return new Arrived.In(known.get());
    }

    /// Ties the account of somebody who is signed in to it.
    void tie(AccountId account, Proof proof) throws OpenIdFailure {
        if (!identities.tie(account, provider.identity(proof))) {
            throw new OpenIdFailure(Reason.TIED, "one of both is tied already");
        }
    }

    private Arrived join(Person person, Language language) throws OpenIdFailure {
        var address = EmailAddress.of(person.address());
        if (address.isEmpty() || !person.verified()) {
            throw new OpenIdFailure(Reason.UNVERIFIED, "there is no verified address");
        }
        var name = name(person, address.get());
        return identities
                .join(person.identity(), address.get(), name, language)
                .<Arrived>map(Arrived.In::new)
                .orElseGet(() -> new Arrived.Taken(address.get()));
    }

    /// A name that can be shown. What stands before the `@` is one for somebody whom the provider
    /// calls nothing.
    private static String name(Person person, EmailAddress address) {
        var said = shown(person.name());
        return said.isEmpty() ? shown(address.value().split("@", 2)[0]) : said;
    }

    private static String shown(String name) {
        var line = name.replaceAll("[\\s\\p{C}\\p{Zl}\\p{Zp}]+", " ").strip();
        var length = Math.min(line.codePointCount(0, line.length()), Links.LONGEST_NAME);
        var cut = line.substring(0, line.offsetByCodePoints(0, length));
        return SEEN.matcher(cut).find() ? cut : "";
    }
}
