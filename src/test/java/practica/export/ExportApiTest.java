package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.Patience;
import practica.support.SmallSite;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Exports over HTTP.
class ExportApiTest {
    private static final String ALL = "/api/v1/export?format=";

    private static final OddItems ODD = new OddItems();
    private final TestSite site = TestSite.starter();

    @AfterAll
    static void close() {
        ODD.close();
    }

    private static List<String> formats() {
        return Formats.ALL.stream().map(Format::name).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsSentAsAFileOfItsKind(String format) {
        var answer = site.bytes(ALL + format + "&q=water");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().length > 0);
        var name = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(
                name.matches("attachment; filename=\"practica-water(-[a-z_]+)?\\.[a-z]+\""), name);
        assertEquals(Optional.of("nosniff"), answer.headers().firstValue("X-Content-Type-Options"));
        var head = site.ask("HEAD", ALL + format + "&q=water");
        assertEquals(200, head.statusCode());
        assertEquals(
                answer.headers().firstValue("Content-Type"),
                head.headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingFoundIsAFileTooAndNoFault(String format) {
        var answer = site.bytes(ALL + format + "&q=qwertyuiop&without=vectors");

        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    format=docx                 | There is no export format “docx”.
                    format=                     | There is no export format “”.
                    q=water                     | There is no export format “”.
                    format=csv&languages=?      | “?” can’t be chosen for an export.
                    format=csv&languages=ca,xx  | “xx” can’t be chosen for an export.
                    format=csv&fields=nothing   | “nothing” can’t be chosen for an export.
                    format=zip&items=           | “items” can’t be chosen for an export.
                    format=zip&items=,          | “items” can’t be chosen for an export.
                    format=csv&items=1;2        | “1;2” can’t be chosen for an export.
                    format=citation&style=x     | “x” can’t be chosen for an export.
                    format=csv&theme=nothing    | No filter has the value “nothing”.
                    format=csv&lang=xx          | No filter has the value “xx”.
                    """)
    void whatThereIsNotIsRefused(String query, String error) {
        var answer = site.json("/api/v1/export?" + query.replace("?", "%3F"));

        assertEquals(400, answer.get("status").asInt());
        assertEquals(error, answer.get("detail").asText());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void itemThatThereIsNotIsNoEmptyFile(String format) {
        assertEquals(404, site.get(ALL + format + "&items=999999999").statusCode());
    }

    @Test
    void itIsSaidInTheReadersLanguage() {
        assertEquals(
                "No hi ha cap format d’exportació «docx».",
                site.json(ALL + "docx&lang=ca").get("detail").asText());
    }

    @Test
    void searchFindsTheSameItemsAsItsPage() {
        for (var query :
                List.of("q=water", "theme=mobility", "country=ES&kind=case-study", "from=2015")) {
            var found = new TreeSet<Long>();
            for (var hit : site.json("/api/v1/search?size=100&lang=en&" + query).get("hits")) {
                found.add(hit.get("id").asLong());
            }

            var exported = new ArrayList<Long>();
            for (var one : site.json("/api/v1/export?format=json&lang=en&" + query)) {
                exported.add(one.get("id").asLong());
            }

            assertEquals(new ArrayList<>(found), exported, query);
            assertFalse(exported.isEmpty());
        }
    }

    @Test
    void itemsCanBeNamed() {
        var items = Exporting.starter();
        var two = List.of(items.get(3), items.get(7));

        var answer =
                site.json(ALL + "json&items=" + two.get(1).id() + "," + two.get(0).id() + ",0");

        assertEquals(
                two.stream().map(one -> one.id().value()).toList(),
                List.of(answer.get(0).get("id").asLong(), answer.get(1).get("id").asLong()));
        assertEquals(2, answer.size());
        var one = site.get(ALL + "ris&items=" + two.get(0).id());
        assertEquals(
                "attachment; filename=\"" + two.get(0).slug() + ".ris\"",
                one.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void largeExportsWaitForEachOtherAndSmallOnesForNobody() throws Exception {
        many();
        var api = new ExportApi(Exporting.of(ODD.library), 1);
        try (var small = new SmallSite(routes -> routes.get("/api/v1/export", api::send))) {
            try (var idle = stopped(small)) {
                Patience.until(() -> small.get(ALL + "csv&lang=en").statusCode() == 503);

                var refused = small.get(ALL + "csv&lang=en");
                assertTrue(refused.body().contains("Many exports are being made"), refused::body);
                assertEquals(Optional.of("30"), refused.headers().firstValue("Retry-After"));
                assertEquals(200, small.get(ALL + "csv&q=emoji+places").statusCode());
                assertFalse(idle.isClosed());
            }
            // Whoever is gone makes room.
            Patience.until(() -> small.get(ALL + "jsonl&lang=en").statusCode() == 200);
        }
        try (var left = Files.list(ODD.library.work())) {
            assertEquals(List.of(), left.filter(path -> !isOurs(path)).toList());
        }
    }

    @Test
    void whoeverHardlyReadsIsBrokenOff() throws Exception {
        many();
        var least = new Pace.Least(16_384, Duration.ofMillis(500));
        var api = new ExportApi(Exporting.of(ODD.library), 1, least);
        try (var small = new SmallSite(routes -> routes.get("/api/v1/export", api::send));
                var idle = stopped(small)) {
            // The place is free again, though the one who had it never hung up.
            Patience.until(() -> small.get(ALL + "csv&lang=en").statusCode() == 200);
            assertTrue(isBrokenOff(idle));
        }
        try (var left = Files.list(ODD.library.work())) {
            assertEquals(List.of(), left.filter(path -> !isOurs(path)).toList());
        }
    }

    /// Reads what is still on the way; an answer that was broken off has no last chunk.
    private static boolean isBrokenOff(Socket socket) {
        try {
            var last =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return !last.endsWith("\r\n0\r\n\r\n");
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void nobodyHasMoreThanTwoLargeOnesAtOnce() throws Exception {
        many();
        var api = new ExportApi(Exporting.of(ODD.library), 8);
        try (var small = new SmallSite(routes -> routes.get("/api/v1/export", api::send));
                var one = stopped(small);
                var two = stopped(small)) {
            Patience.until(() -> small.get(ALL + "csv&lang=en").statusCode() == 429);

            var refused = small.get(ALL + "csv&lang=en");

            assertTrue(refused.body().contains("2 large exports already"), refused::body);
            assertEquals(Optional.of("30"), refused.headers().firstValue("Retry-After"));
            assertEquals(200, small.get(ALL + "csv&q=emoji+places").statusCode());
            assertFalse(one.isClosed() || two.isClosed());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsSent() {
        try (var library = new OddItems()) {
            library.keep(
                    "long",
                    Drafts.documentText(
                            "title: Long", "body: '" + "words and ".repeat(310_000) + "'"),
                    List.of());
            library.catchUp();
            var id = library.library.items().bySlug("long").orElseThrow().id();
            var api = new ExportApi(Exporting.of(library.library), 1);
            try (var small = new SmallSite(routes -> routes.get("/api/v1/export", api::send))) {
                var answer = small.get(ALL + "pdf&lang=en&items=" + id);

                assertEquals(400, answer.statusCode());
                assertTrue(answer.body().contains("too long for one PDF"), answer::body);
                assertEquals(Optional.empty(), answer.headers().firstValue("Content-Disposition"));
            }
        }
    }

    /// What a library has in its folder whatever is exported.
    private static boolean isOurs(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith("bag") && !name.startsWith("pages");
    }

    /// A client that asks for much, takes the first words and then nothing more.
    private static Socket stopped(SmallSite site) throws IOException {
        var address = URI.create(site.origin());
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write(
                        ("GET " + ALL + "bagit&lang=en HTTP/1.1\r\nHost: x\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        assertEquals('H', socket.getInputStream().read());
        return socket;
    }

    /// Enough items that no buffer on the way holds them.
    private static void many() {
        var words = new StringBuilder();
        var random = new Random(7);
        while (words.length() < 100_000) {
            words.append(Long.toString(random.nextLong(), 36)).append(' ');
        }
        for (var n = 0; n < 150; n++) {
            ODD.keep(
                    "many-" + n,
                    Drafts.documentText("title: Many " + n, "body: '" + n + " " + words + "'"),
                    List.of());
        }
        ODD.catchUp();
    }

    @Test
    void pageOffersEveryFormatAndKeepsTheSearch() {
        for (var language : Language.INTERFACE) {
            var page = site.page("/" + language + "/search/export?q=agua&theme=water");

            assertEquals(formats(), page.select("form.form input[name=format]").eachAttr("value"));
            assertEquals(
                    List.of("agua", "water", language.code()),
                    page.select("form.form input[type=hidden]").eachAttr("value"));
            assertEquals(
                    "/" + language + "/search?q=agua&theme=water",
                    page.select("main a").first().attr("href"));
        }
    }

    @Test
    void resultsAndItemsLeadToTheirExports() {
        assertEquals(
                "/en/search/export?q=water",
                site.page("/en/search?q=water").select(".views a").last().attr("href"));
        var item = TestLibrary.starter().items().bySlug("barcelona-superblocks").orElseThrow();
        var links = site.page("/fr/items/barcelona-superblocks").select("#export + ul a");
        assertEquals(14, links.size());
        for (var link : links) {
            assertTrue(link.attr("href").contains("items=" + item.id() + "&lang=fr"));
            assertEquals(200, site.get(link.attr("href")).statusCode(), link.attr("href"));
        }
    }
}
