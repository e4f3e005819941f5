package practica.factor;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/// Letters that people copy from one screen to another: base32 (RFC 4648), five bits each, without
/// padding.
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 5;

    private Base32() {}

    static String random(int letters) {
        return RANDOM.ints(letters, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (all, at) -> all.append(ALPHABET.charAt(at)),
                        StringBuilder::append)
                .toString();
    }

    /// The bytes of letters that were made here, eight or a multiple of it.
    static byte[] bytes(String letters) {
        var number = BigInteger.ZERO;
        for (var at = 0; at < letters.length(); at++) {
            number =
                    number.shiftLeft(BITS)
                            .or(BigInteger.valueOf(ALPHABET.indexOf(letters.charAt(at))));
        }
        var bytes = new byte[letters.length() * BITS / Byte.SIZE];
        for (var at = bytes.length - 1; at >= 0; at--) {
            bytes[at] = number.byteValue();
            number = number.shiftRight(Byte.SIZE);
        }
        return bytes;
    }

    /// In fours, for the eye.
    static String grouped(String letters, String between) {
        return FOUR.matcher(letters).replaceAll("$1" + between);
    }
}
