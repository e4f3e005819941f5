package practica.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import practica.item.Item;
import practica.item.Known;
import practica.meaning.Embedder;
import practica.meaning.Meaning;
import practica.search.Layer;
import practica.search.lucene.SearchIndex;
import practica.search.lucene.TemporaryIndex;
import practica.translate.Translations;

/// Makes a library of texts in an index, asks it, and tells what both cost.
///
/// @param texts how many
/// @param bytes how long each is, about
/// @param questions how many count; half as many go before, for practice
public record Benchmark(
        Known known,
        Translations translations,
        Embedder embedder,
        int texts,
        int bytes,
        int questions,
        Consumer<String> tell) {
    /// Texts indexed before any is counted, since the JVM is slow at first.
    private static final int PRACTICE = 5_000;

    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    /// Measures the index in the folder; makes it, and one of words alone, where there is none.
    ///
    /// @param real where the sentences come from
    public void run(List<Item> real, Path folder) throws IOException {
        var sentences = Sentences.of(real);
        var made = new MadeItems(sentences, known, bytes);
        var layered = folder.resolve("layered");
        if (!Files.exists(layered)) {
            var words = EnumSet.allOf(Layer.class);
            index(made, folder.resolve("practice"), Set.of(), Math.min(PRACTICE, texts));
            tell("indexed with words alone", index(made, folder.resolve("words"), words, texts));
            tell("indexed with all layers", index(made, layered, Set.of(), texts));
            tell("brought into one segment", settle(layered));
        }
        try (var index = SearchIndex.reading(layered, known, translations, embedder)) {
            var practice = questions / 2;
            var asked = new MadeQuestions(sentences, known);
            Costs.of(index, asked, practice, questions).table().forEach(tell);
        }
        memory();
    }

    /// The seconds of the processor that it takes.
    private double index(MadeItems made, Path folder, Set<Layer> without, int texts)
            throws IOException {
        var making = 0L;
        var begun = Stopwatch.all();
        try (var index = new TemporaryIndex(folder, known, translations, embedder, without)) {
            for (var number = 1L; number <= texts; number++) {
                var from = Stopwatch.own();
                var item = made.item(number);
                making += Stopwatch.own() - from;
                index.add(item);
            }
            index.index();
        }
        return (Stopwatch.all() - begun - making) / SECOND;
    }

    private double settle(Path folder) throws IOException {
        var begun = Stopwatch.all();
        try (var index = new TemporaryIndex(folder, known, translations, embedder)) {
            index.settle();
            index.index();
        }
        return (Stopwatch.all() - begun) / SECOND;
    }

    private void tell(String name, double seconds) {
        tell.accept(
                String.format(
                        Locale.ROOT,
                        "%s: %.0f s of CPU, %.0f texts a second",
                        name,
                        seconds,
                        texts / seconds));
    }

    /// What a second copy of the vectors and the lexicon adds to the heap.
    private void memory() {
        var before = Stopwatch.heap();
        var again = Meaning.read();
        var after = Stopwatch.heap();
        tell.accept(
                String.format(
                        Locale.ROOT,
                        "heap: %.0f MB in use, of which %.0f MB vectors of %d numbers and a lexicon of %d languages",
                        before / MEGABYTE,
                        (after - before) / MEGABYTE,
                        again.vectors().dimension(),
                        again.lexicon().languages().size()));
    }
}
