package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.Outcome.Kind;
import practica.operate.Library;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

class ImportRunsTest {
    private static final String MAPPING = "{source: id, title: name, country: land, links: url}";

    @AutoClose private final Library library = TestLibrary.empty();
    private final ImportRuns runs = library.importRuns();

    @TempDir Path folder;

    @Test
    void rowsAreAddedChangedAndLeftAloneByWhatIdentifiesThem() throws Exception {
        var asked = asked("id,name,land,url\n1,Gardens,Brasil,\n2,Bridges,Kenya,\n");

        assertEquals(Map.of("added", 2L), runs.start(asked, (_, _) -> {}));
        assertEquals(Map.of("unchanged", 2L), runs.start(asked, (_, _) -> {}));
        asked("id,name,land,url\n2,Bridges,Kenya,\n1,Gardens and yards,Brasil,\n3,Wells,Peru,\n");
        assertEquals(
                Map.of("added", 1L, "changed", 1L, "unchanged", 1L),
                runs.start(asked, (_, _) -> {}));

        var changed = library.items().bySource("table.csv#1").orElseThrow();
        assertEquals("Gardens and yards", changed.text().original().title());
        assertEquals(2, changed.version());
        assertEquals(3, library.items().published());
    }

    @Test
    void rowThatCannotBeKeptIsToldWithNumberAndFieldAndKeepsNoOtherOut() throws Exception {
        var told = new ArrayList<Outcome>();
        var asked =
                asked("id,name,land,url\n1,Gardens,Narnia,\n2,Bridges,,ftp://a.example\n3,,,\n");

        var counts = runs.start(asked, (outcome, _) -> told.add(outcome));

        assertEquals(Map.of("added", 1L, "rejected", 2L), counts);
        assertEquals(
                new Outcome(
                        "table.csv",
                        Kind.REJECTED,
                        "",
                        "links: Not an address on the web: ftp://a.example. It begins with http:// or https://.",
                        3,
                        "links",
                        "2,Bridges,,ftp://a.example"),
                told.get(1));
        assertEquals("country", told.getFirst().field());
        assertTrue(told.getFirst().reason().contains("Narnia"), told::toString);
        assertEquals(List.of(4L, "title"), List.of(told.get(2).row(), told.get(2).field()));
        assertEquals(
                Map.of("land", "Narnia"),
                library.items().bySource("table.csv#1").orElseThrow().text().extras());
    }

    @Test
    void rejectedRowsAreATableAgain() throws Exception {
        var asked = asked("id;name;land;url\n1;\"Gar;dens\";;ftp://a\n2;Bridges;;\n");
        var rejected = folder.resolve("rejected.csv");
        try (var rows = RejectedRows.to(rejected, folder.resolve("table.csv"))) {
            runs.start(asked, (outcome, _) -> rows.add(outcome));
        }

        assertEquals("id;name;land;url\n1;\"Gar;dens\";;ftp://a\n", Files.readString(rejected));
    }

    @Test
    void importThatWasBrokenOffGoesOnWhereItWas() throws Exception {
        var rows = new StringBuilder("id,name,land,url\n");
        for (var n = 0; n < 500; n++) {
            rows.append(n).append(",Garden number ").append(n).append(",Brasil,\n");
        }
        var asked = asked(rows.toString());
        assertThrows(
                IllegalStateException.class,
                () ->
                        runs.start(
                                asked,
                                (_, _) -> {
                                    if (library.items().published() > 200) {
                                        throw new IllegalStateException("broken off");
                                    }
                                }));
        var before = library.items().published();

        var left = runs.unfinished();
        assertEquals(List.of(asked), left.stream().map(ImportRuns.Remembered::asked).toList());
        var told = new ArrayList<Long>();
        runs.resume(left.getFirst().id(), (outcome, _) -> told.add(outcome.row()));

        assertTrue(before > 200 && before < 500, () -> "kept " + before);
        assertEquals(500, library.items().published());
        assertEquals(501, told.getLast());
        assertEquals(List.of(), runs.unfinished());
    }

    @Test
    void importThatGoesOnIsNotUnfinished() throws Exception {
        var seen = new ArrayList<Integer>();

        runs.start(
                asked("id,name,land,url\n1,Gardens,Brasil,\n"),
                (_, _) -> seen.add(library.importRuns().unfinished().size()));

        assertEquals(List.of(0), seen);
    }

    @Test
    void mappingThatDoesNotFitImportsNothing() throws IOException {
        var asked = asked("id,title\n1,Gardens\n");

        var refused = assertThrows(UnusableMapping.class, () -> runs.start(asked, (_, _) -> {}));

        assertTrue(refused.getMessage().endsWith("which has no column land, name, url."));
        assertEquals(0, library.items().published());
        assertEquals(List.of(), runs.unfinished());
    }

    @Test
    void tableWithoutAMappingIsReadAsItsHeadingsSay() throws Exception {
        var file = Files.writeString(folder.resolve("guess.csv"), "Título,País\nHuertos,Perú\n");

        runs.start(
                new Asked(List.of(new Asked.Given(file.toString(), "guess.csv")), ""),
                (_, _) -> {});

        var item = library.items().changedAfter(0, 1).getFirst();
        assertEquals("Huertos", item.text().original().title());
        assertEquals("country:PE", item.text().places().getFirst().value());
    }

    @Test
    void tableOfWhichNothingIsRecognisedIsADocument() throws Exception {
        var file = Files.writeString(folder.resolve("figures.csv"), "x,y\n1,2\n");

        runs.start(
                new Asked(List.of(new Asked.Given(file.toString(), "figures.csv")), ""),
                (_, _) -> {});

        assertEquals(1, library.items().bySource("figures.csv").orElseThrow().files().size());
    }

    private Asked asked(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), csv);
        return new Asked(List.of(new Asked.Given(file.toString(), "table.csv")), MAPPING);
    }
}
