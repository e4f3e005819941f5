package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.item.Item.Status;
import practica.language.Language;
import practica.support.Drafts;

class CitationTest {
    @Test
    void citationNamesBodyTitleYearAndVersion() {
        var item = item(Drafts.practiceText());

        assertEquals(
                "Ajuntament de Girona. Open schools. Practica, 2026, v3.",
                Citation.of(item, Language.EN));
        assertEquals(
                "Ajuntament de Girona. Escoles obertes. Practica, 2026, v3.",
                Citation.of(item, Language.PT));
    }

    @Test
    void itemWithoutABodyIsCitedByItsTitle() {
        assertEquals(
                "Plano da água. Practica, 2026, v3.",
                Citation.of(item(Drafts.documentText()), Language.FR));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "http://example.org/a?b=c#d, true",
        "HTTPS://example.org, false",
        "//example.org, false",
        "https://, false",
        "example.org, false",
        "javascript:alert(1), false",
        "data:text/html;base64;x, false",
        "https://exa mple.org, false",
        "mailto:a@example.org, false",
        "'', false"
    })
    void linkLeadsToTheWebOrNowhere(String url, boolean leads) {
        assertEquals(leads, new Link("A link", url).leadsToTheWeb());
    }

    private static Item item(ItemText text) {
        return new Item(
                new ItemId(7),
                "open-schools",
                Optional.empty(),
                Status.PUBLISHED,
                3,
                12,
                "digest",
                text,
                List.of(),
                Instant.parse("2025-12-31T23:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
