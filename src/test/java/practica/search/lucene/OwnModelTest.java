package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.evaluate.JudgedSet;
import practica.evaluate.SetItems;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.onnx.OnnxEmbedder;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.support.Models;
import practica.support.TestFolders;
import practica.support.TestLibrary;

/// The search with a model that an operator named.
class OwnModelTest {
    private static final List<JudgedSet.Text> TEXTS =
            List.of(
                    text(
                            "rubbish",
                            "Refuse collection",
                            "How the town picks up its rubbish at night."),
                    text(
                            "sleepers",
                            "Beds and meals",
                            "For rough sleepers, every night of the winter."),
                    text("tram", "To the airport", "A tramway with eleven stops."),
                    text("dance", "Dance for the young", "A theatre gives its stage to pupils."),
                    text("trees", "Planting oaks", "Shade in summer for squares of stone."));

    private static final Path FOLDER = TestFolders.create("own-model");

    private static Library library;
    private static Embedder model;
    private static TemporaryIndex index;

    @TempDir private Path folder;

    @BeforeAll
    static void open() throws IOException {
        library = TestLibrary.empty();
        model = OnnxEmbedder.open(Models.english(), library.known().vocabularies().themes());
        index = index(FOLDER);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
        model.close();
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "garbage truck, rubbish",
        "homeless people, sleepers",
        "light rail, tram",
        "teenagers on stage, dance",
        "heat waves, trees"
    })
    void whatMeansTheSameComesFirst(String question, String expected) throws IOException {
        assertEquals(expected, ranking(question).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quantum mechanics", "football world cup results", "qwertyuiop zxcvbnm"})
    void whatHasNothingToDoWithAnyTextFindsNone(String question) throws IOException {
        assertEquals(List.of(), ranking(question));
    }

    @Test
    void itemsAreAlikeByTheSameModel() throws IOException {
        var night = text("lorries", "Night lorries", "They take away what the town throws away.");
        try (var index = index(folder)) {
            index.add(SetItems.of(night, 99));

            var alike = index.index().alike(SetItems.of(night, 99), 10);

            assertEquals(
                    List.of("rubbish"),
                    alike.stream().flatMap(like -> like.card().source().stream()).toList());
        }
    }

    private static TemporaryIndex index(Path folder) throws IOException {
        var index = new TemporaryIndex(folder, library.known(), library.translations(), model);
        for (var at = 0; at < TEXTS.size(); at++) {
            index.add(SetItems.of(TEXTS.get(at), at + 1L));
        }
        return index;
    }

    private static List<String> ranking(String question) throws IOException {
        return index.index().ranking(SearchRequest.of(question, Language.EN), 10).stream()
                .flatMap(card -> card.source().stream())
                .toList();
    }

    private static JudgedSet.Text text(String id, String title, String words) {
        return new JudgedSet.Text(id, "en", title, words);
    }
}
