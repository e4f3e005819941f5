package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.support.TestLibrary;

class FolderDeliveryTest {
    @TempDir Path folder;

    @Test
    void filesAreThoseBelowThePathInTheOrderOfTheirNames() throws IOException {
        var deep = Files.createDirectories(folder.resolve("b/c"));
        Files.createDirectories(folder.resolve("b/empty"));
        write("z.txt", "b/2.txt", "b/c/3.md", "b/1.pdf", "b/d.txt");
        Files.createSymbolicLink(folder.resolve("b/link.txt"), folder.resolve("z.txt"));
        Files.createSymbolicLink(deep.resolve("circle"), folder);

        assertEquals(List.of("1.pdf", "2.txt", "c/3.md", "d.txt"), below(folder.resolve("b")));
    }

    @Test
    void singleFileIsNamedAsItWasGiven() throws IOException {
        write("alone.md");
        var file = folder.resolve("alone.md");

        assertEquals(List.of(file.toString()), names(delivery(file)));
    }

    @Test
    void missingPathIsAnError() {
        assertThrows(NoSuchFileException.class, () -> delivery(folder.resolve("nowhere")));
    }

    @Test
    void stateIsTheSameUntilSomethingChanges() throws IOException {
        write("a.txt", "b.txt");
        var state = delivery(folder).state();

        assertEquals(state, delivery(folder).state());
        Files.writeString(folder.resolve("b.txt"), "other words");
        assertNotEquals(state, delivery(folder).state());
    }

    @Test
    void passedGrowsToTheSize() throws IOException {
        write("a.txt", "b.txt");
        var delivery = delivery(folder);

        assertEquals(0, delivery.passed());
        delivery.next();
        assertEquals(delivery.size() / 2, delivery.passed());
        delivery.next();
        assertEquals(delivery.size(), delivery.passed());
    }

    private static Delivery delivery(Path path) throws IOException {
        return TestLibrary.starter().deliveries().files(path, _ -> true);
    }

    private static List<String> below(Path path) throws IOException {
        return names(delivery(path)).stream()
                .map(name -> path.relativize(Path.of(name)).toString())
                .toList();
    }

    private static List<String> names(Delivery delivery) throws IOException {
        var names = new ArrayList<String>();
        for (var next = delivery.next(); next.isPresent(); next = delivery.next()) {
            names.add(next.get().name());
        }
        return names;
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(folder.resolve(name), "words");
        }
    }
}
