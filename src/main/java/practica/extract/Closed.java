package practica.extract;

/// The extractor was closed before a file was read, which says nothing of the file.
public final class Closed extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Closed() {
        super("The extractor is closed");
    }
}
