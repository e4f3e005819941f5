package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.Outcome.Kind;
import practica.operate.Library;
import practica.support.TestLibrary;

class ImportRunTest {
    @TempDir Path folder;

    @Test
    void everyFileIsToldOfInOrderAndCounted() throws IOException {
        var names = IntStream.rangeClosed(10, 29).mapToObj(n -> n + ".txt").toList();
        write(names.toArray(String[]::new));
        Files.writeString(folder.resolve("20.md"), "---\nkind: document\n---\nNo title.");
        Files.createFile(folder.resolve("empty.docx"));
        try (var library = TestLibrary.empty()) {
            var told = new ArrayList<String>();
            var counts = library.imports().take(all(library), outcome -> told.add(outcome.path()));
            var again = library.imports().take(all(library), _ -> {});

            var expected = new ArrayList<>(names);
            expected.add("20.md");
            expected.add("empty.docx");
            assertEquals(expected.stream().map(this::named).sorted().toList(), told);
            assertEquals(Map.of(Kind.ADDED, 20, Kind.REJECTED, 2), counts);
            assertEquals(Map.of(Kind.UNCHANGED, 20, Kind.REJECTED, 2), again);
            assertEquals(20, library.items().published());
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

        var counts = library.imports().take(library.deliveries().files(same, _ -> true), _ -> {});

        assertEquals(Map.of(Kind.ADDED, 1, Kind.UNCHANGED, 9), counts);
        assertEquals(21, library.items().published());
    }

    private Delivery all(Library library) throws IOException {
        return library.deliveries().files(folder, _ -> true);
    }

    private String named(String file) {
        return folder.resolve(file).toString();
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(folder.resolve(name), "Some words of " + name);
        }
    }
}
