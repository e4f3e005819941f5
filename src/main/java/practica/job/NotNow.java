package practica.job;

/// A job cannot be done at the moment for a reason that is none of its own: a full disk, a closing
/// library. It waits and does not count as failed.
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotNow(String message, Throwable cause) {
        super(message, cause);
    }
}
