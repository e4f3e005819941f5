package practica.operate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practica.storage.Room;
import practica.translate.Engine;

/// What differs from one installation to the next: where the content is that came with the program,
/// where the library lives, the operator's own database if there is one, the engine of machine
/// translation with the key to it, which is often empty, and how many bytes of each disk are to be
/// kept free.
public record Config(
        Path content,
        Path home,
        Optional<String> databaseUrl,
        Engine engine,
        String engineKey,
        long keptFree) {
    private static final long USUALLY_FREE = 100;
    private static final long MILLION = 1_000_000;

    /// Settings that keep free what is usual.
    public Config(
            Path content,
            Path home,
            Optional<String> databaseUrl,
            Engine engine,
            String engineKey) {
        this(content, home, databaseUrl, engine, engineKey, USUALLY_FREE * MILLION);
    }

    /// The settings of a library in a folder; the rest comes from the environment.
    ///
    /// @param root the folder that the program was started from
    public static Config of(Path root, Path home, Engine engine) {
        return new Config(
                root.resolve("content"),
                home.toAbsolutePath().normalize(),
                Optional.ofNullable(System.getenv("DATABASE_URL")).filter(url -> !url.isBlank()),
                engine,
                Objects.requireNonNullElse(System.getenv("PRACTICA_TRANSLATE_KEY"), ""),
                MILLION * megabytes(System.getenv("PRACTICA_KEEP_FREE")));
    }

    /// @throws IllegalArgumentException where it is no such number
    static long megabytes(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return USUALLY_FREE;
        }
        if (!setting.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "PRACTICA_KEEP_FREE is a number of megabytes, and \"%s\" is none."
                            .formatted(setting));
        }
        return Long.parseLong(setting);
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

    /// Where the deposited files are.
    Path files() {
        return data().resolve("files");
    }

    /// Where the library's own PostgreSQL lives, where it has one.
    Path postgres() {
        return data().resolve("postgres");
    }

    /// Where files are for as long as they are needed.
    Path work() {
        return data().resolve("work");
    }

    /// The room on the disks that are written to.
    Room room() {
        var folders = Stream.of(files(), work(), index());
        return new Room(
                databaseUrl.isPresent()
                        ? folders.toList()
                        : Stream.concat(folders, Stream.of(postgres())).toList(),
                keptFree);
    }
}
