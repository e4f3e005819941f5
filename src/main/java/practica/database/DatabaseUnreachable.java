package practica.database;

/// There is no working database at the address; the message says so in words for the operator.
public final class DatabaseUnreachable extends RuntimeException {
    public DatabaseUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
