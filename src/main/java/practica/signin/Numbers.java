package practica.signin;

/// Numbers of rows, as forms bring them back.
final class Numbers {
    private Numbers() {}

    /// -1, which no row has, where it is none.
    static long read(String written) {
        return written.matches("[0-9]{1,18}") ? Long.parseLong(written) : -1;
    }
}
