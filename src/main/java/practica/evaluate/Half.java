package practica.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Which questions of a set are asked. Weights are tuned on one half and reported on the other; the
/// same question in several languages is always in the same half.
public enum Half {
    ALL,
    TUNING,
    HELD_OUT;

    boolean has(JudgedSet.Question question) {
        var crc = new CRC32();
        crc.update(question.topic().getBytes(StandardCharsets.UTF_8));
        return switch (this) {
            case ALL -> true;
            case TUNING -> crc.getValue() % 2 == 0;
            case HELD_OUT -> crc.getValue() % 2 == 1;
        };
    }
}
