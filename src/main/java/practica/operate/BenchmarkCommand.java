package practica.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.benchmark.Benchmark;

/// `practica benchmark`: what search costs in a library of made-up texts, of which nothing stays in
/// the library that lends its sentences. An empty one lends those of the starter library.
@Command(
        name = "benchmark",
        description = "Measure what indexing and searching cost.",
        mixinStandardHelpOptions = true,
        hidden = true)
public final class BenchmarkCommand extends OpenCommand {
    private static final int MOST = 1_000;

    @Option(
            names = "--texts",
            description = "How many texts.",
            paramLabel = "N",
            defaultValue = "100000")
    private int texts;

    @Option(
            names = "--bytes",
            description = "How long each is.",
            paramLabel = "N",
            defaultValue = "3000")
    private int bytes;

    @Option(
            names = "--questions",
            description = "How many questions.",
            paramLabel = "N",
            defaultValue = "2000")
    private int questions;

    @Option(
            names = "--index",
            description = "Where the index stays, or is already.",
            paramLabel = "DIR")
    private @Nullable Path index;

    @Override
    protected int run(Library library) throws Exception {
        Starter.loadInto(library, out()::println);
        var place = index == null ? Files.createTempDirectory("practica-benchmark") : index;
        try {
            new Benchmark(
                            library.known(),
                            library.translations().off(),
                            library.embedder(),
                            texts,
                            bytes,
                            questions,
                            this::say)
                    .run(library.items().changedAfter(0, MOST), place);
        } finally {
            if (index == null) {
                Folders.delete(place);
            }
        }
        return 0;
    }

    private void say(String line) {
        out().println(line);
        out().flush();
    }
}
