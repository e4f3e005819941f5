package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.evaluate.JudgedSet;
import practica.evaluate.SetItems;
import practica.language.Language;
import practica.meaning.ShippedEmbedder;
import practica.search.Hit;
import practica.search.SearchRequest;
import practica.search.Sort;
import practica.support.TestDatabase;
import practica.support.TestLibrary;
import practica.translate.Engine;
import practica.translate.Translations;

class RankingTest {
    @TempDir private Path folder;

    static Stream<SearchRequest> questions() throws IOException {
        var asked = new ArrayList<SearchRequest>();
        var judged = JudgedSet.read(Path.of("src/test/resources/city-queries"));
        for (var question : judged.questions()) {
            asked.add(SearchRequest.of(question.text(), question.language()));
        }
        Stream.of(
                        "\"public space\"",
                        "water OR agua -\"climate change\"",
                        "partic*",
                        "title:plan water",
                        "place:barcelona",
                        "e-government",
                        "the of and",
                        "-water",
                        "-\"public space\" water",
                        "-partic* -title:plan city",
                        "\"climate change\" OR \"public space\" OR agua",
                        "都市計画",
                        "โรงเรียนของเรา ที่",
                        "l·l d'aigua ciutat-regió",
                        "housing year:2010-2020")
                .forEach(words -> asked.add(SearchRequest.of(words, Language.EN)));
        return asked.stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsFoundFastIsWhatHasAScore(SearchRequest request) throws IOException {
        TestLibrary.starter()
                .index()
                .reading(searcher -> {
                    var prepared = TestLibrary.starter().index().prepared(searcher, request);
                    assertEquals(
                            all(searcher, prepared.items()), all(searcher, prepared.matches()));
                    return true;
                });
    }

    @Test
    void everyPageOfALongListHasItsOwnItemsAndTheSameOrder() throws IOException {
        var water = SearchRequest.of("water", Language.EN);
        try (var index =
                new TemporaryIndex(
                        folder,
                        TestLibrary.starter().known(),
                        translations(),
                        new ShippedEmbedder())) {
            for (var number = 1; number <= 3 * Ranking.LOOKED_AT; number++) {
                index.add(SetItems.of(text(number), number));
            }
            var found = index.index();

            var paged = new ArrayList<Long>();
            for (var page = 1; page <= 60; page++) {
                paged.addAll(ids(found.search(water.withSize(10).withPage(page)).hits()));
            }

            assertEquals(3 * Ranking.LOOKED_AT, Set.copyOf(paged).size());
            assertEquals(paged.subList(0, 100), ids(found.search(water.withSize(100)).hits()));
            assertEquals(Set.of(3L, 6L, 9L), Set.copyOf(firstMultiples(paged)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wat*", "title:water", "title:wat*"})
    void whatHasNoWordsOfItsOwnIsRankedToo(String words) throws IOException {
        try (var index =
                new TemporaryIndex(
                        folder,
                        TestLibrary.starter().known(),
                        translations(),
                        new ShippedEmbedder())) {
            for (var number = 1; number <= 9; number++) {
                index.add(SetItems.of(text(number), number));
            }

            var hits = index.index().search(SearchRequest.of(words, Language.EN)).hits();

            assertEquals(Set.of(3L, 6L, 9L), Set.copyOf(ids(hits).subList(0, 3)));
            assertTrue(hits.getFirst().score() > 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyOrderIsTheSameHoweverLongItsPages(Sort sort) throws IOException {
        var gardens = SearchRequest.of("gardens", Language.EN).withSort(sort);
        try (var index =
                new TemporaryIndex(
                        folder,
                        TestLibrary.starter().known(),
                        translations(),
                        new ShippedEmbedder())) {
            for (var number = 1; number <= 150; number++) {
                index.add(SetItems.of(text(number), number));
            }
            var found = index.index();
            var one = found.search(gardens.withSize(100)).hits();
            var tens = new ArrayList<Hit>();
            for (var page = 1; page <= 13; page++) {
                tens.addAll(found.search(gardens.withSize(10).withPage(page)).hits());
            }

            assertEquals(ids(one), ids(tens).subList(0, 100));
            assertEquals(found.count(gardens), Set.copyOf(ids(tens)).size());
            assertEquals(List.of(), found.search(gardens.withSize(10).withPage(20)).hits());
            assertTrue(tens.stream().allMatch(hit -> hit.score() > 0));
            if (sort == Sort.RELEVANCE) {
                var scores = tens.stream().map(Hit::score).toList();
                assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
            }
        }
    }

    /// One text in three has the word in its title too, and so comes first.
    private static List<Long> firstMultiples(List<Long> paged) {
        assertTrue(paged.subList(0, Ranking.LOOKED_AT).stream().allMatch(id -> id % 3 == 0));
        return paged.stream().filter(id -> id <= 9).limit(3).sorted().toList();
    }

    private static JudgedSet.Text text(int number) {
        return new JudgedSet.Text(
                "t" + number,
                "en",
                number % 3 == 0 ? "Water for all" : "A text",
                "Clean water in every house." + " And gardens.".repeat(number % 7));
    }

    private static List<Long> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.card().id().value()).toList();
    }

    private static Translations translations() {
        return new Translations(TestDatabase.open().jdbi(), new Engine.None().open(""));
    }

    private static Set<Integer> all(IndexSearcher searcher, Query query) throws IOException {
        var all = new TreeSet<Integer>();
        for (var one : searcher.search(query, searcher.getIndexReader().maxDoc()).scoreDocs) {
            all.add(one.doc);
        }
        return all;
    }
}
