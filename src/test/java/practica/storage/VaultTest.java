package practica.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.storage.Vault.Kept;
import practica.support.Patience;

class VaultTest {
    private static final byte[] BYTES = bytes(1, 300_000);

    @TempDir Path folder;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        vault = new Vault(folder.resolve("deep/files"));
    }

    @Test
    void keptBytesAreFoundByTheirHashAsTheyCame() throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(BYTES));

        assertEquals(new Kept(Hash.of(BYTES), BYTES.length), kept);
        assertArrayEquals(BYTES, Files.readAllBytes(vault.path(kept.hash())));
        assertTrue(vault.isWhole(kept.hash()));
    }

    @Test
    void nothingIsKeptToo() throws IOException {
        assertEquals(new Kept(Hash.of(new byte[0]), 0), vault.keep(InputStream.nullInputStream()));
    }

    @Test
    void sameBytesAreKeptOnce() throws IOException {
        var first = vault.keep(new ByteArrayInputStream(BYTES));
        var key = Files.readAttributes(path(first), "unix:ino");

        var second = vault.keep(new ByteArrayInputStream(BYTES));

        assertEquals(first, second);
        assertEquals(key, Files.readAttributes(path(second), "unix:ino"));
        assertEquals(List.of(path(first)), files());
    }

    @Test
    void bytesThatWereSpoiledAreHealedByTheSameThatComeAgain() throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(BYTES));
        var spoiled = BYTES.clone();
        spoiled[1_000] ^= 1;
        Files.write(path(kept), spoiled);
        assertFalse(vault.isWhole(kept.hash()));

        assertEquals(kept, vault.keep(new ByteArrayInputStream(BYTES)));

        assertTrue(vault.isWhole(kept.hash()));
    }

    @Test
    void onlyAFileOfItsSizeIsThere() throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(BYTES));

        assertTrue(vault.has(kept.hash(), BYTES.length));
        assertFalse(vault.has(kept.hash(), BYTES.length + 1));
        Files.delete(path(kept));
        assertFalse(vault.has(kept.hash(), BYTES.length));
    }

    @Test
    void whatIsRemovedIsOldAndWhoKeepsItAgainMakesItYoung() throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(BYTES));
        Files.setLastModifiedTime(path(kept), FileTime.from(Instant.EPOCH));
        var since = Instant.now().minusSeconds(60);
        vault.keep(new ByteArrayInputStream(BYTES));

        assertFalse(vault.remove(kept.hash(), since));
        assertTrue(vault.isWhole(kept.hash()));

        Files.setLastModifiedTime(path(kept), FileTime.from(Instant.EPOCH));
        assertTrue(vault.remove(kept.hash(), since));
        assertFalse(Files.exists(path(kept)));
        assertTrue(vault.remove(kept.hash(), since));
    }

    @Test
    void sameBytesFromManyAtOnceAreKeptOnce() throws Exception {
        Callable<Kept> keep = () -> vault.keep(new ByteArrayInputStream(BYTES));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var kept : threads.invokeAll(Collections.nCopies(32, keep))) {
                assertEquals(new Kept(Hash.of(BYTES), BYTES.length), kept.get());
            }
        }

        assertEquals(List.of(vault.path(Hash.of(BYTES))), files());
        assertTrue(vault.isWhole(Hash.of(BYTES)));
    }

    @Test
    void interruptedStreamLeavesNothing() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(BYTES), new Broken());

        assertEquals(
                "torn", assertThrows(IOException.class, () -> vault.keep(broken)).getMessage());

        assertEquals(List.of(), files());
        assertEquals(Set.of(), vault.hashes());
    }

    @Test
    void everyHashIsListedAndNothingElse() throws IOException {
        var one = vault.keep(new ByteArrayInputStream(BYTES)).hash();
        var other = vault.keep(new ByteArrayInputStream(bytes(2, 10))).hash();
        Files.writeString(folder.resolve("deep/files/in123.part"), "left by a power cut");

        assertEquals(Set.of(one, other), vault.hashes());
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsSweptAway() throws IOException {
        var whole = vault.keep(new ByteArrayInputStream(BYTES));
        Files.writeString(folder.resolve("deep/files/in123.part"), "left by a kill");

        vault.sweep();

        assertEquals(List.of(path(whole)), files());
    }

    @Test
    void whatIsJustBeingWrittenIsNotSweptAway() throws Exception {
        var begin = new PipedInputStream(BYTES.length);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Kept> kept;
            try (var end = new PipedOutputStream(begin)) {
                kept = threads.submit(() -> vault.keep(begin));
                end.write(BYTES, 0, 1_000);
                end.flush();
                Patience.until(() -> size(folder.resolve("deep/files")) == 1_000);

                new Vault(folder.resolve("deep/files")).sweep();
                end.write(BYTES, 1_000, BYTES.length - 1_000);
            }
            assertEquals(new Kept(Hash.of(BYTES), BYTES.length), kept.get());
        }
        assertEquals(List.of(vault.path(Hash.of(BYTES))), files());
    }

    private static long size(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.mapToLong(path -> path.toFile().length()).sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void flippedBitIsNoticed() throws IOException {
        var hash = vault.keep(new ByteArrayInputStream(BYTES)).hash();
        var damaged = BYTES.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(vault.path(hash), damaged);

        assertFalse(vault.isWhole(hash));
    }

    @Test
    void missingOrCutBytesAreNotWhole() throws IOException {
        var hash = vault.keep(new ByteArrayInputStream(BYTES)).hash();
        Files.write(vault.path(hash), bytes(1, 100));

        assertFalse(vault.isWhole(hash));
        assertFalse(vault.isWhole(Hash.of(bytes(3, 5))));
    }

    @Test
    void anotherVaultOnTheSameFolderFindsThem() throws IOException {
        var hash = vault.keep(new ByteArrayInputStream(BYTES)).hash();

        var again = new Vault(folder.resolve("deep/files"));

        assertTrue(again.isWhole(hash));
    }

    private Path path(Kept kept) {
        return vault.path(kept.hash());
    }

    private List<Path> files() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(long seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("torn");
        }
    }
}
