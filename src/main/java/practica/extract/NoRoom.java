package practica.extract;

import java.io.IOException;

/// The disk is full, which is no file's fault.
final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;

    NoRoom(String message) {
        super(message);
    }
}
