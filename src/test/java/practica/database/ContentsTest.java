package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.TestDatabase;

class ContentsTest {
    private final Database database = TestDatabase.open();
    private final Contents contents = new Contents(database.jdbi());
    private final List<String> loads = new ArrayList<>();

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("themes.ttl"), "one");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void filesAreLoadedOnceAndAgainWhenTheyChange() throws IOException {
        load("themes");
        load("themes");
        assertEquals(List.of("themes"), loads);

        Files.writeString(file, "two");
        load("themes");
        load("themes");

        assertEquals(List.of("themes", "themes"), loads);
    }

    @Test
    void everyNameIsLoadedForItself() {
        load("themes");
        load("goals");

        assertEquals(List.of("themes", "goals"), loads);
    }

    @Test
    void bytesThatMoveFromOneFileToTheNextAreAChange() throws IOException {
        var other = Files.writeString(folder.resolve("more.ttl"), "two");
        load("themes", file, other);

        Files.writeString(file, "onet");
        Files.writeString(other, "wo");
        load("themes", file, other);

        assertEquals(List.of("themes", "themes"), loads);
    }

    @Test
    void loadThatFailsWritesNothingAndIsTriedAgain() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        contents.whenChanged(
                                "themes",
                                List.of(file),
                                handle -> {
                                    organisation(handle);
                                    throw new IllegalStateException("half way");
                                }));

        contents.whenChanged("themes", List.of(file), ContentsTest::organisation);

        assertEquals(1, organisations());
    }

    @Test
    void stateChangesWithAnyFile() throws IOException {
        var none = contents.state();
        load("themes");
        var one = contents.state();
        load("themes");
        assertEquals(one, contents.state());

        Files.writeString(file, "two");
        load("themes");

        assertNotEquals(none, one);
        assertNotEquals(one, contents.state());
    }

    @Test
    void missingFileIsAnError() {
        var missing = folder.resolve("missing.ttl");

        assertThrows(UncheckedIOException.class, () -> load("themes", missing));
    }

    private void load(String name, Path... files) {
        contents.whenChanged(
                name, files.length == 0 ? List.of(file) : List.of(files), _ -> loads.add(name));
    }

    private static void organisation(Handle handle) {
        handle.execute("insert into organisation (id, name) values ('a', 'A')");
    }

    private int organisations() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from organisation")
                                .mapTo(Integer.class)
                                .one());
    }
}
