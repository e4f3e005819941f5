package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import practica.account.Account;
import practica.account.Grant;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.mail.Posted;
import practica.operate.Config;
import practica.operate.Library;

/// A site with a library of its own that holds nothing, and people who are signed in to it.
public final class MemberSite implements AutoCloseable {
    /// Of everybody who joins.
    public static final String PASSWORD = "nine purple bicycles in the rain";

    private static final Pattern LINK =
            Pattern.compile("https?://[^/\\s]+(/\\S*welcome\\?key=[A-Za-z0-9_-]{43})");

    private final Library library;
    private final InstantSource clock;
    private final Members members;
    private TestSite site;

    public MemberSite() {
        this(config -> config, InstantSource.system());
    }

    /// A site with other settings.
    public MemberSite(UnaryOperator<Config> settings) {
        this(settings, InstantSource.system());
    }

    /// A site with a clock of its own.
    public MemberSite(InstantSource clock) {
        this(config -> config, clock);
    }

    /// A site with other settings and a clock of its own.
    public MemberSite(UnaryOperator<Config> settings, InstantSource clock) {
        library = TestLibrary.empty(settings);
        this.clock = clock;
        site = new TestSite(library, clock);
        members = new Members(library.database().jdbi());
    }

    public Library library() {
        return library;
    }

    public TestSite site() {
        return site;
    }

    /// Another server on the same library; the first has done what a server does when it stops.
    public void restart() {
        site.close();
        site = new TestSite(library, clock);
    }

    public Members members() {
        return members;
    }

    /// Somebody whom nobody knows.
    public Guest guest() {
        return new Guest(site);
    }

    /// The browser of somebody who is signed in.
    public Guest browser(Account account) {
        return new Guest(site, library.people().sessions().open(account.id(), "test").value());
    }

    /// Somebody who has just become a member as people do, by a letter, and is signed in.
    public Guest joined(String address, Grant... grants) {
        return joined(address, Language.EN, grants);
    }

    /// The same in another language. They are called what stands before the @ of their address.
    public Guest joined(String address, Language language, Grant... grants) {
        var guest = guest();
        var name = address.substring(0, address.indexOf('@'));
        var asked = guest.post("/" + language + "/join", "address", address, "name", name);
        assertEquals(200, asked.statusCode(), asked::body);
        var entered =
                guest.post("/" + language + "/welcome", "key", key(address), "password", PASSWORD);
        assertEquals(303, entered.statusCode(), entered::body);
        for (var grant : grants) {
            library.people().accounts().grant(account(address).id(), grant, Optional.empty());
        }
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
        return link(address).replaceFirst(".*key=", "");
    }

    /// Where the link in the last letter to that address leads to choose a password.
    public String link(String address) {
        var link = LINK.matcher(letter(address));
        assertTrue(link.find(), "no link in the letter");
        return link.group(1);
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

    /// The numbers of what somebody wrote, the last changed first.
    public List<String> submissions(Account account) {
        return library.submissions().ofOwner(account.id()).stream()
                .map(one -> one.id().toString())
                .toList();
    }

    @Override
    public void close() {
        site.close();
        library.close();
    }
}
