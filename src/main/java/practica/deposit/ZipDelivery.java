package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/// The files that are packed in a ZIP, as if it were a folder; what it holds that may not be
/// unpacked is turned away. It is unpacked beside the library, for as long as the import takes.
final class ZipDelivery implements Delivery {
    private final Path unpacked;
    private final Deque<Brought> refused;
    private final FolderDelivery files;
    private final String state;

    private ZipDelivery(Path unpacked, Deque<Brought> refused, FolderDelivery files, String state) {
        this.unpacked = unpacked;
        this.refused = refused;
        this.files = files;
        this.state = state;
    }

    static ZipDelivery open(Path zip, String name, Path work, FileReader reader)
            throws IOException {
        var unpacked = Files.createTempDirectory(Files.createDirectories(work), "unpacked");
        try {
            var refused = new ArrayDeque<Brought>();
            new Unpacking(Unpacking.Limits.USUAL)
                    .unpack(zip, unpacked)
                    .forEach((entry, reason) ->
                            refused.add(
                                    new TurnedAway(name + "/" + entry, new Unreadable(reason))));
            return new ZipDelivery(
                    unpacked,
                    refused,
                    new FolderDelivery(unpacked, name, reader, _ -> true),
                    TableDelivery.hash(
                            zip.toRealPath()
                                    + " "
                                    + Files.size(zip)
                                    + " "
                                    + Files.getLastModifiedTime(zip)));
        } catch (IOException | RuntimeException e) {
            delete(unpacked);
            throw e;
        }
    }

    @Override
    public Optional<Brought> next() {
        return refused.isEmpty() ? files.next() : Optional.of(refused.remove());
    }

    @Override
    public long size() {
        return files.size();
    }

    @Override
    public long passed() {
        return files.passed();
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public void close() throws IOException {
        delete(unpacked);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
