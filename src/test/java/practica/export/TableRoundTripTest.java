package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.Deliveries.Named;
import practica.deposit.Outcome;
import practica.item.Contact;
import practica.item.Item;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

/// What is exported as a table and imported again, without a mapping, says the same.
class TableRoundTripTest {
    @AutoClose private final Library other = TestLibrary.empty();
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void starterLibraryComesBackWithItsFacts(String format) throws IOException {
        bring(TestLibrary.starter(), format, 80);

        for (var item : Exporting.starter()) {
            same(item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void costIndicatorsAndContactComeBack(String format) throws IOException {
        try (var odd = new OddItems()) {
            odd.keep(
                    "full",
                    Drafts.practiceText(
                            """
                            title: Full
                            contact: {role: "Head; of schools", organisation: "a | b", email: a@b.example}
                            cost: {amount: "1200000.5", currency: EUR, year: 2019}
                            funding: [Own, "a | b", "c\\\\d"]
                            partners: ["x; y"]
                            staff: Three people
                            indicators:
                            - {name: "Visits; all", before: "10", after: "1,200", unit: "a | day", source: "Count (2020)"}
                            - {name: Noise, before: "", after: "", unit: dB, source: ""}
                            blocks: [{title: One, what: "Done\\n\\ntwice"}]
                            """),
                    List.of());
            odd.catchUp();

            bring(odd.library, format, 10);

            var full = odd.library.items().bySlug("full").orElseThrow();
            same(full);
            var back = back(full);
            assertEquals(full.text().original().blocks(), back.text().original().blocks());
            assertEquals(
                    Optional.of(new Contact("Head; of schools", "a | b", "")),
                    back.text().contact());
        }
    }

    @Test
    void addressOfAContactIsInNoTable() throws IOException {
        try (var odd = new OddItems()) {
            odd.keep(
                    "asked",
                    Drafts.practiceText("contact: {role: Head, email: a@b.example}"),
                    List.of());
            odd.catchUp();

            assertFalse(Exporting.text(odd.library, "format=csv").contains("b.example"));
        }
    }

    private void same(Item item) {
        var back = back(item);
        assertEquals(item.text().details(), back.text().details(), item::slug);
        assertEquals(
                item.text().contact().map(Contact::role), back.text().contact().map(Contact::role));
        assertEquals(item.text().language(), back.text().language(), item::slug);
        assertEquals(item.text().licence(), back.text().licence(), item::slug);
        assertEquals(Map.of(), back.text().extras(), item::slug);
        assertEquals(item.text().places(), back.text().places(), item::slug);
        assertEquals(item.text().themes(), back.text().themes(), item::slug);
        assertEquals(item.text().sdgs(), back.text().sdgs(), item::slug);
        assertEquals(item.text().networks(), back.text().networks(), item::slug);
        assertEquals(item.text().organisation(), back.text().organisation(), item::slug);
        assertEquals(
                item.text().original().sections(), back.text().original().sections(), item::slug);
    }

    private Item back(Item item) {
        return other.items().changedAfter(0, 1_000).stream()
                .filter(one -> one.source().orElseThrow().endsWith("#" + item.id()))
                .findFirst()
                .orElseThrow();
    }

    private void bring(Library from, String format, int items) throws IOException {
        var table =
                Files.write(
                        folder.resolve("all." + format), Exporting.bytes(from, "format=" + format));
        var outcomes = new ArrayList<Outcome>();
        try (var delivery = other.deliveries().of(List.of(Named.of(table)), Optional.empty())) {
            other.imports().take(delivery, outcomes::add);
        } catch (UnusableMapping e) {
            throw new IllegalStateException(e);
        }
        assertEquals(items, outcomes.size(), outcomes::toString);
        for (var outcome : outcomes) {
            assertEquals(Outcome.Kind.ADDED, outcome.kind(), outcome::toString);
        }
    }
}
