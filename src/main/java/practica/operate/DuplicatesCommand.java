package practica.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.duplicate.Pair;
import practica.language.Language;

/// `practica duplicates`
@Command(
        name = "duplicates",
        description =
                "List the pairs of items that are probably the same: same file, same title and place, or near-same text.",
        mixinStandardHelpOptions = true)
public final class DuplicatesCommand extends OpenCommand {
    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description =
                    "Write a record for each pair instead: item, like, reason, share, differing, title, title of the other.")
    private Optional<Path> report = Optional.empty();

    @Override
    protected int run(Library library) throws IOException {
        var pairs = new AtomicLong();
        try (var records =
                report.isPresent() ? PairReport.to(report.get()) : PairReport.nowhere()) {
            library.duplicates()
                    .pairs(pair -> {
                        pairs.incrementAndGet();
                        if (report.isPresent()) {
                            records.add(pair);
                        } else {
                            out().println(words(pair));
                        }
                    });
        }
        out().println(pairs + " pairs look alike.");
        return 0;
    }

    private static String words(Pair pair) {
        var differing = PairReport.differing(pair);
        return "%s looks like %s: %s%s"
                .formatted(
                        pair.later().slug(),
                        pair.earlier().slug(),
                        pair.earlier().why(Language.EN),
                        differing.isEmpty() ? "" : " (differing: " + differing + ")");
    }
}
