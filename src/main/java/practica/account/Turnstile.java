package practica.account;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import practica.account.Attempts.Limit;
import practica.mail.EmailAddress;
import practica.web.Refusal;

/// How often passwords and codes may be guessed, letters be asked for and problems be reported: by
/// whom, and from which network.
public final class Turnstile {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit GUESSES = new Limit("guess", 10, WHILE);
    private static final Limit GUESSES_OF_NETWORK = new Limit("guess-network", 100, WHILE);
    private static final Limit CODES = new Limit("code", 5, WHILE);
    private static final Limit ARRIVALS = new Limit("arrive", 200, WHILE);
    private static final Limit LETTERS = new Limit("letter", 4, HOUR);
    private static final Limit LETTERS_OF_NETWORK = new Limit("letter-network", 40, HOUR);
    private static final Limit REPORTS = new Limit("report", 10, HOUR);
    private static final Limit REPORTS_OF_NETWORK = new Limit("report-network", 30, HOUR);
    private static final Limit TRANSLATIONS = new Limit("translate", 40, HOUR);
    private static final Limit AFFILIATIONS = new Limit("affiliation", 20, HOUR);
    private static final int PREFIX = 8;

    /// IPv6 addresses of a house of one's own (RFC 4193): fc00::/7.
    private static final int UNIQUE_LOCAL = 0xfc;

    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    private final Attempts attempts;

    public Turnstile(Attempts attempts) {
        this.attempts = attempts;
    }

    /// Lets somebody guess the password of an account.
    ///
    /// @throws Refusal 429 where it was guessed too often
    public void guess(Context ctx, String who) {
        pass(ctx, GUESSES, who, GUESSES_OF_NETWORK);
    }

    /// Whoever guessed right may begin anew.
    public void guessedRight(String who) {
        attempts.forget(GUESSES, key(who));
    }

    /// Lets somebody try a code of the second step.
    ///
    /// @throws Refusal 429 where too many were tried
    public void code(Context ctx, String who) {
        pass(ctx, CODES, who, GUESSES_OF_NETWORK);
    }

    /// Whoever had the right code may begin anew.
    public void codeWasRight(String who) {
        attempts.forget(CODES, key(who));
    }

    /// Lets somebody go to the provider, or come back from it.
    ///
    /// @throws Refusal 429 where too many do from the same network
    public void arrive(Context ctx) {
        pass(ctx, ARRIVALS, network(asker(ctx)));
    }

    /// Lets somebody have something translated by a program.
    ///
    /// @throws Refusal 429 where too much was asked for from the same network
    public void translate(Context ctx) {
        pass(ctx, TRANSLATIONS, network(asker(ctx)));
    }

    /// Lets somebody have a letter sent.
    ///
    /// @throws Refusal 429 where too many were asked for
    public void letter(Context ctx, String to) {
        pass(ctx, LETTERS, to, LETTERS_OF_NETWORK);
    }

    /// Lets a member say for whom they write.
    ///
    /// @throws Refusal 429 where they did so too often
    public void affiliation(Context ctx, Account account) {
        pass(ctx, AFFILIATIONS, key(account.address().value()));
    }

    /// Lets somebody report something, who may have said to which address they want an answer.
    ///
    /// @throws Refusal 429 where too much was reported
    public void report(Context ctx, String who) {
        if (who.isEmpty()) {
            pass(ctx, REPORTS_OF_NETWORK, network(asker(ctx)));
        } else {
            pass(ctx, REPORTS, who, REPORTS_OF_NETWORK);
        }
    }

    private void pass(Context ctx, Limit own, String who, Limit ofNetwork) {
        pass(ctx, ofNetwork, network(asker(ctx)));
        pass(ctx, own, key(who));
    }

    private void pass(Context ctx, Limit limit, String who) {
        if (!attempts.allow(limit, who)) {
            ctx.header("Retry-After", Long.toString(limit.within().toSeconds()));
            throw new Refusal(429, "error.too-often", Long.toString(limit.within().toMinutes()));
        }
    }

    /// However an address is written, it is the same account's.
    private static String key(String who) {
        return EmailAddress.of(who)
                .map(EmailAddress::key)
                .orElseGet(() -> Integer.toHexString(who.hashCode()));
    }

    /// The network of whoever asks, or for whom a proxy of ours asks; of IPv6 that of a household.
    public static String network(Context ctx) {
        return network(asker(ctx));
    }

    /// An IPv4 address, or of an IPv6 address the half that a provider gives to a household.
    static String network(String ip) {
        return literal(ip)
                .map(InetAddress::getAddress)
                .map(bytes -> bytes.length > PREFIX ? Arrays.copyOf(bytes, PREFIX) : bytes)
                .map(HexFormat.of()::formatHex)
                .orElse("");
    }

    /// The address of whoever asks, or for whom a proxy of ours asks: only a neighbour is believed,
    /// and only what it adds itself, which stands last.
    public static String asker(Context ctx) {
        var neighbour = literal(ctx.ip()).filter(Turnstile::isNear).isPresent();
        var said = String.join(",", Collections.list(ctx.req().getHeaders("X-Forwarded-For")));
        var last = said.substring(said.lastIndexOf(',') + 1).strip();
        return neighbour && literal(last).isPresent() ? last : ctx.ip();
    }

    private static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || (address instanceof Inet6Address
                        && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }

    private static Optional<InetAddress> literal(String ip) {
        try {
            return Optional.of(InetAddress.ofLiteral(ip));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
