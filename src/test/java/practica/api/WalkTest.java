package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Program;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.web.Cursor;

/// Lists that are walked piece by piece.
class WalkTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=7",
                "q=agua&size=3",
                "q=participatory+budgeting&lang=ca&size=9",
                "country=ES&language=ca&size=2",
                "q=barcelona&without=vectors&size=1"
            })
    void everythingThatASearchFindsComesOnce(String search) {
        var found = walked("/api/v1/search?cursor=*&" + search, "hits");

        var ids = ids(found);
        var total = site.json("/api/v1/search?" + search).get("total").asInt();
        assertTrue(total > 3, "too little to walk");
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
        assertEquals(firsts(search, total), new TreeSet<>(ids));
    }

    /// What the pages show of the same search.
    private TreeSet<Long> firsts(String search, int total) {
        var ids = new TreeSet<Long>();
        for (var page = 1; (page - 1) * 100 < total; page++) {
            var address = search.replaceFirst("size=\\d+", "size=100") + "&page=" + page;
            ids.addAll(ids(List.of(site.json("/api/v1/search?" + address)), "hits"));
        }
        return ids;
    }

    @Test
    void pagesAlsoSayWhereTheyGoOn() {
        var found = walked("/api/v1/search?size=30", "hits");

        assertEquals(TestLibrary.starter().items().published(), new HashSet<>(ids(found)).size());
        assertEquals(2, found.get(1).get("page").asInt());
    }

    @Test
    void pieceOfAWalkHasNoFacetsAndNoPage() {
        var piece = site.json("/api/v1/search?q=agua&cursor=*&size=2");

        assertEquals(0, piece.get("facets").size());
        assertFalse(piece.has("page"));
        assertTrue(piece.get("hits").get(0).get("score").asDouble() > 0);
        assertTrue(piece.get("hits").get(0).get("passages").size() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?cursor=x",
                "search?q=aigua&cursor=MTI",
                "search?cursor=*&page=2",
                "search?cursor=*&sort=newest",
                "items?cursor=12",
                "items?size=101",
                "items?size=0",
                "items?size=many",
                "places?cursor=12",
                "places?size=-1",
                "collections?page=0",
                "collections?page=x",
                "collections?size=1000"
            })
    void whatIsNoPlaceInAListIsRefused(String asked) {
        assertEquals(400, site.get("/api/v1/" + asked).statusCode());
    }

    @Test
    void cursorOfOneListIsNoneOfAnother() {
        var next = site.json("/api/v1/search?q=agua&cursor=*&size=1").get("next").asText();
        var cursor = next.replaceFirst(".*cursor=", "");

        assertEquals(200, site.get(next).statusCode());
        assertEquals(200, site.get("/api/v1/search?q=agua&cursor=" + cursor).statusCode());
        assertEquals(400, site.get("/api/v1/search?q=aigua&cursor=" + cursor).statusCode());
        assertEquals(400, site.get("/api/v1/items?cursor=" + cursor).statusCode());
        assertEquals(400, site.get("/api/v1/places?cursor=" + cursor).statusCode());
    }

    /// Whoever knows how cursors are made may make one, which leads nowhere.
    @Test
    void forgedCursorIsRefused() {
        for (var place : List.of("x", "-1", "", "99999999999999999999", "\u0000")) {
            var items = Cursor.write("items", place);
            var search = Cursor.write("search []", place);
            var places = Cursor.write("places ", place);

            assertEquals(400, site.get("/api/v1/items?cursor=" + items).statusCode(), place);
            assertEquals(400, site.get("/api/v1/search?cursor=" + search).statusCode(), place);
            assertEquals(400, site.get("/api/v1/places?cursor=" + places).statusCode(), place);
        }
        var far = Cursor.write("items", "999999999999999999");
        assertEquals(0, site.json("/api/v1/items?cursor=" + far).get("items").size());
    }

    @Test
    void searchTooLongForAHeaderGoesOnInTheBody() {
        var words = "agua+".repeat(3_900);
        for (var way : List.of("", "&cursor=*")) {
            var answer = site.get("/api/v1/search?size=1&q=" + words + way);

            assertEquals(200, answer.statusCode(), answer::body);
            assertEquals("", link(answer));
            assertEquals(200, site.get(Program.json(answer).get("next").asText()).statusCode());
        }
    }

    @Test
    void placesComeTheLargestFirstAndEachOnce() {
        var found = walked("/api/v1/places?q=san&size=40", "places");

        var places = all(found, "places");
        var populations = places.stream().map(one -> one.path("population").asLong()).toList();
        assertEquals(found.getFirst().get("total").asInt(), places.size());
        assertEquals(places.size(), places.stream().map(one -> one.get("id")).distinct().count());
        assertEquals(
                populations.stream().sorted((one, two) -> Long.compare(two, one)).toList(),
                populations);
        assertTrue(places.size() > 80, places.size() + " places");
    }

    @Test
    void changesOfTheWholeLibraryComeOnce() {
        var found = walked("/api/v1/items?size=33", "items");

        var ids = ids(found, "items");
        assertEquals(TestLibrary.starter().items().published(), ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        var rest = site.json("/api/v1/items?cursor=" + found.getLast().get("cursor").asText());
        assertEquals(0, rest.get("items").size());
        assertEquals(found.getLast().get("cursor"), rest.get("cursor"));
    }

    /// Follows a list to its end, by what the body says and the header repeats.
    private List<JsonNode> walked(String first, String list) {
        var pieces = new ArrayList<JsonNode>();
        var next = first;
        while (!next.isEmpty()) {
            var answer = site.get(next);
            assertEquals(200, answer.statusCode(), answer::body);
            var piece = Program.json(answer);
            pieces.add(piece);
            assertTrue(piece.get(list).size() > 0, "an empty piece");
            next = piece.path("next").asText("");
            assertEquals(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"", link(answer));
        }
        return pieces;
    }

    private static String link(HttpResponse<String> answer) {
        return answer.headers().firstValue("Link").orElse("");
    }

    private static List<JsonNode> all(List<JsonNode> pieces, String list) {
        return pieces.stream().flatMap(one -> Reference.each(one.get(list)).stream()).toList();
    }

    private static List<Long> ids(List<JsonNode> pieces) {
        return ids(pieces, "hits");
    }

    private static List<Long> ids(List<JsonNode> pieces, String list) {
        return all(pieces, list).stream().map(one -> one.get("id").asLong()).toList();
    }
}
