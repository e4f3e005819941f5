package practica.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.EmailAddress;
import practica.mail.Letter;
import practica.mail.Letters;
import practica.web.Site;

/// The letters by which people get into the library. Whatever somebody asks for, the address gets
/// one letter, so that nobody but its owner learns whether it has an account.
public final class Invitations {
    private final Jdbi jdbi;
    private final Accounts accounts;
    private final Links links;
    private final Letters letters;
    private final Site site;

    public Invitations(Jdbi jdbi, Accounts accounts, Links links, Letters letters, Site site) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.site = site;
    }

    /// Somebody wants an account.
    public void join(EmailAddress address, String name, Language reader) {
        var account = accounts.byAddress(address);
        jdbi.useTransaction(handle -> {
            if (account.isPresent()) {
                has(handle, account.get());
            } else {
                var secret = links.toJoin(handle, address, name);
                send(handle, address, reader, "join", name, welcome(reader, secret));
            }
        });
    }

    /// Somebody wants another password.
    public void renew(EmailAddress address, Language reader) {
        var account = accounts.byAddress(address).filter(one -> !one.suspended());
        jdbi.useTransaction(handle -> {
            if (account.isPresent()) {
                var member = account.get();
                var secret = links.toRenew(handle, member);
                // To the address of the account: what was typed may be another one that only looks
                // the same in small letters.
                send(
                        handle,
                        member.address(),
                        member.language(),
                        "renew",
                        member.name(),
                        welcome(member.language(), secret));
            } else {
                send(handle, address, reader, "nobody", "", site.address("/" + reader + "/join"));
            }
        });
    }

    private void has(Handle handle, Account account) {
        send(
                handle,
                account.address(),
                account.language(),
                "has",
                account.name(),
                site.address("/" + account.language() + "/sign-in"));
    }

    private String welcome(Language reader, Secret secret) {
        return site.address("/" + reader + "/welcome?key=" + secret.value());
    }

    private void send(
            Handle handle,
            EmailAddress to,
            Language language,
            String what,
            String name,
            String address) {
        var messages = Messages.in(language);
        letters.send(
                handle,
                new Letter(
                        to,
                        language,
                        messages.say("letter." + what + ".subject"),
                        List.of(
                                messages.say("letter.greeting", name),
                                messages.say("letter." + what + ".text")),
                        Optional.of(
                                new Letter.Link(
                                        messages.say("letter." + what + ".button"),
                                        URI.create(address))),
                        Optional.empty()));
    }
}
