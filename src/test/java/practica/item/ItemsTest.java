package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.item.Saved.Added;
import practica.item.Saved.Changed;
import practica.item.Saved.Unchanged;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.TestDatabase;

class ItemsTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());

    @Test
    void newSourceBecomesAnItemThatIsFoundEveryWay() {
        var text = Drafts.practiceText();

        var item =
                assertInstanceOf(
                                Added.class,
                                items.keep("a.md", "Escoles Obertes", "1", text, List.of()))
                        .item();

        assertEquals("escoles-obertes", item.slug());
        assertEquals(text, item.text());
        assertEquals(1, item.version());
        assertEquals(Optional.of(item), items.bySource("a.md"));
        assertEquals(Optional.of(item), items.bySlug("escoles-obertes"));
        assertEquals(Optional.of(item), items.byId(item.id()));
        assertEquals(List.of(item), items.byIds(List.of(item.id())));
        assertEquals(
                Map.of("a.md", new Items.Remembered("a.md", "1", "escoles-obertes")),
                items.brought(List.of("a.md", "b.md")));
        assertEquals(1, items.published());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), items.bySource("a.md"));
        assertEquals(Optional.empty(), items.bySlug("a"));
        assertEquals(Optional.empty(), items.byId(new ItemId(1)));
        assertEquals(List.of(), items.byIds(List.of()));
        assertEquals(0, items.lastChange());
    }

    @Test
    void whatIsWithdrawnKeepsItsAddressAndIsPublishedAgainWhenItComesAgain() {
        var item = keep("a.md", "1", "Escoles").item();

        var withdrawn = items.withdraw("a.md");

        assertEquals(Optional.of("a-md"), withdrawn.map(Items.Remembered::slug));
        assertEquals(Optional.empty(), items.bySlug("a-md"));
        assertTrue(items.isWithdrawn(item.id()));
        assertEquals("", items.tombstone(item.slug()).orElseThrow().reason());
        assertEquals(0, items.published());
        var changed = items.changedAfter(item.change(), 10);
        assertEquals(List.of(item.id()), changed.stream().map(Item::id).toList());
        assertEquals(Item.Status.WITHDRAWN, changed.getFirst().status());
        var other = items.keep("b.md", "a.md", "1", Drafts.documentText(), List.of()).item();
        assertEquals("a-md-2", other.slug());
        assertEquals(Optional.empty(), items.withdraw("a.md"));
        assertEquals(Optional.empty(), items.withdraw("never.md"));
        assertEquals(3, items.lastChange());

        var again = assertInstanceOf(Changed.class, keep("a.md", "1", "Escoles")).item();

        assertEquals(item.id(), again.id());
        assertEquals("a-md", items.bySlug("a-md").orElseThrow().slug());
        assertEquals(Optional.empty(), items.tombstone(item.slug()));
    }

    @Test
    void sameDigestChangesNothing() {
        var item = keep("a.md", "1", "Escoles").item();

        var again = items.keep("a.md", "other", "1", Drafts.documentText(), List.of());

        assertEquals(new Unchanged(item), again);
        assertEquals(1, items.lastChange());
    }

    @Test
    void otherDigestMakesANewVersionOfTheSameItem() {
        var before = keep("a.md", "1", "Escoles").item();

        var after = assertInstanceOf(Changed.class, keep("a.md", "2", "Patis")).item();

        assertEquals(before.id(), after.id());
        assertEquals(before.slug(), after.slug());
        assertEquals(2, after.version());
        assertEquals("Patis", after.text().original().title());
        assertEquals(Optional.of(after), items.bySource("a.md"));
        assertEquals(List.of(after), items.changedAfter(before.change(), 10));
    }

    @Test
    void everyVersionIsKept() {
        var item = keep("a.md", "1", "One").item();
        keep("a.md", "2", "Two");
        keep("a.md", "3", "Three");

        assertEquals(
                List.of("One", "Two", "Three"),
                database.jdbi()
                        .withHandle(handle ->
                                handle.createQuery(
                                                "select text->'versions'->'ca'->>'title' from item_version where item = :id order by version")
                                        .bind("id", item.id().value())
                                        .mapTo(String.class)
                                        .list()));
    }

    @Test
    void translationsOfAChangedOriginalAreOutdatedWhenTheyWereNotTouched() {
        keep("a.md", "1", "Escoles");

        var item = keep("a.md", "2", "Patis").item();

        assertTrue(item.text().outdated(Language.EN));
        assertTrue(items.bySource("a.md").orElseThrow().text().outdated(Language.EN));
    }

    @Test
    void whatWasLeftOutIsTheSameBeforeAndAfterItWasKept() {
        var text =
                Drafts.practiceText(
                        "blocks: [{title: Open the gates}]", "indicators: [{name: Visitors}]");

        var kept = items.keep("a.md", "a", "1", text, List.of()).item();

        var read = items.byId(kept.id()).orElseThrow().text();
        assertEquals(text, read);
        assertEquals(text.original().fingerprint(), read.original().fingerprint());
        assertEquals(
                List.of(new LanguageVersion.BuildingBlock("Open the gates", "", "", "")),
                read.original().blocks());
    }

    @Test
    void slugsAreUniqueAndNeverEmpty() {
        var slugs =
                List.of("a", "b", "c", "d").stream()
                        .map(source ->
                                items.keep(
                                                source,
                                                source.equals("d") ? "…" : "Água!",
                                                "1",
                                                Drafts.documentText(),
                                                List.of())
                                        .item()
                                        .slug())
                        .toList();

        assertEquals(List.of("agua", "agua-2", "agua-3", "item"), slugs);
    }

    @Test
    void changesComeInTheirOrderAFewAtATime() {
        keep("a.md", "1", "One");
        keep("b.md", "1", "Two");
        keep("a.md", "2", "One again");

        assertEquals(List.of("Two", "One again"), titles(items.changedAfter(0, 10)));
        assertEquals(List.of("Two"), titles(items.changedAfter(0, 1)));
        assertEquals(List.of("One again"), titles(items.changedAfter(2, 10)));
        assertEquals(List.of(), titles(items.changedAfter(3, 10)));
    }

    private Saved keep(String source, String digest, String title) {
        var text = Drafts.practiceText("title: " + title);
        return items.keep(source, source, digest, text, List.of());
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.text().original().title()).toList();
    }
}
