package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import practica.fetch.Fetcher;
import practica.fetch.WebAddress;
import practica.item.Known;
import practica.tables.Tables;
import practica.tables.mapping.Guess;
import practica.tables.mapping.Mapping;
import practica.tables.mapping.UnusableMapping;

/// The ways in. A folder brings its files, a ZIP what is packed in it, a table its rows where a
/// mapping is given or can be guessed; any other file brings itself. What lies at an address of the
/// web is fetched and brings what a file of its kind does.
public final class Deliveries {
    private final FileReader reader;
    private final Known known;
    private final Fetcher fetcher;
    private final Path work;

    /// @param work the folder in which packed files are unpacked for the while
    public Deliveries(FileReader reader, Known known, Fetcher fetcher, Path work) {
        this.reader = reader;
        this.known = known;
        this.fetcher = fetcher;
        this.work = work;
    }

    /// All that the paths bring, in their order.
    ///
    /// @throws UnusableMapping where the mapping does not fit one of the tables
    public Delivery of(List<Named> paths, Optional<Mapping> mapping)
            throws IOException, UnusableMapping {
        var deliveries = new ArrayList<Delivery>();
        try {
            for (var path : paths) {
                deliveries.add(one(path, mapping));
            }
            return new JoinedDelivery(deliveries);
        } catch (IOException | UnusableMapping | RuntimeException e) {
            new JoinedDelivery(deliveries).close();
            throw e;
        }
    }

    /// Every file below the path as itself, but only those that are wanted by their paths below it.
    public Delivery files(Path path, Predicate<Path> wanted) throws IOException {
        return new FolderDelivery(path, path.toString(), reader, wanted);
    }

    /// A path, and what it is called in reports and as a source: as it was given.
    public record Named(Path path, String name) {
        public static Named of(Path given) {
            return new Named(given, given.toString());
        }

        boolean isOfTheWeb() {
            return WebAddress.isMeant(name);
        }
    }

    private Delivery one(Named path, Optional<Mapping> mapping)
            throws IOException, UnusableMapping {
        return path.isOfTheWeb()
                ? new WebDelivery(path.name(), work, fetcher, file -> file(file, mapping))
                : file(path, mapping);
    }

    private Delivery file(Named path, Optional<Mapping> mapping)
            throws IOException, UnusableMapping {
        var file = String.valueOf(path.path().getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isRegularFile(path.path()) && file.endsWith(".zip")) {
            return ZipDelivery.open(path.path(), path.name(), work, reader);
        }
        var mapped = mapping(path.path(), mapping);
        return mapped.isPresent()
                ? new TableDelivery(path.path(), path.name(), mapped.get(), known)
                : new FolderDelivery(path.path(), path.name(), reader, _ -> true);
    }

    /// The mapping for a table: the one that is given, or a guess. Empty for what is no table, and
    /// for a table of which nobody can guess where its words are.
    public static Optional<Mapping> mapping(Path file, Optional<Mapping> given)
            throws IOException, UnusableMapping {
        if (!Files.isRegularFile(file) || !Tables.mayBe(file)) {
            return Optional.empty();
        }
        try (var table = Tables.open(file)) {
            var columns = table.columns();
            if (given.isEmpty()) {
                return Optional.of(Guess.of(columns)).filter(Mapping::givesWords);
            }
            var fitting = given.get();
            var isFixed = !table.heading().isEmpty();
            var missing = fitting.columns().stream().filter(one -> !columns.contains(one)).toList();
            if (isFixed ? !missing.isEmpty() : missing.size() == fitting.columns().size()) {
                throw new UnusableMapping(
                        "The mapping does not fit %s, which has no column %s."
                                .formatted(file, String.join(", ", missing)));
            }
            return given;
        } catch (IOException e) {
            if (given.isPresent()) {
                throw new UnusableMapping(file + ": " + e.getMessage());
            }
            return Optional.empty();
        }
    }
}
