package practica.deposit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import practica.fetch.WebAddress;
import practica.storage.Hash;

/// Every regular file below a path, folder by folder, in the order of their names. Of links only
/// the path itself is followed. A folder `x.files` beside `x.md` has its files, and is left to it.
/// A folder that cannot be read is given too, so that its import fails.
final class FolderDelivery implements Delivery {
    private static final String ATTACHED = ".files";

    private final Path root;
    private final String name;
    private final Path start;
    private final FileReader reader;
    private final Predicate<Path> wanted;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final long size;
    private final String state;
    private long passed;

    /// @param name what to call the path in the report
    /// @param wanted which of its files, by their paths below it
    FolderDelivery(Path path, String name, FileReader reader, Predicate<Path> wanted)
            throws IOException {
        this.start = path.toRealPath();
        this.root = Files.isDirectory(start) ? start : start.resolveSibling("");
        this.name = name;
        this.reader = reader;
        this.wanted = wanted;
        open.push(List.of(start).iterator());
        var seen = Hash.of(new byte[0]);
        for (var next = file(); next.isPresent(); next = file()) {
            var file = next.get();
            var told =
                    Files.exists(file) ? Files.getLastModifiedTime(file) + " " + length(file) : "";
            seen = Hash.of((seen + " " + file + " " + told).getBytes(StandardCharsets.UTF_8));
        }
        this.size = passed;
        this.state = seen.value();
        this.passed = 0;
        open.push(List.of(start).iterator());
    }

    @Override
    public Optional<Brought> next() {
        return file().map(file -> new BroughtFile(file, named(file), root, reader));
    }

    private String named(Path file) {
        if (WebAddress.isMeant(name)) {
            var below = start.relativize(file).toString();
            return below.isEmpty() ? name : name + "/" + below;
        }
        return Path.of(name)
                .resolve(start.relativize(file))
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    private Optional<Path> file() {
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            var path = open.peek().next();
            var listed =
                    Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            ? listed(path)
                            : List.of(path);
            if (belongs(path)) {
                continue;
            }
            if (!listed.equals(List.of(path))) {
                open.push(listed.iterator());
            } else if (isTaken(path)) {
                passed += length(path);
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /// Whether it is the folder `x.files` of a Markdown file `x.md`, which brings what it names.
    private static boolean belongs(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.endsWith(ATTACHED)
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(
                        path.resolveSibling(
                                name.substring(0, name.length() - ATTACHED.length()) + ".md"));
    }

    private boolean isTaken(Path path) {
        return !Files.isSymbolicLink(path)
                && (Files.isRegularFile(path) || Files.isDirectory(path) || Files.notExists(path))
                && wanted.test(start.relativize(path));
    }

    /// What is in the folder, or the folder itself where it may not be read.
    private static List<Path> listed(Path folder) {
        try (var entries = Files.newDirectoryStream(folder)) {
            var listed = new ArrayList<Path>();
            entries.forEach(listed::add);
            listed.sort(null);
            return listed;
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(folder);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // Whoever reads it will say so.
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long passed() {
        return passed;
    }

    @Override
    public String state() {
        return state;
    }
}
