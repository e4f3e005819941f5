package practica.signin;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where a member makes tokens for programs, and takes them away.
///
/// @param made the token that was just made, which is shown this once; else empty
/// @param chosen the scopes that are ticked
/// @param terms how many days a token may be good for
public record TokensPage(
        String made,
        Input name,
        List<String> scopes,
        List<String> chosen,
        List<Integer> terms,
        List<TokenLine> tokens,
        List<Problem> problems)
        implements Page {
    public TokensPage {
        scopes = List.copyOf(scopes);
        chosen = List.copyOf(chosen);
        terms = List.copyOf(terms);
        tokens = List.copyOf(tokens);
        problems = List.copyOf(problems);
    }
}
