package practica.operate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import practica.translate.Engine;

/// What differs from one installation to the next: where the content is that came with the program,
/// where the library lives, the operator's own database if there is one, and the engine of machine
/// translation with the key to it, which is often empty.
public record Config(
        Path content, Path home, Optional<String> databaseUrl, Engine engine, String engineKey) {
    /// The settings of a library in a folder; the rest comes from the environment.
    ///
    /// @param root the folder that the program was started from
    public static Config of(Path root, Path home, Engine engine) {
        return new Config(
                root.resolve("content"),
                home.toAbsolutePath().normalize(),
                Optional.ofNullable(System.getenv("DATABASE_URL")).filter(url -> !url.isBlank()),
                engine,
                Objects.requireNonNullElse(System.getenv("PRACTICA_TRANSLATE_KEY"), ""));
    }

    /// Without the key, and without what the database's address may say of a user.
    @Override
    public String toString() {
        return "Config of " + home;
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path index() {
        return home.resolve("index");
    }
}
