package practica.operate;

import java.io.IOException;
import java.util.function.Consumer;
import practica.deposit.Outcome;

/// Fills a library that has never held anything with the one that comes with the program.
public final class Starter {
    private Starter() {}

    /// Does nothing where there is something already.
    public static void loadInto(Library library, Consumer<String> tell) throws IOException {
        if (library.items().lastChange() > 0) {
            return;
        }
        tell.accept("Loading the starter library …");
        var counts =
                library.imports()
                        .take(
                                library.starter(),
                                outcome -> {
                                    if (outcome.kind() == Outcome.Kind.REJECTED
                                            || outcome.kind() == Outcome.Kind.FAILED) {
                                        tell.accept(
                                                "  " + outcome.path() + ": " + outcome.reason());
                                    }
                                });
        tell.accept("  " + counts.getOrDefault(Outcome.Kind.ADDED, 0) + " items.");
    }
}
