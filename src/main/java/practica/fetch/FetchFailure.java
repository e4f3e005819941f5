package practica.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Nothing was fetched. `detail` is what the message about the reason speaks of: the address, the
/// host, the limit or the status; `retryAfter` how long the server wants to be left alone.
public final class FetchFailure extends IOException {
    private final Reason reason;
    private final String detail;
    private final int status;
    private final Optional<Duration> retryAfter;

    /// Why nothing was fetched.
    public enum Reason {
        ADDRESS,
        NOT_PUBLIC,
        UNKNOWN_HOST,
        UNREACHABLE,
        REDIRECTS,
        STATUS,
        ENCODING,
        TOO_LARGE,
        TOO_SLOW;

        /// As the key of the message ends.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    FetchFailure(Reason reason, String detail) {
        this(reason, detail, 0, Optional.empty());
    }

    private FetchFailure(Reason reason, String detail, int status, Optional<Duration> retryAfter) {
        super(reason.key() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    static FetchFailure answered(int status, Optional<Duration> retryAfter) {
        return new FetchFailure(Reason.STATUS, Integer.toString(status), status, retryAfter);
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    /// What the server answered; 0 where it did not.
    public int status() {
        return status;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
