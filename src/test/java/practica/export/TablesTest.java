package practica.export;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.export.ReadTables.book;
import static practica.export.ReadTables.cells;
import static practica.export.ReadTables.parse;
import static practica.export.ReadTables.plain;
import static practica.export.ReadTables.rows;
import static practica.export.ReadTables.unquoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import practica.item.Details.CaseStudy;
import practica.item.Item;
import practica.item.Section;
import practica.language.Language;
import practica.operate.Library;
import practica.support.TestLibrary;
import practica.tables.mapping.Guess;
import practica.vocabulary.ConceptId;

/// Tables, read back by readers that are not ours: Commons CSV and POI.
class TablesTest {
    private static final OddItems ODD = new OddItems();
    private static final Library STARTER = TestLibrary.starter();

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void everyItemIsARowAndEveryFieldItsCell() throws IOException {
        var rows = rows(STARTER, "format=csv");

        var items = Exporting.starter();
        assertEquals(items.size(), rows.size());
        for (var at = 0; at < items.size(); at++) {
            compare(items.get(at), rows.get(at).toMap());
        }
    }

    /// So that nothing of a table of ours becomes an unknown field of what it is brought in as.
    @Test
    void everyColumnIsKnownWhereTheTableIsBroughtBack() throws IOException {
        var columns = parse(Exporting.text(STARTER, "format=csv")).getFirst().getParser();
        var headings = columns.getHeaderNames();

        var unknown = new ArrayList<>(headings);
        unknown.removeAll(Guess.of(headings).columns());

        assertTrue(headings.contains("cover"));
        assertEquals(List.of(), unknown);
    }

    @Test
    void workbookSaysTheSameAsTheCsv() throws IOException {
        var rows = rows(STARTER, "format=csv");

        var sheet = book(STARTER, "format=xlsx").getSheet("items");

        assertEquals(rows.size(), sheet.getLastRowNum());
        for (var at = 0; at < rows.size(); at++) {
            assertEquals(
                    new TreeMap<>(unquoted(rows.get(at).toMap())),
                    cells(sheet, at + 1),
                    "row " + at);
        }
        assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(0).getCellType());
    }

    @Test
    void codebookTellsOfEveryColumn() throws IOException {
        var headings = parse(Exporting.text(STARTER, "format=csv")).getFirst().getParser();
        var columns = headings.getHeaderNames();
        var rows = rows(STARTER, "format=codebook&lang=es");

        assertEquals(columns, rows.stream().map(row -> row.get("column")).toList());
        var table = rows(STARTER, "format=csv");
        for (var row : rows) {
            var filled =
                    table.stream().filter(one -> !one.get(row.get("column")).isEmpty()).count();
            assertEquals(
                    (double) filled / table.size(),
                    Double.parseDouble(row.get("filled")),
                    0.0001,
                    row.get("column"));
            assertTrue(row.get("description").matches("(?s)\\p{Lu}.{10,}\\."), row::toString);
        }
        var themes = row(rows, "column", "themes");
        assertEquals("list", themes.get("type"));
        assertEquals("vocabularies/themes", themes.get("vocabulary"));
        assertTrue(
                themes.get("description").startsWith("Los temas en que se clasifica la ficha"),
                themes.get("description"));
        assertTrue(
                row(rows, "column", "title_ca")
                        .get("description")
                        .contains("en este idioma: catalán."));
        var sheet = book(STARTER, "format=xlsx&lang=es").getSheet("codebook");
        assertEquals(columns.size(), sheet.getLastRowNum());
        assertEquals(new TreeMap<>(themes.toMap()), cells(sheet, columns.indexOf("themes") + 1));
    }

    @Test
    void nothingIsComputedUnlessSomebodyWantsItRaw() throws IOException {
        var rows = rows(ODD.library, "format=csv");
        var raw = rows(ODD.library, "format=csv&raw=1");

        assertEquals("'" + OddItems.FORMULA, row(rows, "source", "formula.md").get("title"));
        assertEquals(OddItems.FORMULA, row(raw, "source", "formula.md").get("title"));
        for (var row : rows) {
            for (var cell : row.toMap().entrySet()) {
                if (!cell.getKey().matches("latitude|longitude")) {
                    assertFalse(cell.getValue().matches("(?s)[=+@\\t\\r-].*"), cell::toString);
                }
            }
        }
        var sheet = book(ODD.library, "format=xlsx").getSheet("items");
        for (var row : sheet) {
            row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA));
        }
        assertTrue(
                cells(sheet).stream().anyMatch(one -> OddItems.FORMULA.equals(one.get("title"))));
    }

    @Test
    void oddSignsComeThroughAndControlCharactersDoNot() throws IOException {
        for (var query : List.of("format=csv", "format=xlsx")) {
            var rows =
                    query.endsWith("csv")
                            ? rows(ODD.library, query).stream().map(CSVRecord::toMap).toList()
                            : cells(book(ODD.library, query).getSheet("items"));
            assertEquals("Bell, escape[31m and next.", of(rows, "controls").get("title"));
            assertEquals(OddItems.EMOJI, of(rows, "emoji").get("title"));
            assertEquals(OddItems.RIGHT_TO_LEFT, of(rows, "right").get("title"));
            assertEquals(OddItems.LINES.replace("\r\n", "\n"), of(rows, "lines").get("summary"));
            assertEquals("a \\| b | c\\\\d | =1+1", of(rows, "partners").get("partners"));
        }
    }

    @Test
    void languagesAndFieldsCanBeChosen() throws IOException {
        var rows = rows(STARTER, "format=csv&languages=es,ca&fields=title,themes&lang=fr");

        assertEquals(
                List.of("title", "title_es", "title_ca", "themes"),
                rows.getFirst().getParser().getHeaderNames());
    }

    @Test
    void neitherClosedFilesNorWithdrawnItemsAreTold() throws IOException {
        var csv = Exporting.text(ODD.library, "format=csv");

        assertFalse(csv.contains(OddItems.SECRET));
        assertEquals("open.txt", of(rows(ODD.library, "format=csv"), "closed", "file_names"));
        assertEquals(9, rows(ODD.library, "format=csv").size());
    }

    @Test
    void lineEndsAndMarkAreThoseOfTheStandardAndOfSpreadsheets() {
        var csv = Exporting.text(STARTER, "format=csv&fields=id");

        assertTrue(csv.startsWith("\uFEFFid\r\n"));
        assertEquals(81, csv.split("\r\n").length);
    }

    private static void compare(Item item, Map<String, String> row) {
        var text = item.text();
        assertEquals(item.id().toString(), row.get("id"));
        assertEquals(Exporting.SITE + "/en/items/" + item.slug(), row.get("address"));
        assertEquals(item.source().orElse(""), row.get("source"));
        assertEquals(text.language().code(), row.get("language"));
        assertEquals(text.original().title(), row.get("title"));
        assertEquals(text.original().summary(), row.get("summary"));
        for (var language : Language.INTERFACE) {
            assertEquals(text.in(language).title(), row.get("title_" + language));
            assertEquals(text.in(language).summary(), row.get("summary_" + language));
        }
        for (var section : Section.values()) {
            var words = text.original().sections().getOrDefault(section, "");
            assertEquals(words, plain(row.get(section.key())));
        }
        assertEquals(text.original().body(), plain(row.get("body")));
        assertEquals(ids(text.themes()), row.get("themes"));
        assertEquals(ids(text.sdgs()), row.get("sdgs"));
        assertEquals(
                text.places().stream().map(Object::toString).collect(joining(" | ")),
                row.get("place_ids"));
        assertEquals(
                text.organisation().map(one -> one.name()).orElse(""), row.get("organisation"));
        if (text.details() instanceof CaseStudy practice) {
            assertEquals(
                    practice.period().map(one -> one.start().value()).orElse(""), row.get("start"));
            assertEquals(practice.stage().map(ConceptId::value).orElse(""), row.get("stage"));
        }
        assertEquals(
                item.files().stream()
                        .map(file -> Exporting.SITE + file.address())
                        .collect(joining(" | ")),
                row.get("files"));
        assertEquals(text.licence(), row.get("licence"));
    }

    private static String ids(List<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).collect(joining(" | "));
    }

    private static CSVRecord row(List<CSVRecord> rows, String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).findFirst().orElseThrow();
    }

    private static String of(List<CSVRecord> rows, String slug, String column) {
        return row(rows, "source", slug + ".md").get(column);
    }

    private static Map<String, String> of(List<Map<String, String>> rows, String slug) {
        return rows.stream()
                .filter(row -> (slug + ".md").equals(row.get("source")))
                .findFirst()
                .orElseThrow();
    }
}
