package practica.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SharedSecretTest {
    private static final int ZOOM = 4;

    @Test
    void lettersAreThoseOfBase32() {
        assertArrayEquals(
                "12345678901234567890".getBytes(US_ASCII),
                Base32.bytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        assertArrayEquals(new byte[20], Base32.bytes("A".repeat(32)));
        assertArrayEquals("fooba".getBytes(US_ASCII), Base32.bytes("MZXW6YTB"));
    }

    @Test
    void noTwoAreTheSame() {
        assertNotEquals(SharedSecret.random(), SharedSecret.random());
        assertEquals(10, new HashSet<>(RecoveryCodes.make()).size());
    }

    @Test
    void formBringsBackWhatItWasGivenAndNothingElse() {
        var secret = SharedSecret.random();

        assertEquals(Optional.of(secret), SharedSecret.of(secret.value()));
        for (var wrong : new String[] {"", "A", "a".repeat(32), "A".repeat(33), "1".repeat(32)}) {
            assertEquals(Optional.empty(), SharedSecret.of(wrong));
        }
    }

    @Test
    void secretIsNotPrinted() {
        var secret = SharedSecret.random();

        assertFalse(secret.toString().contains(secret.value()));
    }

    @Test
    void recoveryCodeIsTheSameHoweverItIsWritten() {
        var code = RecoveryCodes.make().getFirst();

        assertEquals(19, code.length());
        assertEquals(
                RecoveryCodes.hash(code),
                RecoveryCodes.hash(" " + code.toLowerCase().replace("-", " ")));
        assertNotEquals(RecoveryCodes.hash(code), RecoveryCodes.hash(code.substring(1)));
    }

    @Test
    void telephoneReadsTheLinkFromThePicture() throws ReaderException {
        var link =
                new SharedSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                        .link("City Library", "ana+x@city.example");

        assertEquals(
                "otpauth://totp/City%20Library:ana%2Bx%40city.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=City%20Library",
                link);
        assertEquals(link, read(QrCode.of(link)));
    }

    /// Draws the path as a browser would, and looks at it as a telephone would.
    private static String read(QrCode picture) throws ReaderException {
        var side = picture.size() * ZOOM;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(picture.path())
                .results()
                .forEach(square -> {
                    var x = Integer.parseInt(square.group(1)) * ZOOM;
                    var y = Integer.parseInt(square.group(2)) * ZOOM;
                    for (var at = 0; at < ZOOM * ZOOM; at++) {
                        pixels[(y + at / ZOOM) * side + x + at % ZOOM] = 0;
                    }
                });
        var bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
