package practica.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.item.Item;
import practica.item.Known;
import practica.language.Language;
import practica.meaning.ShippedEmbedder;
import practica.support.TestLibrary;
import practica.text.Words;

class BenchmarkTest {
    private final Known known = TestLibrary.starter().known();
    private final List<Item> real = TestLibrary.starter().items().changedAfter(0, 100);
    private final Sentences sentences = Sentences.of(real);
    private final MadeItems items = new MadeItems(sentences, known, 3_000);

    @TempDir private Path folder;

    @Test
    void everyNumberIsAlwaysTheSameItem() {
        assertEquals(items.item(7).text(), new MadeItems(sentences, known, 3_000).item(7).text());
        assertNotEquals(items.item(7).text(), items.item(8).text());
    }

    @Test
    void itemsAreOfAboutTheLengthAskedFor() {
        for (var number = 1; number < 20; number++) {
            var version = items.item(number).text().original();
            var written = version.summary() + version.body() + version.sections();
            var bytes = written.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes > 2_700 && bytes < 4_500, () -> "bytes: " + bytes);
        }
    }

    @Test
    void itemsAreSpreadOverLanguagesPlacesThemesAndYears() {
        var languages = new HashSet<Language>();
        var places = new HashSet<>();
        var themes = new HashSet<>();
        for (var number = 1; number <= 100; number++) {
            var text = items.item(number).text();
            assertEquals(1, text.versions().size());
            languages.add(text.language());
            places.addAll(text.places());
            themes.addAll(text.themes());
        }
        assertEquals(new HashSet<>(Language.INTERFACE), languages);
        assertTrue(places.size() > 50);
        assertTrue(themes.size() > 20);
    }

    @Test
    void questionsHaveAWordAtLeastAndSixAtMostOrAThemesName() {
        var questions = new MadeQuestions(sentences, known);
        var chosen = 0;
        for (var number = 0; number < 200; number++) {
            var request = questions.question(number);
            assertEquals(request, questions.question(number));
            assertTrue(!Words.of(request.words()).isEmpty(), request::toString);
            assertTrue(Words.of(request.words()).size() <= 12, request::toString);
            chosen += request.chosen().size();
        }
        assertTrue(chosen > 10);
    }

    @Test
    void smallLibraryIsMeasured() throws IOException {
        var said = new ArrayList<String>();
        var translations = TestLibrary.starter().translations();
        new Benchmark(known, translations, new ShippedEmbedder(), 50, 500, 4, said::add)
                .run(real, folder);

        assertTrue(said.get(0).startsWith("indexed with words alone: "), said::toString);
        assertTrue(said.get(1).startsWith("indexed with all layers: "), said::toString);
        assertTrue(said.stream().anyMatch(line -> line.startsWith("CPU ")), said::toString);
        assertTrue(said.getLast().contains("256 numbers"), said::toString);
    }
}
