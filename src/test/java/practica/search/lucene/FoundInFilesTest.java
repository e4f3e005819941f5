package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practica.extract.Samples;
import practica.file.FilePage;
import practica.item.Item;
import practica.item.ItemFile;
import practica.language.Language;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.support.Searches;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// What stands only in a file of an item is found there.
class FoundInFilesTest {
    private final Library library = TestLibrary.starter();

    @Test
    void wordsOfAPdfAreFoundWithFileAndPage() {
        var lacking = new ArrayList<String>();
        for (var item : library.items().changedAfter(0, 1_000)) {
            for (var file : item.files()) {
                last(file)
                        .filter(page -> !foundAt(item, file, page))
                        .forEach(page -> lacking.add(file.name() + " p. " + page.number()));
            }
        }

        assertEquals(List.of(), lacking);
    }

    @Test
    void pageOfAPdfIsPartOfItsAddress() {
        var item = library.items().bySource("barcelona-superblocks").orElseThrow();
        var file = item.files().getFirst();
        var page = last(file).toList().getFirst();

        var hit = Searches.hit(Searches.search(phrase(page)), item.slug());

        assertTrue(page.number() > 1);
        assertEquals(
                "/files/"
                        + file.original().hash()
                        + "/barcelona-superblocks.pdf#page="
                        + page.number(),
                hit.passage().file().orElseThrow().address(Language.EN));
        assertEquals("file", hit.passage().field());
    }

    @Test
    void slideIsReadAtItsPlaceInTheText() throws IOException {
        var folder = TestFolders.create("slides");
        var slides =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(slide -> slide % 5 == 0 ? "" : "Terraces and gardens " + slide)
                        .toArray(String[]::new);
        slides[36] = "Rainwater cisterns of the old quarter";
        Samples.pptx(folder.resolve("slides.pptx"), slides);
        try (var own = TestLibrary.empty()) {
            own.imports().take(own.deliveries().files(folder, _ -> true), _ -> {});
            own.follower().orElseThrow().catchUp();
            try (var site = new TestSite(own)) {
                var where =
                        site.page("/en/search?q=%22rainwater+cisterns%22&without=vectors")
                                .select(".where a");

                assertEquals(List.of("p. 37 of slides.pptx"), where.eachText());
                var address = where.attr("href").split("#", 2);
                assertEquals(
                        "Rainwater cisterns of the old quarter",
                        site.page(address[0]).select("#" + address[1] + " p:not(.kicker)").text());
            }
        }
    }

    /// The note at the end of the last page, which stands nowhere else.
    private Stream<FilePage> last(ItemFile file) {
        return Stream.of(library.files().pages(file.original().hash()).getLast());
    }

    private static boolean foundAt(Item item, ItemFile file, FilePage page) {
        var found = Searches.hit(Searches.all(phrase(page)), item.slug()).passage().file();
        return found.isPresent()
                && found.get().hash().equals(file.original().hash())
                && found.get().name().equals(file.name())
                && found.get().page() == (file.original().pages() > 1 ? page.number() : 0);
    }

    private static SearchRequest phrase(FilePage page) {
        var words = List.of(page.text().strip().split("\\s+"));
        return SearchRequest.of(
                '"' + String.join(" ", words.subList(words.size() - 12, words.size())) + '"',
                page.language());
    }
}
