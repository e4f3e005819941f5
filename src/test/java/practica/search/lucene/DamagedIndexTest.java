package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.search.lucene.FollowedItems.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index may be lost: it is made of what the database holds.
class DamagedIndexTest {
    @AutoClose private final FollowedItems items = new FollowedItems();

    @Test
    void lostIndexIsBuiltAgain() throws IOException {
        items.catchUp("a");
        for (var file : indexFiles()) {
            Files.delete(file);
        }

        assertRebuilt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "emptied", "flipped", "deleted"})
    void indexWithAnyFileDamagedIsBuiltAgain(String damage) throws IOException {
        assertEachIsMadeGood(damage, Set.of("segments", "si", "cfs"), () -> items.catchUp("a"));
    }

    /// Such an index has a file for each of its parts.
    @ParameterizedTest
    @ValueSource(strings = {"truncated", "emptied", "flipped", "deleted"})
    void indexInOneSegmentToo(String damage) throws IOException {
        assertEachIsMadeGood(
                damage, Set.of("segments", "si", "fnm", "doc", "vec", "dvd"), this::unpack);
    }

    private interface Making {
        void make() throws IOException;
    }

    private void assertEachIsMadeGood(String damage, Set<String> kinds, Making making)
            throws IOException {
        var done = new TreeSet<String>();
        making.make();
        for (var next = next(done); next.isPresent(); next = next(done)) {
            done.add(kind(next.get()));
            damage(next.get(), damage);

            assertRebuilt();
            making.make();
        }
        assertTrue(done.containsAll(kinds), done::toString);
    }

    /// A file of a kind that has not been damaged yet.
    private Optional<Path> next(Set<String> done) throws IOException {
        return indexFiles().stream().filter(file -> !done.contains(kind(file))).findFirst();
    }

    /// Large segments are not packed into one file, as those of a test are.
    private void unpack() throws IOException {
        items.catchUp("a");
        items.keep("water", "Drinking water " + System.nanoTime());
        items.catchUp("a");
        var policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        var config = new IndexWriterConfig().setCodec(new Graphs()).setMergePolicy(policy);
        try (var writer = new IndexWriter(FSDirectory.open(items.folder), config)) {
            writer.setLiveCommitData(writer.getLiveCommitData());
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static String kind(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("segments_") ? "segments" : name.substring(name.indexOf('.') + 1);
    }

    /// The checksums of what could be opened are compared as they are while a library is served.
    private void assertRebuilt() throws IOException {
        try (var follower = items.open("a")) {
            follower.verify();
            follower.catchUp();
            assertTrue(follower.verify());
            assertEquals(List.of("schools"), found(follower, "schools"));
            assertEquals(2, follower.index().size());
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.list(items.folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static void damage(Path file, String damage) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (damage) {
            case "truncated" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "emptied" -> Files.write(file, new byte[0]);
            case "deleted" -> Files.delete(file);
            default -> {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }
}
