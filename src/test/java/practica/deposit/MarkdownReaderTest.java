package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.MarkdownText.Attached;
import practica.item.Details.Cost;

class MarkdownReaderTest {
    private static final Path FILE = Path.of("library/practices/open-schools.md");

    private static final String PRACTICE =
            """
            ---
            id: girona-open-schools
            kind: case-study
            language: ca
            title: Escoles obertes
            themes: [childhood, public-space]
            start: 2012
            verified: false
            cost: {amount: 1200.5, currency: EUR, year: 2013}
            room: 12
            files:
              - path: ../files/plan.pdf
                caption: El pla
            ---
            Abans de res.

            ## Context {#context}

            Faltava espai.

            ### Detall
            Molt poc.

            ## Què es va fer {#actions}
            S'obren els patis.
            ## Més {#actions}
            I els gimnasos.

            ## Final {#lessons}
            """;

    @Test
    void libraryFileIsReadFieldByFieldAndSectionBySection() throws Unreadable {
        var incoming = read(PRACTICE);

        var draft = incoming.draft();
        assertEquals("girona-open-schools", incoming.source());
        assertEquals("girona-open-schools", incoming.slug());
        assertEquals(
                List.of(new Attached(Path.of("library/files/plan.pdf"), "plan.pdf", "El pla", "")),
                incoming.files());
        assertEquals(
                List.of("case-study", "ca", "Escoles obertes", "2012", "Abans de res."),
                List.of(
                        draft.kind(),
                        draft.language(),
                        draft.title(),
                        draft.start(),
                        draft.body()));
        assertEquals(List.of("childhood", "public-space"), draft.themes());
        assertEquals(
                Map.of(
                        "context", "Faltava espai.\n\n### Detall\nMolt poc.",
                        "actions", "S'obren els patis.\n\nI els gimnasos.",
                        "lessons", ""),
                draft.sections());
        assertEquals(new Cost(new BigDecimal("1200.5"), "EUR", Optional.of(2013)), draft.cost());
        assertEquals(Set.of("room"), draft.extras().keySet());
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() throws Unreadable {
        var plain = read(PRACTICE).draft();

        var windows = read("\uFEFF" + PRACTICE.replace("\n", "\r\n")).draft();

        assertEquals(plain.title(), windows.title());
        assertEquals(plain.body(), windows.body());
        assertEquals(plain.sections().keySet(), windows.sections().keySet());
        assertEquals(
                plain.sections().get("context"),
                windows.sections().get("context").replace("\r\n", "\n"));
    }

    @Test
    void documentKeepsItsHeadingsInItsBody() throws Unreadable {
        var incoming =
                read(
                        """
                        ---
                        kind: document
                        title: Pla
                        language: ca
                        ---
                        ## Context {#context}
                        Tot.
                        """);

        assertEquals("the source", incoming.source());
        assertEquals("## Context {#context}\nTot.", incoming.draft().body());
        assertEquals(Map.of(), incoming.draft().sections());
    }

    @Test
    void practiceWithoutSectionsIsAllBody() throws Unreadable {
        var draft = read("---\nkind: case-study\ntitle: A\n---\n## Context\nWords.").draft();

        assertEquals("## Context\nWords.", draft.body());
        assertEquals(Map.of(), draft.sections());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [a, b]",
                "themes: water",
                "translations: [en]",
                "organisation: City of Girona",
                "verified: perhaps",
                "cost: {amount: much}"
            })
    void libraryFileWithAFieldOfAnotherFormIsTurnedAwaySayingWhy(String field) {
        var text = "---\nkind: document\nlanguage: en\n" + field + "\n---\nWords.";

        var refused = assertThrows(Unreadable.class, () -> read(text));

        assertTrue(refused.getMessage().length() > 10, refused::getMessage);
    }

    private static MarkdownText read(String text) throws Unreadable {
        return MarkdownReader.read(FILE, "the source", text);
    }
}
