package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;

class WorkplaceTest {
    @TempDir Path all;

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        var left = Files.createDirectories(all.resolve("left/unpacked"));
        Files.writeString(left.resolve("a.txt"), "half");

        try (var place = Workplace.in(all)) {
            assertEquals(List.of(place.folder()), folders());
        }
    }

    @Test
    void whatAnotherUsesStays() throws IOException {
        try (var one = Workplace.in(all)) {
            Files.writeString(one.folder().resolve("a.txt"), "in use");

            try (var other = Workplace.in(all)) {
                assertEquals(2, folders().size());
                assertTrue(Files.exists(one.folder().resolve("a.txt")));
                assertTrue(!one.folder().equals(other.folder()));
            }
        }
    }

    @Test
    void folderOfAnotherProcessIsFreeWhenItIsKilled() throws IOException {
        var theirs = all.resolve("theirs");
        var process = ChildJvm.builder(LockHolder.class, Map.of(), theirs).start();
        try (var said = process.inputReader()) {
            assertEquals("true", said.readLine());
            try (var _ = Workplace.in(all)) {
                assertTrue(Files.exists(theirs));
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }

        try (var place = Workplace.in(all)) {
            assertEquals(List.of(place.folder()), folders());
        }
    }

    @Test
    void nothingStaysBehind() throws IOException {
        try (var place = Workplace.in(all)) {
            Files.createDirectories(place.folder().resolve("a/b"));
        }

        assertEquals(List.of(), folders());
    }

    private List<Path> folders() throws IOException {
        try (var paths = Files.list(all)) {
            return paths.toList();
        }
    }
}
