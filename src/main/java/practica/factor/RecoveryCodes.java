package practica.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import practica.storage.Hash;

/// What gets somebody in who has lost the authenticator: 80 random bits each, as sixteen letters,
/// of which we keep the hash.
final class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int LETTERS = 16;

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(() -> Base32.grouped(Base32.random(LETTERS), "-"))
                .limit(HOW_MANY)
                .toList();
    }

    /// What is kept of a code, however its letters are written.
    static Hash hash(String written) {
        return Hash.of(
                written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "").getBytes(UTF_8));
    }
}
