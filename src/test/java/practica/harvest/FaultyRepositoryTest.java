package practica.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.deposit.Outcome.Kind;
import practica.fetch.WebServer;
import practica.harvest.Harvests.Refused;
import practica.operate.Library;
import practica.support.TestLibrary;

/// Repositories as they are, and worse. What came before the fault is kept.
class FaultyRepositoryTest {
    @AutoClose private static final Library LIBRARY = TestLibrary.empty();

    @AutoClose private final Harvesting harvesting = new Harvesting(LIBRARY);
    private final OaiServer repository = harvesting.repository;

    @ParameterizedTest
    @CsvSource({
        "<html><body>Not here</body></html>, no OAI-PMH",
        "<!DOCTYPE html><html></html>, document type",
        "'<OAI-PMH xmlns=\"http://elsewhere.example/\"/>', no OAI-PMH",
        "<OAI-PMH/>, no OAI-PMH",
        "'', well-formed",
        "{}, well-formed",
        "'<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">', well-formed"
    })
    void answerThatIsNoneEndsTheHarvestButNotWhatCameBefore(String words, String said)
            throws Exception {
        onPage("page-2", exchange -> OaiServer.xml(exchange, words));

        var harvested = harvesting.take();

        assertFalse(harvested.complete());
        assertEquals(Kind.REJECTED, harvesting.kinds().getLast());
        assertEquals(3, harvesting.told.size());
        assertTrue(
                harvesting.reason().contains(said.replace("no OAI-PMH", "not OAI-PMH")),
                harvesting::reason);
        repository.plant = (_, _) -> false;
        assertTrue(harvesting.take().complete());
        assertEquals("resumptionToken=page-2", repository.lists().get(2));
    }

    @Test
    void pageThatBreaksOffGivesTheRecordsBeforeTheBreak() throws Exception {
        onPage(
                "page-2",
                exchange ->
                        OaiServer.xml(
                                exchange,
                                OaiServer.BEGINNING.formatted(repository.now)
                                        + "<ListRecords>"
                                        + OaiServer.record(2, "Before")
                                        + "<record><header><identifier>oai:a:b"));

        var harvested = harvesting.take();

        assertFalse(harvested.complete());
        assertEquals(4, harvesting.told.size());
        assertEquals("oai:repository.example:2", harvesting.told.get(2).path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"{secret}\">]>",
                "<!DOCTYPE a SYSTEM \"{secret}\">",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"{secret}\"> %p;]>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void documentTypeIsRefusedAndNothingItNamesIsFetched(String type) throws Exception {
        var named = type.replace("{secret}", repository.server.address("/secret"));
        repository.plant =
                (question, exchange) -> {
                    var words =
                            (OaiServer.BEGINNING.formatted(repository.now)
                                            + "<ListRecords>"
                                            + OaiServer.record(0, "&x;&b;")
                                            + "</ListRecords>"
                                            + OaiServer.END)
                                    .replace("<OAI-PMH", named + "<OAI-PMH");
                    return !isIdentify(question) && says(exchange, words);
                };

        var harvested = harvesting.take();

        assertFalse(harvested.complete());
        assertEquals(List.of(Kind.REJECTED), harvesting.kinds());
        assertTrue(repository.server.asked.stream().noneMatch(one -> one.contains("secret")));
    }

    @Test
    void signsThatNoXmlMayHaveCostNothingButThemselves() throws Exception {
        repository.records = 1;
        repository.record =
                _ ->
                        OaiServer.record(
                                "oai:repository.example:signs",
                                "<dc:title>Form\u000Cfeed &#11;and &#xFFFE;more &amp; 🌳 &#x1F333; \uFFFF.</dc:title>");

        assertTrue(harvesting.take().complete());

        assertEquals("Form feed and more & 🌳 🌳 .", title("oai:repository.example:signs"));
    }

    @Test
    void otherCharactersAreReadAsTheyAreDeclaredAndBrokenOnesAreMarked() throws Exception {
        for (var charset : List.of("ISO-8859-1", "UTF-8")) {
            var words =
                    "\r\n"
                            + OaiServer.BEGINNING
                                    .formatted(repository.now)
                                    .replace("UTF-8", charset)
                            + "<ListRecords>"
                            + OaiServer.record(
                                    "oai:repository.example:" + charset,
                                    "<dc:title>Città</dc:title>")
                            + "</ListRecords>"
                            + OaiServer.END;
            repository.plant =
                    (question, exchange) ->
                            !isIdentify(question)
                                    && says(exchange, words.getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(harvesting.take(charset, "").complete(), harvesting.told::toString);
        }

        assertEquals("Città", title("oai:repository.example:ISO-8859-1"));
        assertEquals("Citt\uFFFD", title("oai:repository.example:UTF-8"));
    }

    @Test
    void metadataOfAnotherNamespaceHaveNoWords() throws Exception {
        repository.records = 1;
        repository.record =
                _ ->
                        OaiServer.record(9, "Nothing")
                                .replace("http://purl.org/dc/elements/1.1/", "http://a.example/");

        var harvested = harvesting.take();

        assertTrue(harvested.complete());
        assertEquals(Map.of(Kind.REJECTED, 1), harvested.counts());
        assertTrue(harvesting.reason().contains("no words"), harvesting::reason);
    }

    @Test
    void tokenThatComesAgainEndsTheHarvest() throws Exception {
        onPage(
                "page-2",
                exchange ->
                        repository.say(
                                exchange,
                                "<ListRecords>"
                                        + OaiServer.record(2, "Again")
                                        + "<resumptionToken>page-2</resumptionToken></ListRecords>"));

        assertFalse(harvesting.take().complete());
        assertTrue(harvesting.reason().contains("no end"), harvesting::reason);
        assertEquals(2, repository.lists().size());
    }

    @Test
    void newTokensForTheSamePageEndTheHarvest() throws Exception {
        var n = new AtomicInteger();
        repository.plant =
                (question, exchange) -> {
                    if (isIdentify(question)) {
                        return false;
                    }
                    repository.say(
                            exchange,
                            "<ListRecords>"
                                    + OaiServer.record(1, "Same")
                                    + "<resumptionToken>"
                                    + n.incrementAndGet()
                                    + "</resumptionToken></ListRecords>");
                    return true;
                };

        assertFalse(harvesting.take().complete());
        assertEquals(2, n.get());
    }

    @Test
    void newTokensForEmptyPagesEndTheHarvest() throws Exception {
        var n = new AtomicInteger();
        repository.plant =
                (question, exchange) -> {
                    if (isIdentify(question)) {
                        return false;
                    }
                    repository.say(
                            exchange,
                            "<ListRecords><resumptionToken>"
                                    + n.incrementAndGet()
                                    + "</resumptionToken></ListRecords>");
                    return true;
                };

        assertFalse(harvesting.take().complete());
        assertEquals(21, n.get());
    }

    @Test
    void tokenThatIsNotKnownAnyMoreBeginsTheListAnew() throws Exception {
        var refused = new AtomicInteger();
        onPage(
                "page-4",
                exchange -> {
                    if (refused.getAndIncrement() == 0) {
                        repository.say(
                                exchange, "<error code=\"badResumptionToken\">expired</error>");
                        return;
                    }
                    repository.say(
                            exchange,
                            "<ListRecords>" + OaiServer.record(4, "Four") + "</ListRecords>");
                });

        var harvested = harvesting.take();

        assertTrue(harvested.complete());
        assertEquals(9, harvesting.told.size());
        assertEquals(
                List.of("", "page-2", "page-4", "", "page-2", "page-4"),
                repository.lists().stream()
                        .map(one -> one.replace("resumptionToken=", ""))
                        .toList());
    }

    @Test
    void tokenThatIsNeverKnownEndsTheHarvest() throws Exception {
        onPage(
                "page-2",
                exchange ->
                        repository.say(
                                exchange, "<error code=\"badResumptionToken\"> no </error>"));

        assertFalse(harvesting.take().complete());
        assertEquals(
                "repository: The repository refused: badResumptionToken no", harvesting.reason());
        assertEquals(8, repository.lists().size());
    }

    @Test
    void listThatNothingMatchesIsCompleteAndOtherErrorsAreTold() throws Exception {
        repository.plant =
                (question, exchange) -> {
                    if (isIdentify(question)) {
                        return false;
                    }
                    repository.say(
                            exchange,
                            question.containsKey("set")
                                    ? "<error code=\"noSetHierarchy\">There are\n no sets</error>"
                                    : "<error code=\"noRecordsMatch\"/>");
                    return true;
                };

        var none = harvesting.take();
        assertEquals(Map.of(), none.counts());
        assertTrue(none.complete());
        assertFalse(harvesting.take("s", "").complete());
        assertEquals(
                "repository: The repository refused: noSetHierarchy There are no sets",
                harvesting.reason());
    }

    @Test
    void busyRepositoryIsAskedAgainWhenItSaysSo() throws Exception {
        var busy = new AtomicInteger();
        repository.plant =
                (question, exchange) ->
                        "page-2".equals(question.get("resumptionToken"))
                                && busy.getAndIncrement() < 2
                                && refuses(exchange, "1");

        assertTrue(harvesting.take().complete());
        assertEquals(3, busy.get());
        assertEquals(5, harvesting.told.size());
    }

    @Test
    void repositoryThatStaysBusyOrAsksForTooMuchPatienceIsLeft() throws Exception {
        var asked = new AtomicInteger();
        repository.plant =
                (question, exchange) ->
                        !isIdentify(question)
                                && asked.incrementAndGet() > 0
                                && refuses(exchange, question.containsKey("set") ? "86400" : "0");

        assertFalse(harvesting.take().complete());
        assertEquals(3, asked.get());
        assertFalse(harvesting.take("s", "").complete());
        assertEquals(4, asked.get());
        assertEquals("address: The server answered with status 503.", harvesting.reason());
    }

    @Test
    void addressWithoutARepositoryIsToldAtOnce() {
        repository.plant =
                (_, exchange) -> {
                    WebServer.answer(exchange, 200, "text/html", "<html><p>Welcome<br></html>");
                    return true;
                };

        var refused = assertThrows(Refused.class, harvesting::take);

        assertEquals("harvest.no-repository", refused.key());
    }

    @Test
    void identifierThatIsNoneIsTurnedAwayAndOneThatIsNotOaiStaysWithItsRepository()
            throws Exception {
        repository.records = 3;
        repository.onPage = 3;
        repository.record =
                number ->
                        OaiServer.record(
                                List.of("", "barcelona-superblocks", "x".repeat(600)).get(number),
                                "<dc:title>T</dc:title>");

        harvesting.take();

        assertEquals(List.of(Kind.REJECTED, Kind.ADDED, Kind.REJECTED), harvesting.kinds());
        assertTrue(LIBRARY.items().bySource("barcelona-superblocks").isEmpty());
        assertTrue(
                LIBRARY.items().bySource(repository.base() + "#barcelona-superblocks").isPresent());
    }

    private String title(String source) {
        return LIBRARY.items()
                .bySource(repository.base() + "#" + source)
                .orElseThrow()
                .text()
                .original()
                .title();
    }

    private void onPage(String token, Answer answer) {
        repository.plant =
                (question, exchange) -> {
                    if (!token.equals(question.get("resumptionToken"))) {
                        return false;
                    }
                    answer.give(exchange);
                    return true;
                };
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private static boolean isIdentify(Map<String, String> question) {
        return question.get("verb").equals("Identify");
    }

    private static boolean says(HttpExchange exchange, String words) throws IOException {
        OaiServer.xml(exchange, words);
        return true;
    }

    private static boolean says(HttpExchange exchange, byte[] bytes) throws IOException {
        WebServer.answer(exchange, 200, "text/xml", bytes);
        return true;
    }

    private static boolean refuses(HttpExchange exchange, String seconds) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", seconds);
        exchange.sendResponseHeaders(503, -1);
        return true;
    }
}
