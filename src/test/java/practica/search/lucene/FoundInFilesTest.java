package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practica.file.FilePage;
import practica.item.Item;
import practica.item.ItemFile;
import practica.language.Language;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.support.Searches;
import practica.support.TestLibrary;

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
