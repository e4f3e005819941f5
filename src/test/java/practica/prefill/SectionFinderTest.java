package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionFinderTest {
    private static final String TEXT =
            "A text about it that is long enough to be one, and ends here.";

    @ParameterizedTest
    @CsvSource({
        "Problem and context, What was done, Results, Lessons learned, Transferability",
        "Problema, Qué se hizo, Resultados, Lecciones aprendidas, Transferibilidad",
        "Context, Què es va fer, Resultats, Lliçons apreses, Transferibilitat",
        "Contexto, O que foi feito, Resultados, Lições aprendidas, Replicabilidade",
        "Contexte, Ce qui a été fait, Résultats, Leçons apprises, Transférabilité"
    })
    void sectionsAreFoundByTheirHeadings(
            String context, String actions, String results, String lessons, String transfer) {
        var headings = List.of(context, actions, results, lessons, transfer);
        var plain = new StringBuilder();
        headings.forEach(
                heading -> plain.append(heading).append("\n\n").append(TEXT).append("\n\n"));
        var numbered = new StringBuilder();
        headings.forEach(heading ->
                numbered.append("1.2. ")
                        .append(heading.toUpperCase(java.util.Locale.ROOT))
                        .append("\n")
                        .append(TEXT)
                        .append("\n\n"));

        for (var text : List.of(plain, numbered)) {
            var found = new SectionFinder(Made.pdf(text.toString()).source()).find().toList();

            for (var key : List.of("context", "actions", "results", "lessons", "transfer")) {
                assertEquals(
                        List.of(TEXT),
                        found.stream()
                                .filter(one -> one.field().equals("sections." + key))
                                .map(Proposal::value)
                                .toList(),
                        key);
            }
        }
    }

    @Test
    void markdownSectionHasItsSmallerHeadings() {
        var text = "## Results {#results}\n\n### In schools\n\n" + TEXT + "\n\n## Annex\n\nMore";

        var found =
                new SectionFinder(Made.markdown(text).source()).find().findFirst().orElseThrow();

        assertEquals("In schools\n\n" + TEXT, found.value());
        assertEquals("Results", found.label());
    }

    @Test
    void tableOfContentsIsNotTakenForSections() {
        var text = "Contents\nResults\nLessons\n\nResults ........ 3\n\nResults\n\n" + TEXT;

        var found =
                new SectionFinder(Made.pdf(text).source())
                        .find()
                        .filter(one -> one.field().startsWith("sections"))
                        .toList();

        assertEquals(List.of("sections.results"), found.stream().map(Proposal::field).toList());
        assertEquals(TEXT, found.getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({"Abstract", "Resumen", "Resum", "Resumo", "Résumé"})
    void summaryStandsUnderItsHeading(String heading) {
        var made = Made.pdf("A title\n\n" + heading + "\n" + TEXT + "\n\nContext\n\nOther words.");

        var summaries = Proposals.bestOf(new SectionFinder(made.source()).find()).of("summary");

        assertEquals(TEXT, summaries.getFirst().value());
        assertTrue(summaries.getFirst().confidence() > 0.7);
    }

    @Test
    void firstParagraphIsASummaryThatIsNotSure() {
        var paragraph =
                "The city opened its school yards in the afternoon. Many people came, and it was good.";

        var summary =
                Proposals.bestOf(
                                new SectionFinder(Made.pdf("Title\n\n" + paragraph).source())
                                        .find())
                        .best("summary")
                        .orElseThrow();

        assertEquals(paragraph, summary.value());
        assertTrue(summary.confidence() < 0.5);
    }

    @Test
    void listsBecomeMarkdown() {
        var made =
                Made.pdf(
                        "Results\n\n• Fewer cars in the streets of the centre\n• More people on foot");

        var found = new SectionFinder(made.source()).find().findFirst().orElseThrow();

        assertEquals(
                "- Fewer cars in the streets of the centre\n- More people on foot",
                found.value().replace("\n\n", "\n"));
    }
}
