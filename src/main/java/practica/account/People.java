package practica.account;

import org.jdbi.v3.core.Jdbi;

/// All that the database knows of people, together.
public record People(
        Accounts accounts,
        Sessions sessions,
        Links links,
        Attempts attempts,
        Identities identities,
        Tokens tokens) {
    public static People in(Jdbi jdbi) {
        var accounts = new Accounts(jdbi);
        var sessions = new Sessions(jdbi);
        return new People(
                accounts,
                sessions,
                new Links(jdbi, accounts, sessions),
                new Attempts(jdbi),
                new Identities(jdbi, accounts),
                new Tokens(jdbi));
    }

    /// Drops what is over: sessions, links, counts of tries and tokens.
    public void sweep() {
        sessions.sweep();
        links.sweep();
        attempts.sweep();
        tokens.sweep();
    }
}
