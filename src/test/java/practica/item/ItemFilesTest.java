package practica.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.file.Files;
import practica.file.ReadFile;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.TestDatabase;

class ItemFilesTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());

    @Test
    void itemIsFoundByItsFile() {
        var plan = file("plan");

        var item = items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(plan)).item();

        assertEquals(List.of(plan), item.files());
        assertEquals(Optional.of(item), items.ofFile(plan.hash()));
        assertTrue(items.hasPublished(plan.hash()));
        assertEquals(Optional.empty(), items.ofFile(file("other").hash()));
        assertFalse(items.hasPublished(file("other").hash()));
    }

    @Test
    void filesFollowTheNewestVersionInTheirOrder() {
        var text = Drafts.practiceText();
        var one = file("one");
        var two = file("two");
        items.keep("a.md", "a", "1", text, List.of(one, two));

        items.keep("a.md", "a", "2", text, List.of(two));
        var swapped = items.keep("b.md", "b", "1", text, List.of(two, one)).item();

        assertEquals(List.of(two), items.bySource("a.md").orElseThrow().files());
        assertEquals(List.of(two, one), items.byId(swapped.id()).orElseThrow().files());
    }

    @Test
    void fileThatIsNamedTwiceIsKeptTwice() {
        var file = file("plan");

        var item = items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(file, file)).item();

        assertEquals(List.of(file, file), items.byId(item.id()).orElseThrow().files());
    }

    private ItemFile file(String bytes) {
        var original =
                new ReadFile(
                        Hash.of(bytes.getBytes(UTF_8)),
                        4,
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        2);
        new Files(database.jdbi()).add(original, List.of());
        return new ItemFile(bytes + ".pdf", "A caption", "", original);
    }
}
