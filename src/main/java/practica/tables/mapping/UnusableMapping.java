package practica.tables.mapping;

/// A mapping that cannot be used; the message says why, in words for the person who wrote it.
public final class UnusableMapping extends Exception {
    public UnusableMapping(String message) {
        super(message);
    }
}
