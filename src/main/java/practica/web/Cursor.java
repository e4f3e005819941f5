package practica.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.storage.Hash;

/// A place in a list as it travels: sealed to its list, so that no other list takes it for its own.
/// It says all that is needed to go on, and is good for ever.
public final class Cursor {
    private static final int SEAL = 12;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private Cursor() {}

    /// The cursor of a place.
    ///
    /// @param list names the list and all that was asked of it
    public static String write(String list, String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((seal(list, place) + place).getBytes(UTF_8));
    }

    /// The place. Empty where it is not one of that list.
    public static Optional<String> read(String cursor, String list) {
        if (!SHAPE.matcher(cursor).matches()) {
            return Optional.empty();
        }
        try {
            var words = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            var place = words.substring(Math.min(SEAL, words.length()));
            return Optional.of(place).filter(one -> words.equals(seal(list, one) + one));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String seal(String list, String place) {
        return Hash.of((list + "\u0000" + place).getBytes(UTF_8)).value().substring(0, SEAL);
    }
}
