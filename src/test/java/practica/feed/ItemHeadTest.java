package practica.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.file.ReadFile;
import practica.item.Item;
import practica.item.ItemFile;
import practica.language.Language;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// What programs read of an item: in the head of its page, in its header, and at its other
/// addresses.
class ItemHeadTest {
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([^\"]+)\"");

    @AutoClose private static final Library LIBRARY = TestLibrary.empty();
    @AutoClose private static final TestSite SITE = new TestSite(LIBRARY);

    private final Library library = LIBRARY;
    private final TestSite site = SITE;
    private Item item = keep("{}");

    private Item keep(String differences, ItemFile... files) {
        return library.items()
                .keep(
                        "a.md",
                        "schools",
                        differences,
                        Drafts.practiceText(differences),
                        List.of(files))
                .item();
    }

    @BeforeEach
    void withFiles() throws IOException {
        item =
                keep(
                        "{licence: CC-BY-4.0}",
                        file("open", Optional.empty()),
                        file("shut", Optional.of(LocalDate.of(2090, 1, 1))));
    }

    @Test
    void headHasTheTreeOfTheItem() throws IOException {
        var page = site.page("/en/items/schools");

        var scripts = page.select("script[type=application/ld+json]");
        assertEquals(1, scripts.size());
        var tree = new JsonMapper().readTree(scripts.getFirst().data());
        assertEquals("Open schools", tree.path("name").asText());
        assertEquals(site.address("/i/" + item.id()), tree.path("@id").asText());
        assertEquals(1, tree.path("encoding").size());
        assertFalse(page.head().html().contains("shut.pdf"));
    }

    @Test
    void wordsOfATreeEndNoScript() throws IOException {
        keep("{title: \"</script><script>alert(1)</script><!--\"}");

        var answer = site.get("/ca/items/schools");

        var page = Jsoup.parse(answer.body());
        var script = page.select("script[type=application/ld+json]").getFirst().data();
        assertFalse(script.contains("<"), script);
        assertEquals(
                "</script><script>alert(1)</script><!--",
                new JsonMapper().readTree(script).path("name").asText());
        assertEquals(0, page.select("script:not([src]):not([type])").size());
        assertTrue(
                answer.headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("")
                        .contains("script-src 'self';"));
    }

    @Test
    void headHasTheTagsOfCitationProgramsAndOpenGraph() {
        var page = site.page("/fr/items/schools");

        assertEquals("Écoles ouvertes", meta(page, "name", "citation_title"));
        assertEquals("Ajuntament de Girona", meta(page, "name", "DC.creator"));
        assertEquals(site.address("/i/" + item.id()), meta(page, "name", "citation_public_url"));
        assertTrue(meta(page, "name", "citation_pdf_url").endsWith("/open.pdf"));
        assertEquals("article", meta(page, "property", "og:type"));
        assertEquals("fr_FR", meta(page, "property", "og:locale"));
        assertEquals("Practica", meta(page, "property", "og:site_name"));
        assertEquals(200, site.get(path(meta(page, "name", "citation_pdf_url"))).statusCode());
    }

    @Test
    void headerLeadsToAllOfTheItem() {
        var header = header();

        assertEquals(List.of(site.address("/i/" + item.id())), rel(header, "cite-as"));
        assertEquals(
                List.of("https://creativecommons.org/licenses/by/4.0/"), rel(header, "license"));
        assertEquals(List.of("https://web.girona.cat"), rel(header, "author"));
        assertEquals(
                List.of("https://schema.org/AboutPage", "https://schema.org/Article"),
                rel(header, "type"));
        assertEquals(1, rel(header, "item").size());
        assertEquals(4, rel(header, "describedby").size());
        assertEquals(
                List.of(site.address("/en/networks/educating-cities")), rel(header, "collection"));
        for (var rel : List.of("item", "describedby", "collection", "linkset")) {
            for (var address : rel(header, rel)) {
                assertEquals(200, site.get(path(address)).statusCode(), address);
            }
        }
    }

    @Test
    void linksetHasTheSameLinksAndThoseBack() {
        var answer = site.get("/api/v1/items/" + item.id() + "/linkset");
        var contexts = site.json("/api/v1/items/" + item.id() + "/linkset").path("linkset");

        assertTrue(
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("application/linkset+json"));
        var own = contexts.path(0);
        for (var rel : List.of("cite-as", "license", "author", "type", "item", "describedby")) {
            assertEquals(rel(header(), rel), own.path(rel).findValuesAsText("href"), rel);
        }
        assertEquals(1 + 1 + 4, contexts.size());
        assertEquals(
                own.path("anchor").asText(),
                contexts.path(1).path("collection").path(0).path("href").asText());
        assertFalse(answer.body().contains("shut"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "datacite", "mets", "jsonld"})
    void recordIsHadOnceAndThenOnlyWhenItChanged(String format) {
        var path = "/api/v1/items/" + item.id() + "/metadata/" + format;
        var first = site.get(path);
        var state = first.headers().firstValue("ETag").orElseThrow();

        assertEquals(200, first.statusCode());
        assertTrue(first.body().contains("open.pdf"));
        assertFalse(first.body().contains("shut"));
        var again = site.get(path, "If-None-Match", "\"x\", " + state);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        keep("{title: Altres}");
        assertEquals(200, site.get(path, "If-None-Match", state).statusCode(), state);
    }

    @Test
    void recordsAreInTheirLanguages() {
        var dublinCore =
                Told.xml(site.get("/api/v1/items/" + item.id() + "/metadata/oai_dc").body());
        assertEquals("Escoles obertes", Told.all(dublinCore, "/oai_dc:dc/dc:title").getFirst());
        var path = "/api/v1/items/" + item.id() + "/metadata/jsonld";
        assertEquals(
                "Open schools", site.json(path, "Accept-Language", "en").path("name").asText());
        assertEquals(
                "Écoles ouvertes", site.json(path, "Accept-Language", "fr").path("name").asText());
    }

    @Test
    void whatIsNoRecordIsNotFoundAndWhatWasWithdrawnIsGone() {
        assertEquals(404, site.get("/api/v1/items/" + item.id() + "/metadata/marc").statusCode());
        assertEquals(404, site.get("/api/v1/items/99999/metadata/mets").statusCode());
        assertEquals(404, site.get("/api/v1/items/x/linkset").statusCode());
        library.items().withdraw("a.md");
        assertEquals(410, site.get("/api/v1/items/" + item.id() + "/metadata/mets").statusCode());
        assertEquals(410, site.get("/api/v1/items/" + item.id() + "/linkset").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "application/ld+json, /metadata/jsonld",
        "application/json, ''",
        "application/xml, /metadata/oai_dc",
        "text/xml, /metadata/oai_dc"
    })
    void otherFormsAreElsewhere(String accept, String end) {
        var answer = site.get("/en/items/schools", "Accept", accept);

        assertEquals(303, answer.statusCode());
        assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
        var to = path(answer.headers().firstValue("Location").orElseThrow());
        assertEquals("/api/v1/items/" + item.id() + end, to);
        assertEquals(200, site.get(to).statusCode());
    }

    @Test
    void browserGetsThePage() {
        var answer =
                site.get(
                        "/en/items/schools",
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void permanentAddressLeadsToThePageInTheReadersLanguage() {
        var answer = site.get("/i/" + item.id(), "Accept-Language", "fr;q=0.9, de");

        assertEquals(302, answer.statusCode());
        assertEquals(
                "/fr/items/schools", path(answer.headers().firstValue("Location").orElseThrow()));
        assertEquals("Accept-Language", answer.headers().firstValue("Vary").orElse(""));
        assertEquals(404, site.get("/i/99999").statusCode());
        assertEquals(404, site.get("/i/0").statusCode());
        assertEquals(404, site.get("/i/schools").statusCode());
        assertEquals(404, site.get("/i/99999999999999999999").statusCode());
    }

    @Test
    void permanentAddressOfWhatWasWithdrawnLeadsToWhatIsLeft() {
        library.items().withdraw("a.md");

        var to = site.get("/i/" + item.id()).headers().firstValue("Location").orElseThrow();

        assertEquals(410, site.get(path(to)).statusCode());
        assertEquals(410, site.get(path(to), "Accept", "application/ld+json").statusCode());
        assertTrue(site.get(path(to)).headers().firstValue("Link").isEmpty());
    }

    @Test
    void linkIsEmbeddedByItsTitle() {
        var discovered =
                site.page("/en/items/schools")
                        .select("link[type=application/json+oembed]")
                        .attr("href");
        var told = site.json(path(discovered));

        assertEquals("link", told.path("type").asText());
        assertEquals("1.0", told.path("version").asText());
        assertEquals("Open schools", told.path("title").asText());
        assertEquals("Ajuntament de Girona", told.path("author_name").asText());
        var xml = Told.xml(site.get(path(discovered).replace("json", "xml")).body());
        assertEquals(List.of("Open schools"), Told.all(xml, "/oembed/title"));
        var permanent = "/oembed?url=" + site.address("/i/" + item.id());
        assertEquals("Open schools", site.json(permanent).path("title").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oembed",
                "/oembed?url=",
                "/oembed?url=https://elsewhere.example/en/items/schools",
                "/oembed?url=HERE",
                "/oembed?url=HERE/en/items/none",
                "/oembed?url=HERE/en/search",
                "/oembed?url=HERE/i/99999",
                "/oembed?url=HERE.evil.example/en/items/schools"
            })
    void whatIsNoItemOfOursIsNotEmbedded(String path) {
        assertEquals(404, site.get(path.replace("HERE", site.address(""))).statusCode());
    }

    @Test
    void formThatThereIsNotIsNotMade() {
        assertEquals(
                501,
                site.get("/oembed?format=yaml&url=" + site.address("/en/items/schools"))
                        .statusCode());
    }

    private ItemFile file(String name, Optional<LocalDate> day) throws IOException {
        var kept = library.vault().keep(new ByteArrayInputStream(("%PDF " + name).getBytes(UTF_8)));
        var read =
                new ReadFile(
                        kept.hash(),
                        kept.size(),
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        1);
        library.files().add(read, List.of());
        return new ItemFile(name + ".pdf", "", "", day, read);
    }

    private String header() {
        return site.get("/en/items/schools").headers().firstValue("Link").orElseThrow();
    }

    private static List<String> rel(String header, String rel) {
        return LINK.matcher(header)
                .results()
                .filter(link -> link.group(2).equals(rel))
                .map(link -> link.group(1))
                .toList();
    }

    private static String meta(Document page, String kind, String name) {
        var found = page.select("meta[" + kind + "=" + name + "]");
        assertEquals(1, found.size(), name);
        return found.attr("content");
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
