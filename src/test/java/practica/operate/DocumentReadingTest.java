package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;
import practica.prefill.Proposal;
import practica.prefill.Truth.Measured;
import practica.prefill.TruthTable.Figure;
import practica.support.Shared;
import practica.support.TestLibrary;

class DocumentReadingTest {
    private static final Path TRUTH = Path.of("src/test/resources/prefill/truth.csv");

    @TempDir Path folder;

    @Test
    void realDocxIsHalfOfACaseStudy() throws IOException {
        var file = folder.resolve("final_v3.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.getProperties().getCoreProperties().setTitle("Microsoft Word - final_v3.docx");
            for (var paragraph :
                    List.of(
                            "Ajuntament de Girona",
                            "Patis escolars oberts al barri",
                            "Resum",
                            "Els patis de les escoles de Girona obren a la tarda i els infants hi juguen.",
                            "Context",
                            "Des de 2012 faltava espai públic per als infants i per a les famílies.",
                            "Què es va fer",
                            "S'obren els patis amb monitors, amb un pressupost total de 120.000 euros.",
                            "Resultats",
                            "Hi van més de mil infants cada setmana, i les famílies n'estan contentes.",
                            "Lliçons apreses",
                            "Cal parlar amb els veïns i les escoles abans de començar.",
                            "Contacte: Anna Puig, coordinadora, patis@girona.example.cat")) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }

        var proposals =
                new DocumentReading(TestLibrary.starter(), Language.CA)
                        .proposals(file, "final_v3.docx");

        var best =
                List.of("title", "language", "kind", "country", "organisation", "cost", "contact")
                        .stream()
                        .map(field -> proposals.best(field).map(Proposal::value).orElse(""))
                        .toList();
        assertEquals(
                List.of(
                        "Patis escolars oberts al barri",
                        "ca",
                        "case-study",
                        "ES",
                        "Ajuntament de Girona",
                        "120000 EUR",
                        "coordinadora; patis@girona.example.cat"),
                best);
        for (var section : List.of("context", "actions", "results", "lessons")) {
            assertTrue(proposals.best("sections." + section).isPresent(), section);
        }
        assertTrue(proposals.best("summary").orElseThrow().value().startsWith("Els patis"));
    }

    /// The title of a starter document stands in its front matter only, which is taken away here:
    /// for those there is nothing to be right about.
    @Test
    void proposalsAreAsRightAsTheyMustBe() throws IOException {
        var documents = Shared.folder("data/documents");

        var table =
                new DocumentReading(TestLibrary.starter(), Language.EN)
                        .measured(TRUTH, List.of(documents, Path.of("content/library")));

        assertTrue(table.rows().size() > 70, () -> "only " + table.rows().size() + " were read");
        var figures = table.figures();
        for (var measured : List.of(Measured.LANGUAGE, Measured.COUNTRY, Measured.THEME)) {
            assertTrue(
                    share(figures, "all", measured) >= measured.needed(),
                    () -> String.join("\n", table.lines()));
        }
        for (var group : List.of("pdf", "law", "starter")) {
            assertTrue(
                    share(figures, group, Measured.TITLE) >= Measured.TITLE.needed(),
                    () -> String.join("\n", table.lines()));
        }
    }

    private static double share(List<Figure> figures, String group, Measured measured) {
        return figures.stream()
                .filter(one -> one.group().equals(group) && one.measured() == measured)
                .findFirst()
                .orElseThrow()
                .share();
    }
}
