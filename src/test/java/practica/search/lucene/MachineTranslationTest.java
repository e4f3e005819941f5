package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.database.Database;
import practica.evaluate.JudgedSet;
import practica.evaluate.SetItems;
import practica.language.Language;
import practica.meaning.ShippedEmbedder;
import practica.search.Card;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.search.Why;
import practica.support.TestDatabase;
import practica.support.TestLibrary;
import practica.support.TranslationServer;
import practica.translate.Engine;
import practica.translate.Translations;
import practica.translate.Translator;

class MachineTranslationTest {
    private static final Set<Layer> TRANSLATION = EnumSet.of(Layer.TRANSLATION);
    private static final Set<Layer> OTHERS = EnumSet.complementOf(EnumSet.of(Layer.TRANSLATION));
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "Autobusos nocturns", "Night coaches",
                    "Els autobusos circulen tota la nit.", "The coaches run all night.");

    private static final List<JudgedSet.Text> TEXTS =
            List.of(
                    new JudgedSet.Text(
                            "ca",
                            "ca",
                            "Autobusos nocturns",
                            "Els autobusos circulen tota la nit."),
                    new JudgedSet.Text("en", "en", "Gardens", "Coaches stop at the gardens."),
                    new JudgedSet.Text("de", "de", "Gärten", "Im Viertel wird gegärtnert."));

    @TempDir private Path folder;
    private final Database database = TestDatabase.open();
    private final List<AutoCloseable> open = new ArrayList<>();
    private TranslationServer server;
    private Translator engine;

    @BeforeEach
    void start() {
        server = new TranslationServer(asked -> english(asked.get("q").asText()));
        engine = Engine.of(server.address().toString()).orElseThrow().open("");
    }

    @AfterEach
    void stop() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
        engine.close();
        server.close();
        database.close();
    }

    @Test
    void itemIsFoundByWhatAnEngineMadeOfIt() throws IOException {
        var index = index("on", engine, TEXTS);
        var request = SearchRequest.of("coach", Language.EN).leavingOut(OTHERS);

        assertEquals(List.of("en", "ca"), sources(index.ranking(request, 10)));
        assertEquals(
                List.of("en"),
                sources(index.ranking(request.leavingOut(EnumSet.allOf(Layer.class)), 10)));
    }

    @Test
    void machineTranslationIsNamedAsTheReasonAndNotShown() throws IOException {
        var index = index("on", engine, TEXTS);

        var hits = index.search(SearchRequest.of("coach", Language.EN).leavingOut(OTHERS)).hits();

        assertEquals(2, hits.size());
        assertFalse(hits.getFirst().why().contains(new Why.Translated()));
        assertEquals(List.of(new Why.Translated()), hits.getLast().why());
        assertEquals(Language.CA, hits.getLast().passage().language());
        assertTrue(hits.stream().noneMatch(hit -> hit.toString().contains("coaches run")));
    }

    @Test
    void whatEverybodyCanReadIsNotTranslated() throws IOException {
        index("on", engine, TEXTS);

        assertTrue(
                server.asked.stream()
                        .noneMatch(one ->
                                one.get("source").asText().equals("de")
                                        || one.get("source").equals(one.get("target"))));
        assertEquals(16, server.asked.size());
    }

    @Test
    void indexThatIsMadeAgainAsksNothing() throws IOException {
        index("one", engine, TEXTS);
        var asked = server.asked.size();

        var index = index("two", engine, TEXTS);

        assertEquals(asked, server.asked.size());
        assertEquals(2, index.count(SearchRequest.of("coach", Language.EN).leavingOut(OTHERS)));
    }

    @Test
    void withoutAnEngineOrWithoutTheLayerTheRankingIsTheSame() throws IOException {
        var texts = starter();
        var on = index("on", engine, texts);
        var off = index("off", new Engine.None().open(""), texts);

        for (var words : questions(texts)) {
            var request = SearchRequest.of(words, Language.ES);
            assertEquals(
                    sources(off.ranking(request, 100)),
                    sources(on.ranking(request.leavingOut(TRANSLATION), 100)),
                    words);
        }
    }

    /// The engine says everything of everything, so that it would push down whatever it could.
    @Test
    void nothingComesBeforeWhatPeopleWroteUnlessItDidBefore() throws IOException {
        var texts = starter();
        var questions = questions(texts);
        var all = String.join(" ", questions);
        try (var babel = new TranslationServer(_ -> all);
                var engine = Engine.of(babel.address().toString()).orElseThrow().open("")) {
            var index = index("babel", engine, texts);
            var more = 0;
            for (var words : questions) {
                var request = SearchRequest.of(words, Language.EN);
                var with = sources(index.ranking(request, 200));
                var without = sources(index.ranking(request.leavingOut(TRANSLATION), 200));
                more += with.size() - without.size();
                for (var written : written(index, words)) {
                    var before = before(without, written);
                    var now = before(with, written);
                    assertTrue(before.containsAll(now), () -> words + ": " + before + now);
                }
            }
            assertTrue(more > 0, "the engine's words find nothing");
        }
    }

    /// The items in which people wrote all the words, as they are asked for.
    private static List<String> written(SearchIndex index, String words) {
        var quoted = "\"" + words.replace(" ", "\" \"") + "\"";
        var plain = SearchRequest.of(quoted, Language.EN).leavingOut(EnumSet.allOf(Layer.class));
        return sources(index.ranking(plain, 200));
    }

    private static List<String> before(List<String> ranking, String one) {
        return ranking.subList(0, ranking.indexOf(one));
    }

    private static String english(String words) {
        return ENGLISH.getOrDefault(words, "unbekannt");
    }

    private SearchIndex index(String name, Translator translator, List<JudgedSet.Text> texts)
            throws IOException {
        var index =
                new TemporaryIndex(
                        folder.resolve(name),
                        TestLibrary.starter().known(),
                        new Translations(database.jdbi(), translator),
                        new ShippedEmbedder());
        open.add(index);
        for (var at = 0; at < texts.size(); at++) {
            index.add(SetItems.of(texts.get(at), at + 1L));
        }
        return index.index();
    }

    private static List<JudgedSet.Text> starter() {
        return TestLibrary.starter().items().changedAfter(0, 1_000).stream()
                .map(item -> {
                    var text = item.text().original();
                    var language = item.text().language().code();
                    var words = text.summary() + "\n" + text.body();
                    return new JudgedSet.Text(item.slug(), language, text.title(), words);
                })
                .toList();
    }

    /// One to three words that stand one after another in a text.
    private static List<String> questions(List<JudgedSet.Text> texts) {
        var random = new Random(11);
        return Stream.generate(
                        () -> {
                            var words =
                                    texts.get(random.nextInt(texts.size()))
                                            .text()
                                            .replaceAll("[^\\p{L} ]", " ")
                                            .strip()
                                            .split(" +", -1);
                            var from = random.nextInt(words.length);
                            var to = Math.min(words.length, from + 1 + random.nextInt(3));
                            return String.join(" ", List.of(words).subList(from, to));
                        })
                .filter(words -> words.length() > 5)
                .limit(60)
                .toList();
    }

    private static List<String> sources(List<Card> cards) {
        return cards.stream().flatMap(card -> card.source().stream()).toList();
    }
}
