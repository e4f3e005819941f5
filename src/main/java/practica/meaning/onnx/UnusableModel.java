package practica.meaning.onnx;

/// Why the folder that the operator names holds no model that texts can be embedded by, in a
/// sentence for the operator.
public final class UnusableModel extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnusableModel(String sentence, Throwable cause) {
        super("PRACTICA_EMBEDDER: " + sentence, cause);
    }

    UnusableModel(String sentence) {
        super("PRACTICA_EMBEDDER: " + sentence);
    }

    /// The first line of what a library says of a failure.
    static String reason(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
