package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.deposit.Deliveries.Named;
import practica.item.Item;
import practica.operate.Library;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

/// A library of the test's own, and a folder from which files are brought into it.
final class Bringing implements AutoCloseable {
    /// A library file, but for its id, its title and a line of more fields.
    static final String PLAN =
            """
            ---
            id: %s
            kind: document
            language: en
            title: %s
            summary: A plan.
            themes: [water]
            %s
            ---
            All the words of the plan.
            """;

    final Library library = TestLibrary.empty();
    final Path folder = TestFolders.create("bringing");

    Outcome bring(String name, String text) throws IOException {
        return take(Files.writeString(folder.resolve(name), text), name);
    }

    Outcome take(Path path, String name) throws IOException {
        return take(delivery(path, name));
    }

    /// What the path would bring.
    Delivery delivery(Path path, String name) {
        try {
            return library.deliveries().of(List.of(new Named(path, name)), Optional.empty());
        } catch (IOException | UnusableMapping e) {
            throw new IllegalStateException(e);
        }
    }

    Outcome take(Delivery delivery) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        var counts = library.imports().take(delivery, outcomes::add);
        assertEquals(Map.of(outcomes.getFirst().kind(), 1), counts);
        return outcomes.getFirst();
    }

    Item item(String source) {
        return library.items().bySource(source).orElseThrow();
    }

    @Override
    public void close() {
        library.close();
    }
}
