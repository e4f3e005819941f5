package practica.database;

import java.nio.file.Path;

/// A program that starts the server in a folder and dies without stopping it, as after `kill -9`.
public final class AbandonedServer {
    private AbandonedServer() {}

    public static void main(String[] arguments) {
        EmbeddedServer.start(Path.of(arguments[0]));
        Runtime.getRuntime().halt(0);
    }
}
