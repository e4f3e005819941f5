package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import practica.deposit.Outcome;

/// Fills a library that has never held anything with the one that comes with the program.
public final class Starter {
    private Starter() {}

    /// Does nothing where there is something already. A load that was broken off goes on.
    public static void loadInto(Library library, Consumer<String> tell) throws IOException {
        var unfinished = library.home().resolve("data/starter-unfinished");
        if (library.items().lastChange() > 0 && !Files.exists(unfinished)) {
            return;
        }
        tell.accept("Loading the starter library …");
        Files.write(unfinished, new byte[0]);
        var counts = library.imports().take(library.starter(), outcome -> complain(outcome, tell));
        Files.delete(unfinished);
        tell.accept("  " + counts.values().stream().mapToInt(n -> n).sum() + " items.");
    }

    private static void complain(Outcome outcome, Consumer<String> tell) {
        if (outcome.isLost()) {
            tell.accept("  " + outcome.path() + ": " + outcome.reason());
        }
    }
}
