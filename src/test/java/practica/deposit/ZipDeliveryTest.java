package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.Outcome.Kind;

class ZipDeliveryTest {
    private static final Unpacking.Limits SMALL = new Unpacking.Limits(3, 100_000, 20_000, 50);

    @AutoClose private static final Bringing LIBRARY = new Bringing();

    @TempDir Path folder;

    @Test
    void filesInItAreImportedAsThoseOfAFolder() throws IOException {
        var zip =
                zip(
                        Map.of(
                                "items/plan.md",
                                Bringing.PLAN.formatted(
                                        "packed", "Packed", "files: [{path: ../files/annex.txt}]"),
                                "files/annex.txt",
                                "An annex in plain words for all readers.",
                                "../thief.txt",
                                "words"));

        var outcomes = new TreeMap<String, Kind>();
        try (var delivery = LIBRARY.delivery(zip, "given.zip")) {
            LIBRARY.library
                    .imports()
                    .take(delivery, outcome -> outcomes.put(outcome.path(), outcome.kind()));
        }

        assertEquals(
                Map.of(
                        "given.zip/../thief.txt", Kind.REJECTED,
                        "given.zip/files/annex.txt", Kind.ADDED,
                        "given.zip/items/plan.md", Kind.ADDED),
                outcomes);
        assertEquals(1, LIBRARY.item("packed").files().size());
        assertTrue(LIBRARY.library.items().bySource("given.zip/files/annex.txt").isPresent());
        try (var left = Files.walk(LIBRARY.library.home().resolve("data/work"))) {
            assertEquals(0, left.filter(path -> path.toString().contains("unpacked")).count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.txt",
                "a/../../out.txt",
                "/etc/out.txt",
                "C:/out.txt",
                "a\\..\\out.txt",
                "a/./b.txt",
                "a//b.txt",
                "nul\u0000.txt"
            })
    void nameThatLeadsOutIsRefused(String name) throws IOException {
        var refused = new Unpacking(SMALL).unpack(zip(Map.of(name, "words")), target());

        assertEquals(1, refused.size(), refused::toString);
        assertEquals(0, files());
    }

    @Test
    void linkIsRefused() throws IOException {
        var zip = folder.resolve("link.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            var entry = new ZipArchiveEntry("link.txt");
            entry.setUnixMode(0120777);
            out.putArchiveEntry(entry);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }

        assertEquals(
                Map.of("link.txt", "it is a link, not a file"),
                new Unpacking(SMALL).unpack(zip, target()));
    }

    @Test
    void zipThatHoldsTooMuchIsRefusedAsAWhole() throws IOException {
        var many = zip(Map.of("1", "a", "2", "b", "3", "c", "4", "d"));
        var bomb = zip(Map.of("bomb", "0".repeat(90_000)));
        var noise = new StringBuilder();
        new java.util.Random(1).ints(200_000, 'a', 'z').forEach(noise::appendCodePoint);
        var large = zip(Map.of("large", noise.toString()));

        for (var zip : new Path[] {many, bomb, large}) {
            assertThrows(Unpacking.TooMuch.class, () -> new Unpacking(SMALL).unpack(zip, target()));
        }
    }

    @Test
    void whatIsNoZipIsAnError() throws IOException {
        var no = Files.writeString(folder.resolve("no.zip"), "no zip");

        assertThrows(IOException.class, () -> new Unpacking(SMALL).unpack(no, target()));
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var zip = Files.createTempFile(folder, "made", ".zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                out.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return zip;
    }

    private Path target() throws IOException {
        return Files.createDirectories(folder.resolve("target"));
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder.resolve("target"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
