package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import practica.database.Database;
import practica.item.Known;
import practica.network.Networks;
import practica.network.Organisations;
import practica.operate.Config;
import practica.operate.Library;
import practica.operate.Starter;
import practica.place.Places;
import practica.translate.Engine;
import practica.vocabulary.Vocabularies;

/// Real libraries for tests: with database, vault, index and the child processes that read files.
public final class TestLibrary {
    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    private TestLibrary() {}

    /// A database for a library that holds nothing: up to date, with the vocabularies, places and
    /// networks that every library has. Each is a copy of one that was filled once.
    public static String databaseUrl() {
        return TestDatabase.url(Filled.TEMPLATE.copy());
    }

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
                                            CONTENT,
                                            TestFolders.create("home"),
                                            Optional.of(databaseUrl()),
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

    /// What the items of a library may refer to that holds nothing.
    public static Known known() {
        return Open.KNOWN;
    }

    private static Known known(Database database) {
        var jdbi = database.jdbi();
        return new Known(
                Vocabularies.open(jdbi, CONTENT),
                Places.open(jdbi, CONTENT.resolve("places")),
                Networks.open(jdbi, CONTENT.resolve("networks.yaml")),
                new Organisations(jdbi));
    }

    private static final class Filled {
        private static final TemplateDatabase TEMPLATE = new TemplateDatabase(TestLibrary::known);
    }

    private static final class Open {
        private static final Known KNOWN = known(Database.open(Filled.TEMPLATE.copy()));
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
