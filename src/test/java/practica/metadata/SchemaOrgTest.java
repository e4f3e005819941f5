package practica.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.Drafts;

class SchemaOrgTest {
    private final Described practice =
            Told.described(
                    Drafts.practiceText("{links: [{title: More, url: 'https://example.org/m'}]}"),
                    Told.file("pla.pdf"),
                    Told.closed("secret.pdf"));

    @Test
    void caseStudyIsAnArticleInTheReadersLanguage() {
        var tree = tree(practice, Language.EN);

        assertEquals("https://schema.org", tree.path("@context").asText());
        assertEquals("Article", tree.path("@type").asText());
        assertEquals("https://practica.example/i/7", tree.path("@id").asText());
        assertEquals("Open schools", tree.path("name").asText());
        assertEquals("en", tree.path("inLanguage").asText());
        assertEquals("Ajuntament de Girona", tree.path("publisher").path("name").asText());
        assertEquals("https://web.girona.cat", tree.path("publisher").path("url").asText());
        assertEquals("https://creativecommons.org/licenses/by/4.0/", tree.path("license").asText());
        assertEquals("2012-09/..", tree.path("temporalCoverage").asText());
        assertEquals("2025-01-02T03:04:05Z", tree.path("dateModified").asText());
        assertEquals("https://example.org/m", tree.path("citation").path(0).asText());
        assertTrue(
                tree.path("spatialCoverage").path(0).path("geo").path("latitude").asDouble() > 40);
        assertEquals(4, tree.path("about").size());
        assertEquals("Escoles obertes", tree.path("translationOfWork").path("name").asText());
        assertEquals("fr", tree.path("workTranslation").path(0).path("inLanguage").asText());
        assertEquals(1, tree.path("workTranslation").size());
    }

    @Test
    void originalNamesItsTranslations() {
        var tree = tree(practice, Language.PT);

        assertEquals("Escoles obertes", tree.path("headline").asText());
        assertEquals("ca", tree.path("inLanguage").asText());
        assertFalse(tree.has("translationOfWork"));
        assertEquals(2, tree.path("workTranslation").size());
        assertEquals(
                "https://practica.example/en/items/escoles-obertes",
                tree.path("workTranslation").path(0).path("url").asText());
    }

    @Test
    void openFilesAreEncodingsAndOthersAreNotTold() {
        var tree = tree(practice, Language.CA);

        assertEquals(1, tree.path("encoding").size());
        var file = tree.path("encoding").path(0);
        assertEquals("application/pdf", file.path("encodingFormat").asText());
        assertEquals("1234 B", file.path("contentSize").asText());
        assertTrue(file.path("contentUrl").asText().startsWith("https://practica.example/files/"));
        assertFalse(tree.toString().contains("secret"));
    }

    @Test
    void documentSaysWhenItWasAdopted() {
        var tree = tree(Told.described(Drafts.documentText()), Language.PT);

        assertEquals("DigitalDocument", tree.path("@type").asText());
        assertEquals("2016-05-03", tree.path("datePublished").asText());
        assertFalse(tree.has("publisher"));
        assertFalse(tree.has("encoding"));
    }

    @Test
    void listCountsFromOne() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("https://a.example", "A");
        pages.put("https://b.example", "B");

        var list = new JsonMapper().valueToTree(SchemaOrg.list("Found", 40, pages));

        assertEquals(40, list.path("numberOfItems").asInt());
        assertEquals(2, list.path("itemListElement").path(1).path("position").asInt());
        assertEquals("B", list.path("itemListElement").path(1).path("name").asText());
    }

    private static JsonNode tree(Described described, Language reader) {
        return new JsonMapper().valueToTree(SchemaOrg.of(described, reader));
    }
}
