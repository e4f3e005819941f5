package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static practica.support.Searches.all;
import static practica.support.Searches.hit;
import static practica.support.Searches.search;
import static practica.support.Searches.slugs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.search.Hit;
import practica.search.SearchRequest;
import practica.search.Sort;
import practica.support.TestLibrary;
import practica.text.Words;

class ResultOrderTest {
    @Test
    void everyHitOfEveryPageComesOnce() {
        var found = new ArrayList<String>();
        var request = SearchRequest.of("", Language.EN).withSize(7);
        var total = search(request).total();

        for (var page = 1; found.size() < total && page < 100; page++) {
            found.addAll(slugs(search(request.withPage(page))));
        }

        assertEquals(total, found.size());
        assertEquals(total, Set.copyOf(found).size());
        assertEquals(List.of(), slugs(search(request.withPage(1_000))));
    }

    @Test
    void resultsComeInTheOrderAskedFor() {
        var request = SearchRequest.of("water", Language.EN);

        var byTitle = all(request.withSort(Sort.TITLE)).hits();
        var byScore = all(request).hits();

        var titles =
                byTitle.stream()
                        .map(hit -> Words.folded(hit.card().heading(hit.card().language()).title()))
                        .toList();
        assertEquals(titles.stream().sorted().toList(), titles);
        assertEquals(
                byScore.stream().map(Hit::score).sorted(Comparator.reverseOrder()).toList(),
                byScore.stream().map(Hit::score).toList());
        assertEquals(
                Set.copyOf(byTitle.stream().map(hit -> hit.card().id()).toList()),
                Set.copyOf(byScore.stream().map(hit -> hit.card().id()).toList()));
    }

    @Test
    void newestComesFirstWhereNothingIsAsked() {
        var newest = TestLibrary.starter().items().changedAfter(0, 1_000).getLast();

        assertEquals(newest.slug(), slugs(search("", Language.EN)).getFirst());
        assertEquals(
                slugs(search("", Language.EN)),
                slugs(search(SearchRequest.of("", Language.EN).withSort(Sort.NEWEST))));
    }
}
