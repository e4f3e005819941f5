package practica.signin;

import java.time.Instant;
import java.util.List;
import practica.account.ApiToken;
import practica.language.Language;
import practica.web.Days;

/// A token as its member sees it, with days as the reader writes them; `used` is empty where it
/// never was.
public record TokenLine(
        long id, String name, List<String> scopes, String until, String used, boolean over) {
    public TokenLine {
        scopes = List.copyOf(scopes);
    }

    static TokenLine of(ApiToken token, Language reader) {
        return new TokenLine(
                token.id(),
                token.name(),
                token.scopeKeys(),
                Days.day(token.expiresAt(), reader),
                token.usedAt().map(time -> Days.day(time, reader)).orElse(""),
                token.expiresAt().isBefore(Instant.now()));
    }
}
