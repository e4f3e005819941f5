package practica.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// The pages of a list and the resumption tokens between them, to tell a list that ends from one
/// that does not.
final class Tokens {
    private static final int LONGEST = 1_500;
    private static final int MOST_PAGES = 200_000;

    /// So many pages without a record one after another are no list.
    private static final int MOST_EMPTY = 20;

    private final Set<UUID> tokens = new HashSet<>();
    private final Set<UUID> pages = new HashSet<>();
    private int empty;

    /// Takes note of the token after a page, and of what was on the page, empty for nothing.
    void follow(String token, String page) throws OaiFault {
        empty = page.isEmpty() ? empty + 1 : 0;
        if (token.length() > LONGEST) {
            throw OaiFault.of("harvest.long-token", Integer.toString(LONGEST));
        }
        if (!tokens.add(fingerprint(token))
                || (!page.isEmpty() && !pages.add(fingerprint(page)))
                || empty > MOST_EMPTY
                || tokens.size() > MOST_PAGES) {
            throw OaiFault.of("harvest.circle", XmlText.line(token));
        }
    }

    private static UUID fingerprint(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }
}
