package practica.operate;

import java.nio.file.Path;
import java.util.Optional;

/// What differs from one installation to the next: where the content is that came with the program,
/// where the library lives, and the operator's own database if there is one.
public record Config(Path content, Path home, Optional<String> databaseUrl) {
    /// The settings of a library in a folder; the rest comes from the environment.
    ///
    /// @param root the folder that the program was started from
    public static Config of(Path root, Path home) {
        return new Config(
                root.resolve("content"),
                home.toAbsolutePath().normalize(),
                Optional.ofNullable(System.getenv("DATABASE_URL")).filter(url -> !url.isBlank()));
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path index() {
        return home.resolve("index");
    }
}
