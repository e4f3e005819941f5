package practica.web;

import java.util.regex.Pattern;
import practica.language.Language;

/// Where somebody wanted to go who has to sign in first: an address of this site, and of no other.
/// Its path has no empty segment, none that begins with a dot, and no backslash.
public record Next(String address) {
    private static final Pattern OURS =
            Pattern.compile(
                    "/(en|es|ca|pt|fr)(/(?![./])[A-Za-z0-9._~!$&'()*+,;=:@-]*+)*+"
                            + "(\\?[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*+)?");
    private static final int LONGEST = 2_000;

    /// What came in an address may be anything; what is not ours is the reader's account.
    public static Next of(String written, Language reader) {
        return written.length() <= LONGEST && OURS.matcher(written).matches()
                ? new Next(written)
                : new Next("/" + reader + "/account");
    }
}
