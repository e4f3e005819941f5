package practica.deposit;

/// Another process is at this import.
public final class Elsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;

    Elsewhere() {
        super("Another process goes on with this import.");
    }
}
