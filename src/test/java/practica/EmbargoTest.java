package practica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.language.Language;
import practica.operate.Library;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.Patience;
import practica.support.Searches;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// A file under embargo, on every road that leads to one: before its day, and on it.
class EmbargoTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);
    private static final Instant OPENS = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final String BYTES = "%PDF the bytes";
    private static final String WORDS = "The zwyrtek aqueduct ledger";

    private final AtomicReference<Instant> now = new AtomicReference<>(OPENS.minusMillis(1));
    @AutoClose private final Library library = TestLibrary.empty();
    @AutoClose private final TestSite site = new TestSite(library, now::get);
    private Hash hash = Hash.of(new byte[0]);

    @BeforeEach
    void keep() throws IOException {
        var kept = library.vault().keep(new ByteArrayInputStream(BYTES.getBytes(UTF_8)));
        hash = kept.hash();
        var read =
                new ReadFile(
                        hash,
                        kept.size(),
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.EN,
                        1);
        library.files().add(read, List.of(new FilePage(1, "", "", Language.EN, WORDS)));
        keep("closed", new ItemFile("zwyrtek.pdf", "The ledger", "", Optional.of(DAY), read));
    }

    @Test
    void nothingOfItIsToldBeforeItsDay() throws IOException {
        for (var road : roads()) {
            refused(site.get(road), road);
            refused(site.get(road, "Range", "bytes=0-3"), road);
            refused(site.get(road, "If-None-Match", "*"), road);
            refused(site.get(road, "If-Modified-Since", "Wed, 07 May 2031 00:00:00 GMT"), road);
            refused(site.ask("HEAD", road), road);
            assertEquals("", site.ask("HEAD", road).body(), road);
        }
        var page = site.page("/en/items/closed");
        assertEquals("The ledger", page.select(".files h3").text());
        assertEquals("Available from May 7, 2031", page.select(".files .state").text());
        assertEquals(0, page.select(".files a").size());
        assertFalse(page.html().contains(hash.value()));
        assertFalse(page.html().contains("zwyrtek"));
        assertEquals(
                Map.of("name", "The ledger", "opens", "2031-05-07"), listed(), "of the item API");
        unfound();
    }

    @Test
    void refusalSaysInTheReadersLanguageFromWhen() {
        var said =
                Map.of(
                        "en", "This file is open from May 7, 2031.",
                        "es", "Este archivo estará abierto a partir del 7 de mayo de 2031.",
                        "ca", "Aquest fitxer serà obert a partir del 7 de maig del 2031.",
                        "pt", "Este ficheiro estará aberto a partir de 7 de maio de 2031.",
                        "fr", "Ce fichier sera ouvert à partir du 7 mai 2031.");
        said.forEach((language, words) -> {
            var original = "/files/" + hash + "/zwyrtek.pdf";
            assertEquals(
                    words, site.page("/" + language + "/files/" + hash).select(".lead").text());
            assertTrue(
                    site.get(original, "Accept-Language", language).body().contains(words),
                    language);
        });
        var answer = site.json("/api/v1/files/" + hash + "/text?lang=es");
        assertEquals(403, answer.get("status").asInt());
        assertEquals(
                "Este archivo estará abierto a partir del 2031-05-07.",
                answer.get("detail").asText());
    }

    @Test
    void everythingOfItIsToldFromTheFirstMomentOfItsDay() throws IOException {
        unfound();
        now.set(OPENS);

        Patience.until(() -> found().equals(List.of("closed")));

        assertEquals(BYTES, site.get("/files/" + hash + "/zwyrtek.pdf").body());
        var part = site.get("/files/" + hash + "/zwyrtek.pdf", "Range", "bytes=0-3");
        assertEquals(206, part.statusCode());
        assertEquals("%PDF", part.body());
        for (var road : roads()) {
            assertEquals(200, site.ask("HEAD", road).statusCode(), road);
        }
        assertTrue(site.get("/en/files/" + hash).body().contains(WORDS));
        assertTrue(site.get("/api/v1/files/" + hash + "/text").body().contains(WORDS));
        assertEquals(
                "/files/" + hash + "/zwyrtek.pdf",
                site.page("/en/items/closed").select(".files h3 a").attr("href"));
        assertEquals(hash.value(), listed().get("sha256"));
        assertTrue(site.get("/en/search?q=zwyrtek").body().contains("aqueduct ledger"));
    }

    @Test
    void dayThatCameWhileNobodyServedIsNotMissed() throws IOException {
        unfound();
        site.close();

        try (var later = new TestSite(library, () -> OPENS.plusSeconds(1_000_000))) {
            Patience.until(() -> found().equals(List.of("closed")));

            assertEquals(200, later.get("/files/" + hash + "/zwyrtek.pdf").statusCode());
        }
    }

    @Test
    void sameBytesOfAnotherItemStayOpen() throws IOException {
        var read = library.files().find(hash).orElseThrow();
        keep("open", new ItemFile("given.pdf", "", "", read));

        for (var road : roads()) {
            assertEquals(200, site.get(road).statusCode(), road);
        }
        assertTrue(
                site.get("/files/" + hash + "/zwyrtek.pdf")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .endsWith("given.pdf"));
        assertEquals(
                "/en/items/open", site.page("/en/files/" + hash).select(".kicker a").attr("href"));
        assertEquals(0, site.page("/en/items/closed").select(".files a").size());
        assertEquals(List.of("open"), found());
    }

    private List<String> roads() {
        return List.of(
                "/files/" + hash + "/zwyrtek.pdf",
                "/files/" + hash + "/any-other-name",
                "/en/files/" + hash,
                "/fr/files/" + hash + "?from=1",
                "/api/v1/files/" + hash + "/text");
    }

    private void refused(HttpResponse<String> answer, String road) {
        assertEquals(403, answer.statusCode(), road);
        assertFalse(answer.body().contains("%PDF"), road);
        assertFalse(answer.body().contains("zwyrtek aqueduct"), road);
        assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"), road);
        for (var header : List.of("ETag", "Last-Modified", "Content-Range", "Accept-Ranges")) {
            assertEquals(Optional.empty(), answer.headers().firstValue(header), road + header);
        }
    }

    /// No hit, no snippet, no count and no suggestion comes from it.
    private void unfound() throws IOException {
        library.follower().orElseThrow().catchUp();
        assertEquals(List.of(), found());
        var all = library.index().search(SearchRequest.of("", Language.EN));
        assertEquals(List.of("closed"), Searches.slugs(all));
        assertEquals(Map.of(), Searches.counts(all, Facet.FILE_TYPE));
        var roads =
                List.of(
                        "/en/search?q=zwyrtek",
                        "/en/search?q=file:zwyrtek",
                        "/en/search?q=aqueduct",
                        "/en/suggest?q=zwyrt",
                        "/en/suggest?q=aqueduc",
                        "/api/v1/search?q=zwyrtek&lang=en");
        for (var road : roads) {
            var answer = site.get(road);
            assertEquals(200, answer.statusCode(), road);
            assertFalse(answer.body().contains("ledger"), road);
            assertFalse(answer.body().contains(hash.value()), road);
        }
    }

    private List<String> found() {
        try {
            var words = SearchRequest.of("\"zwyrtek aqueduct\"", Language.EN);
            return Searches.slugs(library.index().search(words));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> listed() {
        var id = library.items().bySlug("closed").orElseThrow().id();
        var told = new HashMap<String, String>();
        site.json("/api/v1/items/" + id)
                .at("/files/0")
                .properties()
                .forEach(one -> told.put(one.getKey(), one.getValue().asText()));
        return told;
    }

    private void keep(String slug, ItemFile file) throws IOException {
        library.items().keep(slug + ".md", slug, "1", Drafts.practiceText(), List.of(file));
        library.follower().orElseThrow().catchUp();
    }
}
