package practica.deposit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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

    /// A file to bring, and what to call it in the report and, where it names itself no other way,
    /// as a source: the path as it was given. It may name files that lie below `root`, no others.
    public record Brought(Path path, String name, Path root) {
        /// Whether the file is really below the root, whatever dots and links say.
        boolean mayBring(Path file) throws IOException {
            return file.toRealPath().startsWith(root.toRealPath());
        }
    }

    /// Every regular file below the paths, in the order of their names. Of links only the paths
    /// themselves are followed. A folder that cannot be read is listed, so that its import fails.
    public static List<Brought> files(List<Path> paths) throws IOException {
        var files = new ArrayList<Brought>();
        for (var path : paths) {
            var real = path.toRealPath();
            var below = new ArrayList<Path>();
            Files.walkFileTree(real, new Listing(below));
            var root = Files.isDirectory(real) ? real : real.resolveSibling("");
            below.stream()
                    .sorted()
                    .map(file -> new Brought(file, name(path, real.relativize(file)), root))
                    .forEach(files::add);
        }
        return files;
    }

    private static String name(Path given, Path below) {
        return given.resolve(below).normalize().toString().replace('\\', '/');
    }

    private static final class Listing extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        private Listing(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    /// Takes all files in, and tells of each as soon as those before it are done.
    public Map<Outcome.Kind, Integer> take(List<Brought> files, Consumer<Outcome> tell) {
        var counts = new EnumMap<Outcome.Kind, Integer>(Outcome.Kind.class);
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            var pending =
                    files.stream().map(file -> workers.submit(() -> importer.take(file))).toList();
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
