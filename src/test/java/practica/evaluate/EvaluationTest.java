package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;
import practica.meaning.ShippedEmbedder;
import practica.search.Layer;
import practica.search.lucene.TemporaryIndex;
import practica.support.TestLibrary;

class EvaluationTest {
    private static final String DOCS =
            """
            {"id": "a-en", "lang": "en", "title": "Night buses", "text": "Buses run all night on four lines."}
            {"id": "a-ca", "lang": "ca", "title": "Autobusos nocturns", "text": "Els autobusos circulen tota la nit."}
            {"id": "b-ca", "lang": "ca", "title": "Horts urbans", "text": "Els veïns conreen horts al barri."}
            """;
    private static final String QUERIES =
            """
            {"id": "a-q-en", "lang": "en", "text": "night bus", "key": "a"}
            """;

    @TempDir private Path folder;

    @Test
    void questionIsAskedOfEveryLanguageAndOfAll() throws Exception {
        var lines = lines("a-q-en\ta-en\t1\na-q-en\ta-ca\t1\n", Set.of());

        assertEquals(
                List.of("ca", "en", "all", "all>own", "all>other"),
                lines.stream().map(line -> line.wanted().label()).toList());
        assertTrue(lines.stream().allMatch(line -> line.hit() == 1), lines::toString);
        assertEquals(1, lines.get(3).mrr());
    }

    @Test
    void withoutTheLayersNothingIsFoundInOtherWords() throws Exception {
        var lines = lines("a-q-en\ta-ca\t1\n", Set.of(Layer.values()));

        assertEquals(
                List.of("ca", "all", "all>other"),
                lines.stream().map(line -> line.wanted().label()).toList());
        assertTrue(lines.stream().allMatch(line -> line.hit() == 0), lines::toString);
    }

    @Test
    void tableSaysTheMeans() throws Exception {
        var table = EvaluationTable.of(lines("a-q-en\ta-en\t1\na-q-en\ta-ca\t1\n", Set.of()));

        assertTrue(table.stream().anyMatch(row -> row.startsWith("across    mean ")));
        assertTrue(table.stream().anyMatch(row -> row.startsWith("within    mean ")));
    }

    @Test
    void halvesHaveEveryQuestionOnceAndAllItsLanguagesTogether() {
        var english = new JudgedSet.Question("q1-en", "en", "x", null);
        var catalan = new JudgedSet.Question("q1-ca", "ca", "x", null);

        assertTrue(Half.ALL.has(english));
        assertTrue(Half.TUNING.has(english) != Half.HELD_OUT.has(english));
        assertEquals(Half.TUNING.has(english), Half.TUNING.has(catalan));
    }

    @Test
    void badJudgementIsAnError() {
        assertThrows(IOException.class, () -> lines("a-q-en a-en 1\n", Set.of()));
    }

    private List<Evaluation.Line> lines(String judgements, Set<Layer> without) throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), DOCS);
        Files.writeString(folder.resolve("queries.jsonl"), QUERIES);
        Files.writeString(folder.resolve("qrels.tsv"), judgements);
        var set = JudgedSet.read(folder);
        assertEquals(Language.CA, set.texts().getLast().language());
        try (var index =
                new TemporaryIndex(
                        folder.resolve("index"),
                        TestLibrary.starter().known(),
                        TestLibrary.starter().translations(),
                        new ShippedEmbedder())) {
            for (var at = 0; at < set.texts().size(); at++) {
                index.add(SetItems.of(set.texts().get(at), at + 1L));
            }
            return new Evaluation(index.index()::ranking, without, Half.ALL).of(set);
        }
    }
}
