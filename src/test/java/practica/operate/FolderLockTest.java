package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.ChildJvm;

class FolderLockTest {
    @TempDir Path folder;

    @Test
    void fullDiskIsLockedToo() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "There is no /dev/full here");
        Files.createSymbolicLink(folder.resolve("lock"), Path.of("/dev/full"));

        try (var _ = FolderLock.take(folder).orElseThrow()) {
            assertTrue(FolderLock.take(folder).isEmpty());
        }
    }

    @Test
    void lockIsTakenOnceAndTakenAgainWhenItIsGivenBack() throws IOException {
        try (var _ = FolderLock.take(folder).orElseThrow()) {
            assertTrue(FolderLock.take(folder).isEmpty());
        }

        try (var _ = FolderLock.take(folder).orElseThrow()) {
            assertEquals(Long.toString(ProcessHandle.current().pid()), FolderLock.holder(folder));
        }
    }

    @Test
    void folderIsMadeWhereThereIsNone() throws IOException {
        try (var _ = FolderLock.take(folder.resolve("deep/data")).orElseThrow()) {
            assertTrue(Files.isDirectory(folder.resolve("deep/data")));
        }
    }

    @Test
    void holderIsReadWithoutWhatAnEarlierOneLeft() throws IOException {
        Files.writeString(folder.resolve("lock"), "12345678901234567890");

        try (var _ = FolderLock.take(folder).orElseThrow()) {
            assertEquals(Long.toString(ProcessHandle.current().pid()), FolderLock.holder(folder));
        }
    }

    @Test
    void otherProcessHoldsItUntilItDiesHoweverItDies() throws Exception {
        var holder = ChildJvm.builder(LockHolder.class, Map.of(), folder).start();
        assertEquals("true", holder.inputReader().readLine());

        assertTrue(FolderLock.take(folder).isEmpty());
        assertEquals(Long.toString(holder.pid()), FolderLock.holder(folder));

        holder.destroyForcibly().waitFor();
        var lock = FolderLock.take(folder);
        assertFalse(lock.isEmpty());
        lock.get().close();
    }

    @Test
    void locksOfTwoFoldersAreTwo() throws IOException {
        try (var _ = FolderLock.take(folder.resolve("a")).orElseThrow();
                var _ = FolderLock.take(folder.resolve("b")).orElseThrow()) {
            assertTrue(FolderLock.take(folder.resolve("a")).isEmpty());
            assertTrue(FolderLock.take(folder.resolve("b")).isEmpty());
        }
    }
}
