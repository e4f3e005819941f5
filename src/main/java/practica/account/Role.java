package practica.account;

import io.javalin.security.RouteRole;
import java.util.Set;

/// Who may ask for an address. One that names nobody is answered to nobody. People come with a
/// browser that they signed in with; what ends in `_TOKEN` is for programs that show a token of
/// that scope, and for nobody else.
public enum Role implements RouteRole {
    ANYONE,
    MEMBER,
    CURATOR,
    ADMINISTRATOR,
    READ_TOKEN,
    DEPOSIT_TOKEN,
    REVIEW_TOKEN;

    /// Whether it is open to somebody who signed in to that account.
    boolean admits(Account account) {
        return switch (this) {
            case ANYONE, MEMBER -> true;
            case CURATOR -> account.curates();
            case ADMINISTRATOR -> account.administers();
            case READ_TOKEN, DEPOSIT_TOKEN, REVIEW_TOKEN -> false;
        };
    }

    /// Whether it is open to a program. One may do what its member may, and never more than its
    /// token is for.
    boolean admits(Bearer bearer) {
        return this == ANYONE
                || (!scopes().isEmpty()
                        && bearer.scopes().containsAll(scopes())
                        && (this != REVIEW_TOKEN || bearer.account().curates()));
    }

    /// What a token has to be for; empty where no token helps.
    Set<Scope> scopes() {
        return switch (this) {
            case READ_TOKEN -> Set.of(Scope.READ);
            case DEPOSIT_TOKEN -> Set.of(Scope.DEPOSIT);
            case REVIEW_TOKEN -> Set.of(Scope.REVIEW);
            case ANYONE, MEMBER, CURATOR, ADMINISTRATOR -> Set.of();
        };
    }
}
