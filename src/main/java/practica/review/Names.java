package practica.review;

import java.time.LocalDate;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.web.Days;

/// What people, networks and days are called.
record Names(Accounts accounts, Known known, Language reader) {
    String of(AccountId id) {
        return accounts.name(id).orElseGet(() -> Messages.in(reader).say("review.former"));
    }

    /// The team is the network ''.
    String network(String network) {
        return known.networks()
                .find(new NetworkId(network))
                .map(one -> one.shortName(reader))
                .orElseGet(() -> Messages.in(reader).say("review.team"));
    }

    String day(LocalDate day) {
        return Days.day(day, reader);
    }
}
