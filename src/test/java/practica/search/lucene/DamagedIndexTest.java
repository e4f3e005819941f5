package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.search.lucene.FollowedItems.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    void indexWithAnyFileDamagedIsBuiltAgainOrStillAnswers(String damage) throws IOException {
        items.catchUp("a");
        var whole = indexFiles().stream().map(file -> file.getFileName().toString()).toList();
        for (var name : whole) {
            damage(items.folder.resolve(name), damage);

            assertRebuilt();
        }
        assertTrue(whole.stream().anyMatch(name -> name.startsWith("segments_")), whole::toString);
    }

    private void assertRebuilt() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();
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
        if (!Files.exists(file)) {
            return;
        }
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
