package practica.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatorIsGuessed(String separator) throws IOException {
        var text =
                "Título;Descripción;Año\nUno;\"dos, tres; cuatro|cinco\tseis\";2019\nOtro;más;2020\n"
                        .replace("dos, tres; cuatro|cinco\tseis", "SIGNS")
                        .replace(";", separator)
                        .replace("SIGNS", "dos, tres; cuatro|cinco\tseis");

        var rows = TableFiles.rows(TableFiles.file("separated.csv", text));

        assertEquals(
                Map.of(
                        "Título", List.of("Uno"),
                        "Descripción", List.of("dos, tres; cuatro|cinco\tseis"),
                        "Año", List.of("2019")),
                rows.getFirst().cells());
        assertEquals(List.of(2L, 3L), rows.stream().map(Row::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void charactersAreGuessed(String charset) throws IOException {
        var text = "Nom,Lloc\nL’escola “oberta”,València\n";
        var file = TableFiles.file("characters.csv", text.getBytes(Charset.forName(charset)));

        assertEquals(
                Map.of("Nom", List.of("L’escola “oberta”"), "Lloc", List.of("València")),
                TableFiles.rows(file).getFirst().cells());
    }

    @Test
    void markAtTheBeginningIsNoPartOfTheFirstHeading() throws IOException {
        var text = "\uFEFF\"Id\",Name\n1,One\n";
        var file = TableFiles.file("mark.csv", text.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                Map.of("Id", List.of("1"), "Name", List.of("One")),
                TableFiles.rows(file).getFirst().cells());
    }

    @Test
    void headingsThatComeAgainOrAreMissingAreNumbered() throws IOException {
        var file = TableFiles.file("again.csv", "Name,Name,,\n1,2,3,4,5\n6\n\n");

        try (var table = Tables.open(file)) {
            assertEquals(List.of("Name", "Name (2)", "column 3", "column 4"), table.columns());
        }
        var rows = TableFiles.rows(file);
        assertEquals(List.of("5"), rows.getFirst().values("column 5"));
        assertEquals(Map.of("Name", List.of("6")), rows.getLast().cells());
    }

    @Test
    void rowIsWrittenAsItCanBeReadAgain() throws IOException {
        var file = TableFiles.file("written.csv", "a;b\n\"x;\"\"y\"\"\nz\";2\n");
        var row = TableFiles.rows(file).getFirst();
        String heading;
        try (var table = Tables.open(file)) {
            heading = table.heading();
        }

        var again =
                TableFiles.rows(TableFiles.file("rewritten.csv", heading + "\n" + row.written()));

        assertEquals(List.of(row), again);
        assertEquals(List.of("x;\"y\"\nz"), row.values("a"));
    }

    @Test
    void quoteThatIsNeverClosedIsAFaultOfItsRow() throws IOException {
        var rows = TableFiles.rows(TableFiles.file("unclosed.csv", "a,b\n1,2\n3,\"4\n5,6\n"));

        assertEquals(Map.of("a", List.of("1"), "b", List.of("2")), rows.getFirst().cells());
        assertTrue(rows.size() == 2, rows::toString);
    }

    @Test
    void controlCharactersAndHardSpacesAreNoWords() throws IOException {
        var rows = TableFiles.rows(TableFiles.file("controls.csv", "a,b\n\u0000x\u0007,\u00a0\n"));

        assertEquals(Map.of("a", List.of("x")), rows.getFirst().cells());
    }

    @Test
    void signThatKeepsASpreadsheetFromComputingIsTakenAwayWhereWePutIt() throws IOException {
        var ours = ",id,address,kind,language,title,place_ids,verified";

        assertEquals(List.of("=1+1", "- one", "'tis", "'tis"), armed("ours.csv", ours));
        assertEquals(List.of("'=1+1", "'- one", "''tis", "'tis"), armed("theirs.csv", ""));
    }

    private static List<String> armed(String name, String others) throws IOException {
        var text = "a,b,c,d" + others + "\n'=1+1,'- one,''tis,'tis\n";
        var row = TableFiles.rows(TableFiles.file(name, text)).getFirst();
        return List.of("a", "b", "c", "d").stream()
                .flatMap(column -> row.values(column).stream())
                .toList();
    }

    @Test
    void emptyFileHasNoColumns() throws IOException {
        try (var table = Tables.open(TableFiles.file("empty.csv", ""))) {
            assertEquals(List.of(), table.columns());
            assertTrue(table.next().isEmpty());
        }
    }
}
