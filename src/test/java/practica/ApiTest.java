package practica;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import practica.item.Item;
import practica.search.Facet;
import practica.support.TestLibrary;
import practica.support.TestSite;

class ApiTest {
    private final TestSite site = TestSite.starter();

    @Test
    void searchAnswersTotalHitsAndFacets() {
        var answer = site.json("/api/v1/search?q=participatory+budgeting&lang=en");

        assertEquals(
                Set.of("total", "page", "size", "hits", "facets", "understood", "next"),
                names(answer));
        assertEquals(
                Arrays.stream(Facet.values()).map(Facet::key).collect(toSet()),
                names(answer.get("facets")));
        assertEquals(
                Set.of("value", "label", "count"), names(answer.get("facets").get("kind").get(0)));
        assertEquals(
                Set.of(
                        "id",
                        "address",
                        "title",
                        "language",
                        "source",
                        "kind",
                        "score",
                        "passages",
                        "why"),
                names(answer.get("hits").get(0)));
        for (var passage : answer.findValues("passages").getFirst()) {
            var inFile = passage.get("field").asText().equals("file");
            assertEquals(
                    inFile
                            ? Set.of("field", "file", "page", "language", "snippet")
                            : Set.of("field", "page", "language", "snippet"),
                    names(passage));
        }
        assertTrue(
                names(answer.get("hits").get(0).get("why").get(0))
                        .containsAll(Set.of("by", "words")));
        assertTrue(
                answer.findValuesAsText("source").contains("porto-alegre-participatory-budgeting"));
    }

    @Test
    void langIsTheReadersAndLanguageTheDocuments() {
        var hits = site.json("/api/v1/search?lang=fr&language=ca&size=100").get("hits");

        assertTrue(hits.size() >= 12, hits.size() + " hits");
        for (var hit : hits) {
            assertEquals("ca", hit.get("language").asText());
            assertTrue(hit.get("address").asText().startsWith("/fr/items/"));
        }
        assertTrue(hits.findValuesAsText("title").contains("Les superîlots de Barcelone"));
    }

    @Test
    void facetsNarrowAndAreLabelledInTheReadersLanguage() {
        var narrowed = site.json("/api/v1/search?country=ES&lang=ca");

        var spain =
                stream(narrowed.get("facets").get("country"))
                        .filter(value -> value.get("value").asText().equals("ES"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Espanya", spain.get("label").asText());
        assertEquals(narrowed.get("total").asInt(), spain.get("count").asInt());
    }

    @Test
    void pagesFollowEachOther() {
        var first = site.json("/api/v1/search?size=5");
        var second = site.json("/api/v1/search?size=5&page=2");

        assertEquals(5, first.get("hits").size());
        assertEquals(2, second.get("page").asInt());
        var both = new TreeSet<>(first.findValuesAsText("address"));
        both.addAll(second.findValuesAsText("address"));
        assertEquals(10, both.size());
    }

    @Test
    void itemComesWithItsTextsAndFiles() {
        var item = superblocks();

        var answer = site.json("/api/v1/items/" + item.id());

        assertEquals(item.slug(), answer.get("slug").asText());
        assertEquals("/ca/items/" + item.slug(), answer.get("address").asText());
        assertEquals("barcelona-superblocks", answer.get("source").asText());
        assertEquals(
                Set.of("en", "es", "ca", "pt", "fr"), names(answer.get("text").get("versions")));
        var file = answer.get("files").get(0);
        assertEquals(
                item.files().getFirst().original().hash().value(), file.get("sha256").asText());
        assertEquals("read", file.get("state").asText());
        assertEquals(200, site.get(file.get("address").asText()).statusCode());
    }

    @Test
    void textOfAFileComesPageByPage() {
        var file = superblocks().files().getFirst().original();

        var pages = site.json("/api/v1/files/" + file.hash() + "/text").get("pages");

        assertEquals(file.pages(), pages.size());
        assertEquals(1, pages.get(0).get("number").asInt());
        assertTrue(pages.get(0).get("text").asText().contains("superilles"));
    }

    private static Item superblocks() {
        return TestLibrary.starter().items().bySlug("barcelona-superblocks").orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
