package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import practica.operate.Config;
import practica.operate.Library;
import practica.operate.Starter;
import practica.translate.Engine;

/// Real libraries for tests: with database, vault, index and the child processes that read files.
public final class TestLibrary {
    private TestLibrary() {}

    /// A library of the test's own that holds nothing. The caller closes it.
    public static Library empty() {
        return empty(config -> config);
    }

    /// The same with other settings.
    public static Library empty(UnaryOperator<Config> settings) {
        try {
            return Library.open(
                    settings.apply(
                            new Config(
                                            Path.of("content").toAbsolutePath(),
                                            TestFolders.create("home"),
                                            Optional.of(TestDatabase.createUrl()),
                                            new Engine.None(),
                                            "")
                                    .answering(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The starter library, loaded once for the whole run. Nobody changes it.
    public static Library starter() {
        return Loaded.STARTER;
    }

    private static final class Loaded {
        private static final Library STARTER = load();

        private static Library load() {
            try {
                var library = empty();
                Starter.loadInto(library, System.out::println);
                library.follower().orElseThrow().catchUp();
                Runtime.getRuntime().addShutdownHook(new Thread(library::close));
                return library;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
