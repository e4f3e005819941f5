package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.deposit.ImportRun;
import practica.deposit.Outcome;
import practica.deposit.Report;

/// `practica import PATH…`
@Command(
        name = "import",
        description =
                "Bring files of every kind into the library. What came before and has not changed is left alone.",
        mixinStandardHelpOptions = true)
public final class ImportCommand extends OpenCommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "Write one row for each file: path, outcome, item, reason.")
    private Optional<Path> report = Optional.empty();

    @Override
    public Integer call() throws Exception {
        var missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path ->
                    err().println(
                                    "There is no file or folder "
                                            + path
                                            + ". Nothing was imported."));
            return 2;
        }
        return super.call();
    }

    @Override
    protected int run(Library library) throws IOException {
        var files = ImportRun.files(paths);
        var told = new ArrayList<Outcome>();
        try (var rows = report.isPresent() ? Report.to(report.get()) : Report.nowhere()) {
            var progress = new Progress(out(), files.size());
            var counts =
                    library.imports()
                            .take(
                                    files,
                                    outcome -> {
                                        told.add(outcome);
                                        rows.add(outcome);
                                        progress.tell(outcome);
                                    });
            progress.end(counts);
        }
        if (library.follower().isPresent()) {
            library.follower().get().catchUp();
        }
        return told.size() == files.size() ? 0 : 1;
    }
}
