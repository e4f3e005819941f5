package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.item.Item;
import practica.item.Item.Status;
import practica.item.ItemId;
import practica.language.Language;
import practica.support.Searches;
import practica.support.TestLibrary;

/// Every count that is shown, against one made by hand from the database.
class HonestCountsTest {
    private static final int PAGE = 30;

    private final Map<ItemId, Item> items =
            TestLibrary.starter().items().changedAfter(0, 10_000).stream()
                    .filter(item -> item.status() == Status.PUBLISHED)
                    .collect(Collectors.toMap(Item::id, Function.identity()));

    @Test
    void everyCountIsTheOneMadeByHand() {
        var some = 0;
        var none = 0;
        for (var request : requests(1, 500)) {
            var matching = matching(withoutChoices(request)).stream().map(items::get).toList();

            var result = Searches.search(request);

            var left = narrowed(matching, request, Set.of());
            assertEquals(ids(left), matching(request), request::address);
            assertEquals(left.size(), result.total(), request::address);
            for (var facet : Facet.values()) {
                assertEquals(
                        byHand(facet, narrowed(matching, request, beside(facet))),
                        counts(result).getOrDefault(facet, Map.of()),
                        () -> facet + " of " + request.address());
            }
            some += matching.isEmpty() ? 0 : 1;
            none += left.isEmpty() ? 1 : 0;
        }

        assertTrue(some > 400 && none > 50 && none < 450, some + " found, " + none + " empty");
    }

    @Test
    void whoeverReadsTheSameItemsMatchAndAreCounted() {
        for (var request : requests(2, 100)) {
            var expected = matching(request);
            var counts = counts(Searches.search(request));
            for (var reader : Language.INTERFACE) {
                var theirs = readBy(request, reader);

                assertEquals(expected, matching(theirs), theirs::address);
                assertEquals(counts, counts(Searches.search(theirs)), theirs::address);
            }
        }
    }

    private List<SearchRequest> requests(long seed, int count) {
        var inOrder =
                items.values().stream()
                        .sorted((one, other) -> one.slug().compareTo(other.slug()))
                        .toList();
        return new RandomRequests(seed, inOrder).chosen(count).toList();
    }

    private static List<Item> narrowed(
            List<Item> items, SearchRequest request, Set<Facet> leftOut) {
        return items.stream()
                .filter(item ->
                        Arrays.stream(Facet.values())
                                .filter(facet -> !leftOut.contains(facet))
                                .allMatch(facet -> Filing.isChosen(item, facet, request)))
                .toList();
    }

    private static Map<String, Integer> byHand(Facet facet, List<Item> items) {
        var counts = new TreeMap<String, Integer>();
        items.forEach(item ->
                Filing.values(facet, item).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static Map<Facet, Map<String, Integer>> counts(SearchResult result) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, Searches.counts(result, facet));
        }
        return counts;
    }

    private static Set<Facet> beside(Facet facet) {
        var tree = Set.of(Facet.REGION, Facet.COUNTRY, Facet.DIVISION, Facet.PLACE);
        return tree.contains(facet) ? tree : Set.of(facet);
    }

    /// The items that are found, page by page.
    private static Set<ItemId> matching(SearchRequest request) {
        var found = new ArrayList<ItemId>();
        var total = 0L;
        var page = request.withSize(PAGE);
        do {
            var result = Searches.search(page);
            result.hits().forEach(hit -> found.add(hit.card().id()));
            total = result.total();
            page = page.withPage(page.page() + 1);
        } while (page.first() < total);
        assertEquals(total, new HashSet<>(found).size(), request::address);
        assertEquals(total, found.size(), request::address);
        return Set.copyOf(found);
    }

    private static Set<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }

    private static SearchRequest withoutChoices(SearchRequest request) {
        return SearchRequest.of(request.words(), request.reader());
    }

    private static SearchRequest readBy(SearchRequest request, Language reader) {
        var theirs = SearchRequest.of(request.words(), reader);
        for (var chosen : request.chosen().entrySet()) {
            theirs = theirs.with(chosen.getKey(), chosen.getValue());
        }
        return theirs.during(request.years());
    }
}
