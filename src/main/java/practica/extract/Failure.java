package practica.extract;

import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import practica.extract.Extraction.Reason;

/// Why a parser gave up, from what it threw.
final class Failure {
    private static final int DEEPEST = 20;

    private Failure() {}

    static Reason of(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Failure::alone)
                .filter(reason -> reason != Reason.DAMAGED)
                .findFirst()
                .orElse(Reason.DAMAGED);
    }

    private static Reason alone(Throwable thrown) {
        return switch (thrown) {
            case EncryptedDocumentException _ -> Reason.ENCRYPTED;
            case TikaMemoryLimitException _, Sketching.TooLarge _ -> Reason.TOO_LARGE;
            case UnsupportedFormatException _ -> Reason.UNSUPPORTED;
            case ZeroByteFileException _ -> Reason.EMPTY;
            default -> Reason.DAMAGED;
        };
    }
}
