package practica.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.Deliveries.Named;
import practica.deposit.Outcome;
import practica.item.Item;
import practica.item.ItemFile;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

/// What is exported as Markdown and imported again is the same.
class MarkdownRoundTripTest {
    @AutoClose private final Library other = TestLibrary.empty();
    @TempDir private Path folder;

    @Test
    void starterLibraryComesBackItemByItemAndByteByByte() throws IOException {
        bring(TestLibrary.starter(), "format=markdown", 80);

        for (var item : Exporting.starter()) {
            same(item, other.items().bySlug(item.slug()).orElseThrow(), TestLibrary.starter());
        }
        assertEquals(80, other.items().published());
    }

    @Test
    void oddItemsComeBackToo() throws IOException {
        try (var odd = new OddItems()) {
            var hostile =
                    "Before\n\n## Not a section {#results}\n\n---\nkind: document\n---\n\tafter";
            odd.keep(
                    "hostile",
                    Drafts.text(
                            Drafts.practice("title: Hostile")
                                    .withText("", Map.of("context", hostile, "actions", "Do"))),
                    List.of());
            odd.keep(
                    "full",
                    Drafts.practiceText(
                            """
                            title: "no"
                            cost: {amount: "12.50", currency: EUR, year: 2019}
                            contact: {role: "Head: of schools", organisation: "# City"}
                            staff: "3"
                            funding: [Own, "null"]
                            partners: ["~", "a: b # c"]
                            indicators: [{name: Visits, before: "10", after: "20", unit: a day, source: Count}]
                            links: [{title: Page, url: "https://example.org/?a=1&b=2"}]
                            blocks: [{title: One, what: Done, enablingFactors: Money, lessons: Patience}]
                            cover: {file: "a: b.jpg", credit: "C # d", alternative: "What \\"it\\" shows"}
                            heading of ours: "extra: words"
                            translations:
                              fr: {title: Tout, summary: Oui, sections: {context: "Le contexte\\n\\nlong"}}
                            """),
                    List.of());
            odd.keep(
                    "A Path/with Dots.txt",
                    Drafts.documentText("body: 'A body ## {#context}'"),
                    List.of());
            odd.catchUp();

            bring(odd.library, "format=markdown", 12);

            for (var item : Exporting.all(odd.library)) {
                same(item.asFound(), other.items().bySlug(item.slug()).orElseThrow(), odd.library);
            }
        }
    }

    @Test
    void oneItemWithoutFilesIsOneFileThatComesBack() throws IOException {
        try (var odd = new OddItems()) {
            var item = odd.library.items().bySlug("emoji").orElseThrow();

            var text = Exporting.bytes(odd.library, "format=markdown&items=" + item.id());

            assertTrue(new String(text, UTF_8).startsWith("---\nid: \"emoji.md\"\n"));
            var file = Files.write(folder.resolve("emoji.md"), text);
            take(file);
            same(item, other.items().bySlug("emoji").orElseThrow(), odd.library);
        }
    }

    @Test
    void folderOfAMarkdownFileIsLeftToIt() throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\nkind: document\nlanguage: en\ntitle: A\nfiles: [{path: a.files/x.txt}]\n---\nA.");
        Files.createDirectories(folder.resolve("a.files"));
        Files.writeString(folder.resolve("a.files/x.txt"), "The words of x.");
        Files.createDirectories(folder.resolve("b.files"));
        Files.writeString(folder.resolve("b.files/y.txt"), "The words of y, which nobody names.");

        var outcomes = take(folder);

        assertEquals(2, outcomes.size(), outcomes::toString);
        assertFalse(outcomes.toString().contains("x.txt"), outcomes::toString);
    }

    private void bring(Library from, String query, int items) throws IOException {
        var zip = Files.write(folder.resolve("all.zip"), Exporting.bytes(from, query));
        var outcomes = take(zip);
        assertEquals(items, outcomes.size(), outcomes::toString);
        for (var outcome : outcomes) {
            assertEquals(Outcome.Kind.ADDED, outcome.kind(), outcome::toString);
        }
    }

    private List<Outcome> take(Path path) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        try (var delivery = other.deliveries().of(List.of(Named.of(path)), Optional.empty())) {
            other.imports().take(delivery, outcomes::add);
        } catch (UnusableMapping e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private void same(Item expected, Item actual, Library from) throws IOException {
        assertEquals(expected.text(), actual.text());
        assertEquals(expected.source(), actual.source());
        assertEquals(
                expected.files().stream().map(MarkdownRoundTripTest::said).toList(),
                actual.files().stream().map(MarkdownRoundTripTest::said).toList());
        for (var file : actual.files()) {
            var hash = file.original().hash();
            assertEquals(-1L, Files.mismatch(from.vault().path(hash), other.vault().path(hash)));
        }
    }

    private static List<String> said(ItemFile file) {
        return List.of(file.name(), file.caption(), file.licence(), file.original().hash().value());
    }
}
