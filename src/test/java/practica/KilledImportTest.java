package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.Patience;
import practica.support.ServedLibrary;
import practica.support.Shared;
import practica.support.TestFolders;

/// An import whose process is killed as the kernel does it, again and again, goes on by itself, and
/// nothing that was said to be there is lost.
class KilledImportTest {
    private static final Map<String, String> SETTINGS = Map.of("PRACTICA_KEEP_FREE", "0");

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir Path folder;
    private int kills;
    private long slowestStart;

    @Test
    void importGoesOnAfterThreeKillsAndAStop() throws Exception {
        for (var n = 0; n < 150; n++) {
            Files.writeString(folder.resolve(n + ".txt"), "Words of the note number " + n);
        }
        var seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        try (var library = library()) {
            var ledger = new ImportLedger(library);
            library.begin("import", folder);
            for (var more = 0; more < 3; more++) {
                var enough = 30 * more + 1 + random.nextInt(20);
                Patience.until(LONGEST, () -> ledger.glance().told() >= enough);
                killAndStart(library, ledger, random);
            }
            Patience.until(LONGEST, () -> ledger.look().told() >= 100);
            var before = ledger.look();
            library.stop();
            library.start();
            ledger.assertKeeps(before);
            Patience.until(LONGEST, () -> ledger.look().isEnded());

            assertEquals(Map.of("added", 150L), ledger.look().counts());
            assertEndsWell(library, ledger);
        }
    }

    @Test
    @Tag("faults")
    void importOfRealMaterialGoesOnAfterTwentyKills() throws Exception {
        var data = Shared.folder("data");
        var expected = imported(data);
        var seed = Long.getLong("practica.seed", System.nanoTime());
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        try (var library = library()) {
            library.start();
            var ledger = new ImportLedger(library);
            library.begin("import", data);
            Patience.until(LONGEST, () -> ledger.look().told() > 0);
            while (kills < 20 && !ledger.look().isEnded()) {
                awaitAMoment(ledger, random);
                killAndStart(library, ledger, random);
            }
            Patience.until(Duration.ofMinutes(30), () -> ledger.look().isEnded());

            System.out.printf(
                    "%d kills; %s; %d sources acknowledged before the last; slowest start %d ms%n",
                    kills, ledger.look().counts(), ledger.acknowledged(), slowestStart);
            assertEquals(20, kills);
            assertEquals(expected.counts(), ledger.look().counts());
            assertEquals(unnumbered(expected), unnumbered(ledger.look()));
            assertEquals(expected.files(), ledger.look().files());
            assertEndsWell(library, ledger);
        }
    }

    /// Some time after the start, mostly when some more was told of.
    private static void awaitAMoment(ImportLedger ledger, Random random) throws Exception {
        if (random.nextInt(3) > 0) {
            var enough = ledger.look().told() + 1 + random.nextInt(60);
            Patience.until(LONGEST, () -> ledger.told() >= enough || ledger.isEnded());
        }
        Thread.sleep(random.nextInt(2_000));
    }

    /// Without the number that an address ends with where many items have the same name: it may be
    /// that of a change, and two that read the same bytes at the same time make one more.
    private static List<String> unnumbered(ImportLedger.Seen seen) {
        return seen.items().entrySet().stream()
                .map(item -> item.toString().replaceFirst("-\\d+ ", " "))
                .toList();
    }

    /// What comes of an import that nobody disturbs.
    private static ImportLedger.Seen imported(Path data) throws Exception {
        try (var library = library()) {
            library.start();
            var began = System.nanoTime();
            assertEquals(0, library.run("import", data).code());
            System.out.printf("undisturbed %d s%n", (System.nanoTime() - began) / 1_000_000_000);
            return new ImportLedger(library).look();
        }
    }

    private static ServedLibrary library() {
        return new ServedLibrary(Main.class, TestFolders.create("killed"), SETTINGS, "--empty");
    }

    /// Every third time its database dies with it.
    private void killAndStart(ServedLibrary library, ImportLedger ledger, Random random)
            throws Exception {
        var before = ledger.look();
        library.kill();
        if (random.nextInt(3) == 0) {
            library.killDatabase();
        }
        kills++;
        var began = System.nanoTime();
        library.start();
        slowestStart = Math.max(slowestStart, (System.nanoTime() - began) / 1_000_000);
        ledger.assertKeeps(before);
        assertEquals(List.of(), halfWritten(library));
    }

    private static void assertEndsWell(ServedLibrary library, ImportLedger ledger)
            throws Exception {
        ledger.assertNothingTwice();
        var all = "\"total\":" + ledger.look().items().size() + ",";
        Patience.until(LONGEST, () -> library.get("/api/v1/search").body().contains(all));
        library.stop();
        library.assertConsistent();
        try (var left = Files.list(library.home().resolve("data/work"))) {
            assertEquals(0, left.count());
        }
        assertTrue(halfWritten(library).isEmpty());
    }

    /// An import that goes on may be writing, so only what is older than the server counts.
    private static List<Path> halfWritten(ServedLibrary library) throws IOException {
        var started = library.process().info().startInstant();
        try (var left = Files.newDirectoryStream(library.home().resolve("data/files"), "*.part")) {
            var found = new java.util.ArrayList<Path>();
            for (var one : left) {
                if (started.isEmpty()
                        || Files.getLastModifiedTime(one).toInstant().isBefore(started.get())) {
                    found.add(one);
                }
            }
            return found;
        }
    }
}
