package practica.signin;

import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// What a member may see and change of their own account.
///
/// @param passwords empty where the account has no password yet
/// @param provider how it stands with the provider; empty without one
/// @param step whether a code is asked for
/// @param saved the key of the message that says what was changed; empty where nothing was
public record AccountPage(
        Account account,
        Input name,
        List<Input> passwords,
        Input erase,
        Optional<ProviderTie> provider,
        boolean step,
        int tokens,
        List<SessionLine> sessions,
        List<Problem> problems,
        String saved)
        implements Page {
    public AccountPage {
        passwords = List.copyOf(passwords);
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }
}
