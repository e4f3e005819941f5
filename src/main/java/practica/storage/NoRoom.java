package practica.storage;

import java.io.IOException;

/// The disk is full, which is no file's fault.
public final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;

    public NoRoom(String message) {
        super(message);
    }
}
