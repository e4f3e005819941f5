package practica.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.Drafts;

class HighwireTest {
    private final Described practice =
            Told.described(
                    Drafts.practiceText(),
                    Told.closed("first.pdf"),
                    Told.file("notes.txt"),
                    Told.file("plan.pdf"));

    @Test
    void citationHasWhatACollectingProgramLooksFor() {
        assertEquals(List.of("Open schools"), tags("citation_title"));
        assertEquals(List.of("Ajuntament de Girona"), tags("citation_author"));
        assertEquals(List.of("Ajuntament de Girona"), tags("citation_publisher"));
        assertEquals(List.of("2024/05/31"), tags("citation_publication_date"));
        assertEquals(List.of("en"), tags("citation_language"));
        assertEquals(List.of("https://practica.example/i/7"), tags("citation_public_url"));
        assertEquals(
                List.of("https://practica.example/en/items/escoles-obertes"),
                tags("citation_abstract_html_url"));
        assertEquals(4, tags("citation_keywords").size());
        assertEquals(List.of("School yards open in the afternoon."), tags("DC.description"));
    }

    @Test
    void pdfIsTheFirstThatIsOpen() {
        assertEquals(1, tags("citation_pdf_url").size());
        assertTrue(tags("citation_pdf_url").getFirst().endsWith("/plan.pdf"));
        var without = Told.described(Drafts.practiceText(), Told.closed("first.pdf"));
        assertTrue(
                Highwire.of(without, Language.EN).stream()
                        .noneMatch(tag -> tag.name().equals("citation_pdf_url")));
    }

    private List<String> tags(String name) {
        return Highwire.of(practice, Language.EN).stream()
                .filter(tag -> tag.name().equals(name))
                .map(Highwire.Tag::content)
                .toList();
    }
}
