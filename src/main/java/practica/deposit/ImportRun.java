package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// An import of many files: all those below some paths, in the order of their names, a few at a
/// time.
public final class ImportRun {
    private final Importer importer;
    private final int atOnce;

    public ImportRun(Importer importer, int atOnce) {
        this.importer = importer;
        this.atOnce = atOnce;
    }

    /// A file to bring, and what to call it: the path as it was given.
    public record Brought(Path path, String name) {}

    /// Every regular file below the paths. Links are not followed.
    public static List<Brought> files(List<Path> paths) throws IOException {
        var files = new ArrayList<Brought>();
        for (var path : paths) {
            try (var below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> !Files.isSymbolicLink(file))
                        .sorted()
                        .map(file ->
                                new Brought(file, file.normalize().toString().replace('\\', '/')))
                        .forEach(files::add);
            }
        }
        return files;
    }

    /// Takes all files in, and tells of each as soon as those before it are done.
    public Map<Outcome.Kind, Integer> take(List<Brought> files, Consumer<Outcome> tell) {
        var counts = new EnumMap<Outcome.Kind, Integer>(Outcome.Kind.class);
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            var pending =
                    files.stream()
                            .map(file ->
                                    workers.submit(() -> importer.take(file.path(), file.name())))
                            .toList();
            for (var one : pending) {
                var outcome = result(one);
                counts.merge(outcome.kind(), 1, Integer::sum);
                tell.accept(outcome);
            }
        }
        return counts;
    }

    private static Outcome result(Future<Outcome> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
