package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;
import practica.support.TestLibrary;
import practica.text.FrontMatter;

class FrontFinderTest {
    private static final Prefill PREFILL = new Prefill(TestLibrary.starter().known());

    @TempDir private Path folder;

    private static final String FILE =
            """
            ---
            kind: document
            language: ca
            title: Pla de l'aigua
            summary: Què es farà amb l'aigua.
            date: 2016-05
            document-type: plan
            places: ["Girona, ES", Brasil, nowhere at all]
            organisation: {name: Ajuntament de Girona, level: local, website: "https://web.girona.cat"}
            themes: [water, Childhood, things]
            sdgs: ["6"]
            networks: [c40]
            cost: {amount: 1200000, currency: EUR, year: 2019}
            funding: [Estat, Unió Europea]
            contact: {role: Cap d'aigües, organisation: Ajuntament, email: a@b.example}
            links: [{title: Informe, url: "https://example.org/a"}]
            sections: {context: Faltava aigua.}
            ---
            # The Waste Strategy of London

            Waste is collected in London, in the United Kingdom, on every weekday of the year.
            """;

    @Test
    void everyFieldIsProposedAsItIsSaidAndSurely() {
        var proposals = of(FILE);

        assertEquals(List.of("Pla de l'aigua"), sure(proposals, "title"));
        assertEquals(List.of("ca"), sure(proposals, "language"));
        assertEquals(List.of("document"), sure(proposals, "kind"));
        assertEquals(List.of("Què es farà amb l'aigua."), sure(proposals, "summary"));
        assertEquals(List.of("2016-05"), sure(proposals, "date"));
        assertEquals(List.of("plan"), sure(proposals, "document-type"));
        assertEquals(List.of("city:3121456", "country:BR"), sure(proposals, "places"));
        assertEquals(List.of("ES", "BR"), sure(proposals, "country"));
        assertEquals(List.of("Ajuntament de Girona"), sure(proposals, "organisation"));
        assertEquals(List.of("local"), sure(proposals, "level"));
        assertEquals(List.of("https://web.girona.cat"), sure(proposals, "website"));
        assertEquals(List.of("water", "childhood"), sure(proposals, "themes"));
        assertEquals(List.of("6"), sure(proposals, "sdgs"));
        assertEquals(List.of("c40"), sure(proposals, "networks"));
        assertEquals(List.of("1200000 EUR (2019)"), sure(proposals, "cost"));
        assertEquals(List.of("Estat", "Unió Europea"), sure(proposals, "funding"));
        assertEquals(List.of("Cap d'aigües; Ajuntament; a@b.example"), sure(proposals, "contact"));
        assertEquals(List.of("Informe, https://example.org/a"), sure(proposals, "links"));
        assertEquals(List.of("Faltava aigua."), sure(proposals, "sections.context"));
        var title = proposals.best("title").orElseThrow();
        assertEquals("Front matter, title: Pla de l'aigua", title.words());
        assertEquals(0, title.page());
    }

    private static List<String> sure(Proposals proposals, String field) {
        return proposals.of(field).stream()
                .filter(one -> one.confidence() == 1)
                .map(Proposal::value)
                .toList();
    }

    @Test
    void nothingOfTheFrontMatterIsReadAsText() {
        var made = Made.markdown(FILE);
        var source = new Source(Made.NAME, made.file(), made.pages(), front(FILE));

        assertEquals("The Waste Strategy of London", source.lines().getFirst().text());
        assertEquals(2, source.lines().size());
        assertEquals(
                "The Waste Strategy of London",
                of(FILE.replace("title: Pla de l'aigua\n", ""))
                        .best("title")
                        .orElseThrow()
                        .value());
    }

    @Test
    void frontMatterOfAnotherShapeIsReadAsFarAsItIsUnderstood() {
        var proposals =
                of("---\ntitle: [a]\nlanguage: Klingon?\ndate: soon\nthemes: water\n---\nText.");

        assertEquals(List.of(), sure(proposals, "title"));
        assertEquals(List.of(), sure(proposals, "language"));
        assertEquals(List.of(), sure(proposals, "date"));
        assertEquals(List.of("water"), sure(proposals, "themes"));
    }

    @Test
    void frontMatterIsReadFromTheFileItself() throws IOException {
        var file = Files.writeString(folder.resolve("a.md"), "\uFEFF" + FILE);

        assertEquals(
                "Pla de l'aigua",
                Front.of(Made.markdown(FILE).file(), file).orElseThrow().path("title").asText());
        assertEquals(Optional.empty(), Front.of(Made.pdf(FILE).file(), file));
        Files.writeString(file, "Text\n" + FILE);
        assertEquals(Optional.empty(), Front.of(Made.markdown(FILE).file(), file));
    }

    private static Proposals of(String text) {
        var made = Made.markdown(text);
        return PREFILL.of(Made.NAME, made.file(), made.pages(), front(text), Language.EN);
    }

    private static Optional<JsonNode> front(String text) {
        return FrontMatter.of(text).map(FrontMatter::fields);
    }
}
