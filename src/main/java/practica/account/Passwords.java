package practica.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import practica.check.Problem;

/// Passwords, of which only an Argon2id hash is kept: 19 MiB, two passes, one lane, as OWASP's
/// password storage cheat sheet has it.
public final class Passwords {
    private static final int FEWEST = 10;
    private static final int MOST = 200;

    /// Of zxcvbn's scores from 0 to 4: guessed in no fewer than a hundred million tries.
    private static final int STRONG_ENOUGH = 3;

    /// So many characters are enough to tell.
    private static final int MEASURED = 32;

    private static final int AT_ONCE = 4;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Zxcvbn GUESSES = new Zxcvbn();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final LongAdder hashed = new LongAdder();
    private final String nobodys = hash(Secret.random().value());

    /// What is wrong with a password that somebody wants to have.
    ///
    /// @param known what everybody knows of them: name and address
    public Optional<Problem> problem(String password, List<String> known) {
        var length = password.codePointCount(0, password.length());
        if (length < FEWEST) {
            return Optional.of(new Problem("password", "password.short", String.valueOf(FEWEST)));
        }
        if (length > MOST) {
            return Optional.of(new Problem("password", "check.too-long", String.valueOf(MOST)));
        }
        return inTurn(() -> GUESSES.measure(beginning(password), known).getScore()) < STRONG_ENOUGH
                ? Optional.of(new Problem("password", "password.weak", ""))
                : Optional.empty();
    }

    /// What is kept of a password.
    public String hash(String password) {
        hashed.increment();
        return inTurn(
                () -> Password.hash(normal(password)).addRandomSalt(16).with(ARGON2).getResult());
    }

    /// Whether it is the password of which this was kept. It takes as long where nothing was.
    public boolean matches(String password, Optional<String> kept) {
        hashed.increment();
        var right =
                inTurn(() ->
                        Password.check(normal(cut(password)), kept.orElse(nobodys)).with(ARGON2));
        return right && kept.isPresent();
    }

    /// How often it has hashed: as often for those who have no account.
    long hashed() {
        return hashed.sum();
    }

    /// What is measured of it: some passwords take a minute in full.
    private static String beginning(String password) {
        return password.substring(
                0,
                password.offsetByCodePoints(
                        0, Math.min(MEASURED, password.codePointCount(0, password.length()))));
    }

    private static String cut(String password) {
        return password.length() > 2 * MOST ? password.substring(0, 2 * MOST) : password;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Form.NFC);
    }

    /// Hashing takes memory and time on purpose, and measuring takes its time, so only so many do
    /// it at once.
    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
