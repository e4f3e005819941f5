package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import practica.account.Account;
import practica.mail.EmailAddress;
import practica.mail.Posted;
import practica.operate.Config;
import practica.operate.Library;

/// A site with an empty library of its own, and people who join it as people do: by a letter.
public final class PeopleSite implements AutoCloseable {
    public static final String PASSWORD = "quince heron lattice 71";

    private static final Pattern KEY = Pattern.compile("welcome\\?key=([A-Za-z0-9_-]{43})");

    private final Library library;
    private final TestSite site;

    public PeopleSite() {
        this(config -> config);
    }

    public PeopleSite(UnaryOperator<Config> settings) {
        library = TestLibrary.empty(settings);
        site = new TestSite(library);
    }

    public Library library() {
        return library;
    }

    public TestSite site() {
        return site;
    }

    public Guest guest() {
        return new Guest(site);
    }

    /// Somebody who has just become a member and is signed in.
    public Guest member(String address) {
        var guest = guest();
        assertEquals(
                200,
                guest.send("/en/join", "address", address, "name", "Ana Example").statusCode());
        var entered = guest.send("/en/welcome", "key", key(address), "password", PASSWORD);
        assertEquals(303, entered.statusCode(), entered::body);
        assertTrue(guest.isSignedIn());
        return guest;
    }

    public Account account(String address) {
        return library.people()
                .accounts()
                .byAddress(EmailAddress.of(address).orElseThrow())
                .orElseThrow();
    }

    /// The key in the last letter to that address.
    public String key(String address) {
        var key = KEY.matcher(letter(address));
        assertTrue(key.find(), "no link in the letter");
        return key.group(1);
    }

    /// The words of the last letter to that address.
    public String letter(String address) {
        return library.letters().words(letters(address).getLast().id()).orElseThrow();
    }

    public List<Posted> letters(String address) {
        return library.letters().list(Posted.State.WAITING).stream()
                .filter(letter -> letter.receiver().value().equals(address))
                .toList();
    }

    @Override
    public void close() {
        site.close();
        library.close();
    }
}
