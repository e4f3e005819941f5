package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.evaluate.Evaluation.Line;
import practica.evaluate.Wanted.Own;
import practica.evaluate.Wanted.Texts;
import practica.meaning.ShippedEmbedder;
import practica.search.lucene.TemporaryIndex;
import practica.support.Shared;
import practica.support.TestLibrary;

/// Of the hardest judged set, abstracts that avoid the words of the question: what is found in
/// other languages does not push down what there is in one's own.
class AcrossLanguagesTest {
    @TempDir Path folder;

    @Test
    void theOwnLanguageStaysFirstAndOthersAreFound() throws IOException {
        var lines = lines(JudgedSet.read(Shared.folder("data/retrieval/urban")));

        var alone = mean(lines, line -> line.wanted().equals(new Texts(line.asked())));
        var amongAll = mean(lines, line -> line.wanted() instanceof Own);
        var across =
                mean(
                        lines,
                        line ->
                                line.wanted() instanceof Texts
                                        && !line.wanted().equals(new Texts(line.asked())));
        assertTrue(amongAll >= 0.97 * alone, () -> amongAll + " of " + alone);
        assertTrue(across >= 0.85, () -> across + " across");
    }

    private List<Line> lines(JudgedSet set) throws IOException {
        var library = TestLibrary.starter();
        try (var index =
                new TemporaryIndex(
                        folder.resolve("index"),
                        library.known(),
                        library.translations(),
                        new ShippedEmbedder())) {
            for (var at = 0; at < set.texts().size(); at++) {
                index.add(SetItems.of(set.texts().get(at), at + 1L));
            }
            return new Evaluation(index.index()::ranking, Set.of(), Half.ALL).of(set);
        }
    }

    private static double mean(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).mapToDouble(Line::mrr).average().orElse(0);
    }
}
