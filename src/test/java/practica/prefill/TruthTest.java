package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.prefill.Truth.Measured;

class TruthTest {
    @TempDir Path folder;

    @Test
    void titlesAreTheSameButForCaseAccentsAndALittle() {
        assertTrue(Truth.alike("Pla d’acció: l'aigua", "PLA D'ACCIO  L'AIGUA"));
        assertTrue(
                Truth.alike(
                        "A plan for the water of the city", "A plan for the waters of the city"));
        assertFalse(Truth.alike("A plan for water", "A plan for waste"));
        assertFalse(Truth.alike("A plan", ""));
    }

    @Test
    void figuresCountWhatIsAskedAndWhatIsRight() throws IOException {
        var csv =
                Files.writeString(
                        folder.resolve("truth.csv"),
                        """
                        path,group,title,language,country,theme,other_themes
                        a.pdf,one,Water plan,en,,water,sanitation;waste
                        b.pdf,two,"Plan, the",ca,ES,,
                        """);
        var truths = Truth.read(csv);
        var table =
                new TruthTable(
                        List.of(
                                new TruthTable.Row(
                                        truths.getFirst(),
                                        said(
                                                "title",
                                                "Water Plan",
                                                "language",
                                                "en",
                                                "themes",
                                                "waste")),
                                new TruthTable.Row(
                                        truths.getLast(),
                                        said(
                                                "title",
                                                "Another",
                                                "language",
                                                "ca",
                                                "country",
                                                "PT"))));

        var all = table.figures().stream().filter(one -> one.group().equals("all")).toList();

        assertEquals(
                List.of(
                        new TruthTable.Figure("all", Measured.TITLE, 2, 1),
                        new TruthTable.Figure("all", Measured.LANGUAGE, 2, 2),
                        new TruthTable.Figure("all", Measured.COUNTRY, 1, 0),
                        new TruthTable.Figure("all", Measured.THEME, 1, 1)),
                all);
        assertTrue(
                table.lines().contains("title of b.pdf: wanted Plan, the, proposed [Another]"),
                () -> table.lines().toString());
        assertEquals(2, table.lines().stream().filter(line -> line.contains("wanted")).count());
    }

    private static Proposals said(String... fieldsAndValues) {
        var all = new java.util.ArrayList<Proposal>();
        for (var at = 0; at < fieldsAndValues.length; at += 2) {
            all.add(new Proposal(fieldsAndValues[at], fieldsAndValues[at + 1], "", 1, "", 0.5));
        }
        return new Proposals(all);
    }
}
