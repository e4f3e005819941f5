package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/// Asked before the guessing starts: text with accents that is valid UTF-8 is UTF-8. Tika would
/// take short Catalan texts for Chinese.
final class Utf8 implements EncodingDetector {
    private static final long serialVersionUID = 1;
    private static final int SAMPLE = 262_144;

    @Override
    public @Nullable Charset detect(@Nullable InputStream stream, Metadata metadata)
            throws IOException {
        if (stream == null) {
            return null;
        }
        stream.mark(SAMPLE);
        var sample = stream.readNBytes(SAMPLE);
        stream.reset();
        return isUtf8(sample) ? UTF_8 : null;
    }

    /// A character that the end of the sample cuts in two is no fault.
    private static boolean isUtf8(byte[] sample) {
        var characters = CharBuffer.allocate(sample.length);
        var fault =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(sample), characters, false)
                        .isError();
        return !fault && characters.flip().chars().anyMatch(c -> c > 0x7F);
    }
}
