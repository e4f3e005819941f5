package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.deposit.Deliveries;
import practica.deposit.Delivery;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.Outcome;
import practica.deposit.RejectedRows;
import practica.deposit.Report;
import practica.fetch.WebAddress;
import practica.tables.Tables;
import practica.tables.mapping.MappingFile;
import practica.tables.mapping.UnusableMapping;

/// `practica import PATH…`
@Command(
        name = "import",
        description =
                "Bring files of every kind, and the rows of tables, into the library. What came before and has not changed is left alone.",
        mixinStandardHelpOptions = true)
public final class ImportCommand extends OpenCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Folders, ZIPs, files, tables (CSV, XLSX, JSON, JSON Lines), addresses of the web.")
    private List<String> paths = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE.yaml",
            description = "How the columns of a table become fields; by default a guess.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--show-mapping",
            description = "Print the mapping that is guessed for a table, and import nothing.")
    private boolean showMapping;

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description =
                    "Write a record for each file or row: path, outcome, item, reason, row, field.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Write the rows that were turned away, to correct and import them again.")
    private Optional<Path> rejected = Optional.empty();

    @Option(names = "--resume", description = "Go on with imports that were broken off.")
    private boolean resume;

    @Override
    public Integer call() throws Exception {
        var fault = fault();
        if (!fault.isEmpty()) {
            err().println(fault);
            return 2;
        }
        try {
            if (showMapping) {
                return show(Path.of(paths.getFirst()));
            }
            if (mapping.isPresent()) {
                MappingFile.read(Files.readString(mapping.get()));
            }
            return super.call();
        } catch (UnusableMapping e) {
            err().println(e.getMessage());
            return 2;
        }
    }

    private String fault() {
        var local = paths.stream().filter(path -> !WebAddress.isMeant(path)).map(Path::of).toList();
        var missing = local.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            return "There is no file or folder " + missing.getFirst() + ". Nothing was imported.";
        }
        if (resume != paths.isEmpty()) {
            return resume
                    ? "An import that goes on takes no paths: it knows them."
                    : "What is to be imported? Name a folder, a file or a table.";
        }
        var isTable = paths.size() == 1 && local.size() == 1 && Tables.mayBe(local.getFirst());
        return (showMapping || rejected.isPresent()) && !isTable
                ? "This needs exactly one table: a CSV, XLSX, JSON or JSON Lines file."
                : "";
    }

    private int show(Path table) throws IOException, UnusableMapping {
        var guessed = Deliveries.mapping(table, Optional.empty());
        if (guessed.isEmpty()) {
            err().println(
                            "Nothing in "
                                    + table
                                    + " is recognised as a title or a text; write a mapping for it.");
            return 1;
        }
        try (var read = Tables.open(table)) {
            out().print(MappingFile.write(guessed.get(), read.columns()));
            out().flush();
        }
        return 0;
    }

    @Override
    protected int run(Library library) throws IOException, UnusableMapping {
        try (var rows = report.isPresent() ? Report.to(report.get()) : Report.nowhere();
                var lost =
                        rejected.isPresent()
                                ? RejectedRows.to(rejected.get(), Path.of(paths.getFirst()))
                                : RejectedRows.nowhere()) {
            var progress = new Progress(out());
            BiConsumer<Outcome, Delivery> tell =
                    (outcome, delivery) -> {
                        rows.add(outcome);
                        lost.add(outcome);
                        progress.tell(outcome, delivery);
                    };
            if (resume) {
                if (!resume(library, progress, tell)) {
                    return 1;
                }
            } else {
                progress.end(library.importRuns().start(asked(), tell));
            }
        }
        if (library.follower().isPresent()) {
            library.follower().get().catchUp();
        }
        return 0;
    }

    /// False where there is nothing but what other processes are at.
    private boolean resume(Library library, Progress progress, BiConsumer<Outcome, Delivery> tell)
            throws IOException, UnusableMapping {
        var runs = library.importRuns();
        var unended = runs.unended();
        if (unended.isEmpty()) {
            out().println("No import was broken off.");
        }
        for (var one : unended) {
            if (one.held()) {
                err().printf(
                                "Another process is at the import of %s, %d done; it is left to it.%n",
                                one.asked().names(), one.told());
            } else {
                out().printf(
                                "Going on after %d with what was begun at %s: %s%n",
                                one.told(), one.started(), one.asked().names());
                progress.end(runs.resume(one.id(), tell));
            }
        }
        return unended.isEmpty() || unended.stream().anyMatch(one -> !one.held());
    }

    private Asked asked() throws IOException {
        return new Asked(
                paths.stream()
                        .map(path ->
                                new Asked.Given(
                                        WebAddress.isMeant(path)
                                                ? path
                                                : Path.of(path).toAbsolutePath().toString(),
                                        path))
                        .toList(),
                mapping.isPresent() ? Files.readString(mapping.get()) : "");
    }
}
