package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.Patience;
import practica.support.ServedLibrary;
import practica.support.SmallDisk;
import practica.support.TestFolders;

/// One disk after the other is full while an import goes on, and then has room again.
@Tag("faults")
class FullDiskTest {
    /// Nothing is kept free, so that the very end of the disk is met.
    private static final Map<String, String> TO_THE_END = Map.of("PRACTICA_KEEP_FREE", "0");

    private static final int NOTES = 60;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir Path folder;
    private final Path home = TestFolders.create("full");

    @Test
    void fullVaultIsWaitedOut() throws Exception {
        var full = home.resolve("data/files");
        try (var disk = SmallDisk.on(full, 4);
                var library = served(TO_THE_END)) {
            begin(library, 200_000);

            assertWaits(library, "There is no room in " + full + ": ");
            assertEquals(0, list(full, "*.part"));
            assertReadersAreServed(library);
            disk.grow(64);

            assertGoesOn(library);
        }
    }

    @Test
    void fullFolderOfTheWorkIsWaitedOut() throws Exception {
        var full = home.resolve("data/work");
        try (var disk = SmallDisk.on(full, 16);
                var library = served(TO_THE_END)) {
            write(20_000);
            breakOff(library, zip());
            assertEquals(0, library.run("jobs").code());
            var filler = disk.fill(0);
            library.start();

            assertWaits(library, "There is no room in " + full + ": ");
            assertReadersAreServed(library);
            Files.delete(filler);

            assertGoesOn(library);
        }
    }

    @Test
    void databaseThatMeetsTheEndOfItsDiskIsWaitedOut() throws Exception {
        var full = home.resolve("data/postgres");
        try (var disk = SmallDisk.on(full, 400);
                var library = served(TO_THE_END)) {
            var filler = disk.fill(1_000_000);
            begin(library, 60_000);

            assertWaits(library, "There is no room in " + full + ": ");
            assertReadersAreServed(library);
            Files.delete(filler);

            assertGoesOn(library);
        }
    }

    /// The index has no part in the import: it comes after, when there is room for it.
    @Test
    void fullIndexIsWaitedOut() throws Exception {
        try (var disk = SmallDisk.on(home.resolve("index"), 3);
                var library = served(TO_THE_END)) {
            begin(library, 200_000);
            var ledger = new ImportLedger(library);
            Patience.until(LONGEST, () -> ledger.glance().isEnded());
            Patience.until(LONGEST, () -> isFull(disk));

            assertReadersAreServed(library);
            disk.grow(256);

            assertGoesOn(library);
        }
    }

    @Test
    void whatIsToBeKeptFreeIsNotTouched() throws Exception {
        var full = home.resolve("data/postgres");
        try (var disk = SmallDisk.on(full, 400);
                var library = served(Map.of("PRACTICA_KEEP_FREE", "40"))) {
            var filler = disk.fill(39_000_000);
            begin(library, 60_000);

            assertWaits(library, "There is no room in " + full + ": ");
            assertEquals("storage", library.get("/health/ready").body());
            assertReadersAreServed(library);
            Files.delete(filler);

            Patience.until(LONGEST, () -> library.get("/health/ready").body().equals("ready"));
            assertGoesOn(library);
        }
    }

    private static boolean isFull(SmallDisk disk) {
        try {
            return disk.free() < 500_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The import is begun by a command that is killed, so that it is the server's.
    private void begin(ServedLibrary library, int bytes) throws Exception {
        write(bytes);
        breakOff(library, folder);
        library.start();
    }

    private static void breakOff(ServedLibrary library, Path source) throws Exception {
        var command = library.begin("import", source);
        var ledger = new ImportLedger(library);
        Patience.until(LONGEST, () -> !command.isAlive() || ledger.isBegun());
        library.kill();
    }

    private void write(int bytes) throws IOException {
        var random = new Random(1);
        for (var n = 0; n < NOTES; n++) {
            Files.writeString(folder.resolve("note-%02d.txt".formatted(n)), text(random, bytes));
        }
    }

    private Path zip() throws IOException {
        var zip = home.resolve("notes.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private static String text(Random random, int bytes) {
        return IntStream.range(0, bytes / 8)
                .mapToObj(_ -> Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36))
                .collect(Collectors.joining(" "));
    }

    private void assertWaits(ServedLibrary library, String why) {
        Patience.until(LONGEST, () -> library.run("jobs").out().contains(", " + why));
        System.out.println(
                library.run("jobs")
                        .out()
                        .lines()
                        .filter(line -> line.contains("import "))
                        .toList());
    }

    private static void assertReadersAreServed(ServedLibrary library) {
        for (var path :
                new String[] {"/en/", "/en/search?q=water", "/en/themes", "/api/v1/search"}) {
            assertEquals(200, library.get(path).statusCode(), path);
        }
    }

    private void assertGoesOn(ServedLibrary library) throws Exception {
        var ledger = new ImportLedger(library);
        Patience.until(LONGEST, () -> ledger.glance().isEnded());
        assertEquals(Map.of("added", (long) NOTES), ledger.look().counts());
        ledger.assertNothingTwice();
        assertFalse(library.run("jobs").out().contains("import"));
        assertEquals(0, list(home.resolve("data/files"), "*.part"));
        var all = "\"total\":" + NOTES + ",";
        Patience.until(LONGEST, () -> library.get("/api/v1/search").body().contains(all));
        library.stop();
        library.assertConsistent();
    }

    private ServedLibrary served(Map<String, String> settings) throws IOException {
        var library = new ServedLibrary(Main.class, home, settings, "--empty");
        library.start();
        return library;
    }

    private static long list(Path folder, String glob) throws IOException {
        var found = 0;
        try (var files = Files.newDirectoryStream(folder, glob)) {
            for (var _ : files) {
                found++;
            }
        }
        return found;
    }
}
