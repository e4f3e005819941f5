package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.deposit.Deliveries.Named;
import practica.deposit.Outcome.Kind;
import practica.fetch.Fetcher;
import practica.fetch.WebServer;
import practica.item.Link;
import practica.language.Language;
import practica.operate.Library;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

class WebDeliveryTest {
    private static final String PAGE =
            """
            <html><head><title>%s</title><meta charset="utf-8"></head>
            <body><h1>%s</h1><p>La ciutat obre els patis de les escoles a tot el barri.</p></body></html>
            """;

    @AutoClose private static final Library LIBRARY = TestLibrary.empty();
    private static final Path WORK = TestFolders.create("web-delivery");

    private volatile String title = "Patis oberts";

    @AutoClose private final WebServer server = new WebServer(this::answer);
    @AutoClose private final Fetcher fetcher = server.fetcher();

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/practica" ->
                    WebServer.answer(exchange, 200, "text/html", PAGE.formatted(title, title));
            case "/moved" -> {
                exchange.getResponseHeaders().set("Location", "/practica");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/plans.zip" -> WebServer.answer(exchange, 200, "application/zip", zip());
            case "/table" -> {
                exchange.getResponseHeaders()
                        .set("Content-Disposition", "attachment; filename=../list.csv");
                WebServer.answer(exchange, 200, "text/csv", "Id,Title,Country\n1,Wells,Kenya\n");
            }
            case "/plan.md" ->
                    WebServer.answer(
                            exchange,
                            200,
                            "text/markdown",
                            "---\nkind: document\nlanguage: en\ntitle: T\nfiles: [{path: /etc/hostname}]\n---\nA.");
            case "/named.md" ->
                    WebServer.answer(
                            exchange,
                            200,
                            "text/markdown",
                            "---\nid: somebody-elses\nkind: document\nlanguage: en\ntitle: T\n---\nA.");
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    @Test
    void pageIsADocumentThatIsKnownByItsAddress() throws Exception {
        var address = server.address("/practica");

        var first = take(address);
        var again = take(address);
        title = "Patis tancats";
        var changed = take(address);

        assertEquals(List.of(Kind.ADDED), kinds(first));
        assertEquals(address, first.getFirst().path());
        assertEquals(List.of(Kind.UNCHANGED), kinds(again));
        assertEquals(List.of(Kind.CHANGED), kinds(changed));
        var item = LIBRARY.items().bySource(address).orElseThrow();
        assertEquals("Patis tancats", item.text().original().title());
        assertEquals(Language.CA, item.text().language());
        assertEquals(List.of(new Link("", address)), item.text().links());
        assertEquals("practica.html", item.files().getFirst().name());
    }

    @Test
    void redirectedPageIsKnownByTheAddressThatWasGiven() throws Exception {
        take(server.address("/moved"));

        assertTrue(LIBRARY.items().bySource(server.address("/moved")).isPresent());
    }

    @Test
    void archiveBringsItsFilesAndATableItsRows() throws Exception {
        var files = take(server.address("/plans.zip"));
        var rows = take(server.address("/table"));

        assertEquals(
                List.of(server.address("/plans.zip/a.txt"), server.address("/plans.zip/b.txt")),
                files.stream().map(Outcome::path).toList());
        assertEquals(List.of(Kind.ADDED), kinds(rows));
        assertEquals(
                "Wells",
                LIBRARY.items()
                        .changedAfter(LIBRARY.items().lastChange() - 1, 1)
                        .getFirst()
                        .text()
                        .original()
                        .title());
    }

    @Test
    void whatCannotBeFetchedIsTurnedAwayAndTheRestTaken() throws Exception {
        var told =
                take(
                        server.address("/missing"),
                        "http://10.0.0.1/",
                        "http://user@example.org/",
                        server.address("/practica?x=1"));

        assertEquals(List.of(Kind.REJECTED, Kind.REJECTED, Kind.REJECTED, Kind.ADDED), kinds(told));
        assertEquals(
                List.of(
                        "address: The server answered with status 404.",
                        "address: 10.0.0.1 is not on the public internet, so nothing was fetched from it.",
                        "address: Not an address that can be fetched: http://user@example.org/. It begins with http:// or https:// and names a host, and no user."),
                told.stream().limit(3).map(Outcome::reason).toList());
    }

    @Test
    void pageOfAnotherSiteBringsNoFilesOfThisMachine() throws Exception {
        var told = take(server.address("/plan.md"));

        assertEquals(List.of(Kind.REJECTED), kinds(told));
        assertTrue(
                told.getFirst().reason().contains("hostname that it names lies outside"),
                told::toString);
    }

    @Test
    void textOfAnotherSiteIsKnownByItsAddressWhateverItCallsItself() throws Exception {
        var told = take(server.address("/named.md"));

        assertEquals(List.of(Kind.ADDED), kinds(told));
        assertTrue(LIBRARY.items().bySource(server.address("/named.md")).isPresent());
        assertTrue(LIBRARY.items().bySource("somebody-elses").isEmpty());
    }

    @Test
    void nothingThatWasFetchedStaysBehind() throws Exception {
        take(server.address("/practica"), server.address("/plans.zip"));

        try (var left = Files.list(WORK)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private List<Outcome> take(String... addresses) throws IOException, UnusableMapping {
        var deliveries =
                new Deliveries(
                        new FileReader(LIBRARY.originals(), LIBRARY.files(), LIBRARY.known()),
                        LIBRARY.known(),
                        fetcher,
                        WORK);
        var named = List.of(addresses).stream().map(one -> new Named(Path.of("x"), one)).toList();
        var told = new ArrayList<Outcome>();
        try (var delivery = deliveries.of(named, Optional.empty())) {
            LIBRARY.imports().take(delivery, told::add);
        }
        return told;
    }

    private static List<Kind> kinds(List<Outcome> told) {
        return told.stream().map(Outcome::kind).toList();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("a.txt", "b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        ("A plan for water in the town, " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
