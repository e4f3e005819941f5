package practica.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {
    private static final String ROW =
            "{\"name\":\"One\",\"lead\":{\"name\":\"Body\",\"ids\":[1,2.5]},\"tags\":[\"a\",null,\"b\"],\"people\":[{\"n\":\"x\"},{\"n\":\"y\"}],\"none\":null,\"yes\":true}";
    private static final Map<String, List<String>> CELLS =
            Map.of(
                    "name", List.of("One"),
                    "lead.name", List.of("Body"),
                    "lead.ids", List.of("1", "2.5"),
                    "tags", List.of("a", "b"),
                    "people.n", List.of("x", "y"),
                    "yes", List.of("true"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "\uFEFF[%s]",
                "{\"total\":1,\"years\":[2019,2020],\"response\":{\"docs\":[\n%s\n]},\"more\":[{\"other\":1}]}"
            })
    void rowsAreTheObjectsOfTheFirstArrayThatHasSome(String around) throws IOException {
        var rows = TableFiles.rows(TableFiles.file("rows.json", around.formatted(ROW)));

        assertEquals(List.of(CELLS), rows.stream().map(Row::cells).toList());
        assertEquals(ROW, rows.getFirst().written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl", "lines.ndjson", "lines.json"})
    void everyLineIsARow(String name) throws IOException {
        var rows = TableFiles.rows(TableFiles.file(name, "\uFEFF" + ROW + "\n\n" + ROW + "\r\n"));

        assertEquals(List.of(CELLS, CELLS), rows.stream().map(Row::cells).toList());
        assertEquals(List.of(1L, 3L), rows.stream().map(Row::number).toList());
    }

    @Test
    void brokenLineCostsNoOther() throws IOException {
        var text = ROW + "\n{\"name\": \"Tw\n[1]\n" + ROW + " {}\n" + ROW;

        var rows = TableFiles.rows(TableFiles.file("broken.jsonl", text));

        assertEquals(
                List.of(true, false, false, false, true),
                rows.stream().map(row -> row.fault().isEmpty()).toList());
        assertEquals("{\"name\": \"Tw", rows.get(1).written());
        assertTrue(rows.get(1).fault().startsWith("This is not JSON"), rows::toString);
    }

    @Test
    void whatAnObjectLeavesOutIsBlankInItsColumn() throws IOException {
        var text =
                "[{\"a\":[{\"n\":\"1\",\"in\":[{\"x\":\"p\"},{\"x\":\"q\"}]},{\"m\":\"2\"},{\"n\":\"3\",\"m\":\"3\"}]}]";

        var row = TableFiles.rows(TableFiles.file("beside.json", text)).getFirst();

        assertEquals(List.of("1", "", "", "3"), row.aligned("a.n"));
        assertEquals(List.of("", "", "2", "3"), row.aligned("a.m"));
        assertEquals(List.of("p", "q"), row.aligned("a.in.x"));
    }

    @Test
    void manyObjectsThatHaveNothingInCommonCostLittle() throws IOException {
        var objects =
                IntStream.range(0, 20_000)
                        .mapToObj(at -> "{\"k" + at + "\":1}")
                        .collect(Collectors.joining(","));
        var file = TableFiles.file("apart.json", "[{\"a\":[" + objects + "]}]");

        var row = assertTimeout(Duration.ofSeconds(3), () -> TableFiles.rows(file)).getFirst();

        assertEquals(20_000, row.cells().size());
        assertEquals(List.of("", "", "1"), row.aligned("a.k2"));
        assertTrue(row.aligned("a.k19999").size() < 1_000);
    }

    @Test
    void arrayThatBreaksOffGivesWhatCameBefore() throws IOException {
        var rows = TableFiles.rows(TableFiles.file("half.json", "[" + ROW + "," + ROW + ",{\"na"));

        assertEquals(3, rows.size());
        assertEquals(CELLS, rows.get(1).cells());
        assertTrue(!rows.get(2).fault().isEmpty(), rows::toString);
    }

    @Test
    void thingsThatAreNoObjectsAreFaultsOfTheirRows() throws IOException {
        var rows = TableFiles.rows(TableFiles.file("mixed.json", "[" + ROW + ",7,null,\"x\"]"));

        assertEquals(
                List.of(true, false, false, false),
                rows.stream().map(row -> row.fault().isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"a\":1}", "[1,2]", "\"words\"", ""})
    void fileWithoutObjectsHasNoColumns(String text) throws IOException {
        try (var table = Tables.open(TableFiles.file("none.json", text))) {
            assertEquals(List.of(), table.columns());
            assertTrue(table.next().isEmpty());
        }
    }

    @Test
    void whatIsNoJsonIsNoTable() throws IOException {
        var file = TableFiles.file("no.json", "<html>");

        assertThrows(IOException.class, () -> Tables.open(file));
    }
}
