package practica.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);

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

    @Test
    void fileUnderEmbargoIsNobodysUntilItsDay() {
        var plan = closed("plan", DAY);
        var item = items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(plan)).item();

        assertEquals(List.of(plan), items.byId(item.id()).orElseThrow().files());
        assertEquals(List.of(), item.asFound().files());
        assertFalse(items.hasPublished(plan.hash()));
        assertEquals(Optional.empty(), items.ofFile(plan.hash()));
        assertEquals(Optional.of(DAY), items.opens(plan.hash()));
    }

    @Test
    void dayOpensItOnceAndGivesTheItemANumberOfChange() {
        var plan = closed("plan", DAY);
        var later = closed("later", DAY.plusDays(1));
        var other = items.keep("b.md", "b", "1", Drafts.practiceText(), List.of(later)).item();
        var item = items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(plan, later)).item();

        assertEquals(0, items.openFiles(DAY.minusDays(1)));
        assertEquals(item.change(), items.lastChange());
        assertEquals(1, items.openFiles(DAY));
        assertEquals(0, items.openFiles(DAY));

        assertEquals(item.change() + 1, items.lastChange());
        var now = items.byId(item.id()).orElseThrow();
        assertEquals(item.change() + 1, now.change());
        assertEquals(item.version(), now.version());
        assertEquals(List.of(true, false), now.files().stream().map(ItemFile::isOpen).toList());
        assertEquals(other, items.byId(other.id()).orElseThrow());
        assertEquals(Optional.empty(), items.opens(plan.hash()));
        assertEquals(2, items.openFiles(DAY.plusYears(1)));
    }

    @Test
    void sameBytesAreOpenWhereAnotherItemHasThemSo() {
        var plan = closed("plan", DAY);
        items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(plan));
        var open =
                items.keep("b.md", "b", "1", Drafts.practiceText(), List.of(file("plan"))).item();

        assertTrue(items.hasPublished(plan.hash()));
        assertEquals(Optional.of(open), items.ofFile(plan.hash()));

        items.withdraw("b.md");

        assertFalse(items.hasPublished(plan.hash()));
        assertEquals(Optional.of(DAY), items.opens(plan.hash()));
    }

    @Test
    void embargoOfAWithdrawnItemIsNotTold() {
        var plan = closed("plan", DAY);
        items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(plan));
        items.withdraw("a.md");

        assertEquals(Optional.empty(), items.opens(plan.hash()));
    }

    private ItemFile closed(String bytes, LocalDate day) {
        var open = file(bytes);
        return new ItemFile(
                open.name(), open.caption(), open.licence(), Optional.of(day), open.original());
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
