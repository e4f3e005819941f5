package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.ImportRun.Brought;
import practica.deposit.Outcome.Kind;
import practica.operate.Library;
import practica.support.TestLibrary;

class ImportRunTest {
    @TempDir Path folder;

    @Test
    void filesAreThoseBelowThePathsInTheOrderOfTheirNames() throws IOException {
        var deep = Files.createDirectories(folder.resolve("b/c"));
        write("z.txt", "b/2.txt", "b/c/3.md", "b/1.pdf", "alone.md");
        Files.createSymbolicLink(folder.resolve("b/link.txt"), folder.resolve("z.txt"));
        Files.createSymbolicLink(deep.resolve("circle"), folder);

        var found = ImportRun.files(List.of(folder.resolve("b"), folder.resolve("alone.md")));

        assertEquals(
                List.of("b/1.pdf", "b/2.txt", "b/c/3.md", "alone.md"),
                found.stream().map(file -> folder.relativize(file.path()).toString()).toList());
        assertEquals(folder.resolve("b/1.pdf").toString(), found.getFirst().name());
    }

    @Test
    void missingPathIsAnError() {
        assertThrows(
                NoSuchFileException.class,
                () -> ImportRun.files(List.of(folder.resolve("nowhere"))));
    }

    @Test
    void everyFileIsToldOfInOrderAndCounted() throws IOException {
        var names = IntStream.rangeClosed(10, 29).mapToObj(n -> n + ".txt").toList();
        write(names.toArray(String[]::new));
        Files.writeString(folder.resolve("20.md"), "---\nkind: document\n---\nNo title.");
        Files.createFile(folder.resolve("empty.docx"));
        var files = ImportRun.files(List.of(folder));

        try (var library = TestLibrary.empty()) {
            var told = new ArrayList<String>();
            var counts = library.imports().take(files, outcome -> told.add(outcome.path()));
            var again = library.imports().take(files, _ -> {});

            assertEquals(files.stream().map(Brought::name).toList(), told);
            assertEquals(Map.of(Kind.ADDED, 21, Kind.REJECTED, 1), counts);
            assertEquals(Map.of(Kind.UNCHANGED, 21, Kind.REJECTED, 1), again);
            assertEquals(21, library.items().published());
            assertOneItemForFilesOfOneId(library);
        }
    }

    private void assertOneItemForFilesOfOneId(Library library) throws IOException {
        var same = Files.createDirectory(folder.resolve("same"));
        for (var n = 0; n < 10; n++) {
            Files.writeString(
                    same.resolve(n + ".md"),
                    "---\nid: same\nkind: document\nlanguage: en\ntitle: Same\n---\nSame words.");
        }

        var counts = library.imports().take(ImportRun.files(List.of(same)), _ -> {});

        assertEquals(Map.of(Kind.ADDED, 1, Kind.UNCHANGED, 9), counts);
        assertEquals(22, library.items().published());
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(folder.resolve(name), "Some words of " + name);
        }
    }
}
