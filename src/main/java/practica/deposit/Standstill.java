package practica.deposit;

/// An import stopped before its end and can go on later: it was told to, or waited long enough for
/// something to pass.
public final class Standstill extends RuntimeException {
    private static final long serialVersionUID = 1;

    Standstill(String message) {
        super(message);
    }

    Standstill(Throwable cause) {
        super("The import was told to stop before its end.", cause);
    }
}
