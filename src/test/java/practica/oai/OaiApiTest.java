package practica.oai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.item.Act;
import practica.item.Deed;
import practica.item.ItemId;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.TestLibrary;

/// The protocol, question by question.
class OaiApiTest {
    private static final Library LIBRARY = TestLibrary.empty();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());
    private static final OaiSite SITE = new OaiSite(LIBRARY, NOW::get);
    private static final int PRACTICES = 130;

    @BeforeAll
    static void fill() {
        SITE.keep("practice", 1, PRACTICES, Drafts.practiceText());
        SITE.keep("document", 1, 3, Drafts.documentText());
        LIBRARY.items().withdraw("document2");
    }

    @AfterAll
    static void close() {
        SITE.close();
        LIBRARY.close();
    }

    @Test
    void identifySaysWhoWeAre() {
        var answer = SITE.ask("verb", "Identify");

        assertEquals(List.of("2.0"), Told.all(answer, "//oai:protocolVersion"));
        assertEquals(List.of(SITE.base()), Told.all(answer, "//oai:baseURL"));
        assertEquals(List.of("persistent"), Told.all(answer, "//oai:deletedRecord"));
        assertEquals(List.of("YYYY-MM-DDThh:mm:ssZ"), Told.all(answer, "//oai:granularity"));
        assertEquals(List.of("postmaster@localhost.invalid"), Told.all(answer, "//oai:adminEmail"));
        assertEquals(List.of("Identify"), Told.all(answer, "//oai:request/@verb"));
        var earliest = Instant.parse(Told.all(answer, "//oai:earliestDatestamp").getFirst());
        assertTrue(earliest.isBefore(Instant.now().plusSeconds(1)));
    }

    @Test
    void formatsAreThree() {
        var answer = SITE.ask("verb", "ListMetadataFormats");

        assertEquals(
                List.of("oai_dc", "datacite", "mets"), Told.all(answer, "//oai:metadataPrefix"));
        assertEquals(
                List.of("oai_dc", "datacite", "mets"),
                Told.all(
                        SITE.ask("verb", "ListMetadataFormats", "identifier", id("practice1")),
                        "//oai:metadataPrefix"));
        assertEquals(
                "idDoesNotExist",
                SITE.error("verb", "ListMetadataFormats", "identifier", "oai:localhost:99999"));
    }

    @Test
    void setsAreThemesNetworksKindsAndLanguages() {
        var specs = Told.all(SITE.ask("verb", "ListSets"), "//oai:setSpec");

        assertTrue(
                specs.containsAll(
                        List.of(
                                "theme:public-space",
                                "network:educating-cities",
                                "kind:document",
                                "language:ca",
                                "language:pt")),
                specs::toString);
        assertFalse(specs.contains("language:de"));
        assertTrue(
                Told.all(SITE.ask("verb", "ListSets"), "//oai:setName")
                        .contains("Language: Catalan"));
    }

    @Test
    void recordHasHeaderSetsAndMetadata() {
        var answer =
                SITE.ask(
                        "verb",
                        "GetRecord",
                        "identifier",
                        id("practice1"),
                        "metadataPrefix",
                        "oai_dc");

        assertEquals(List.of(id("practice1")), Told.all(answer, "//oai:header/oai:identifier"));
        var sets = Told.all(answer, "//oai:setSpec");
        assertTrue(sets.contains("kind:case-study"), sets::toString);
        assertTrue(sets.contains("language:fr"), sets::toString);
        assertEquals(
                "Escoles obertes",
                Told.all(answer, "//oai:metadata/oai_dc:dc/dc:title").getFirst());
        assertEquals(
                1,
                Told.all(
                                SITE.ask(
                                        "verb",
                                        "GetRecord",
                                        "identifier",
                                        id("practice1"),
                                        "metadataPrefix",
                                        "datacite"),
                                "//oai:metadata/d:resource/d:identifier")
                        .size());
        assertEquals(
                1,
                Told.all(
                                SITE.ask(
                                        "verb",
                                        "GetRecord",
                                        "identifier",
                                        id("practice1"),
                                        "metadataPrefix",
                                        "mets"),
                                "//oai:metadata/mets:mets/mets:structMap")
                        .size());
    }

    @Test
    void recordOfWhatWasWithdrawnStaysAndIsDeleted() {
        var answer =
                SITE.ask(
                        "verb",
                        "GetRecord",
                        "identifier",
                        id("document2"),
                        "metadataPrefix",
                        "oai_dc");

        assertEquals(Map.of(id("document2"), "deleted"), OaiSite.headers(answer));
        assertEquals(List.of(), Told.all(answer, "//oai:metadata"));
        var listed =
                SITE.ask("verb", "ListRecords", "metadataPrefix", "mets", "set", "language:pt");
        assertEquals(
                Map.of(id("document1"), "", id("document3"), "", id("document2"), "deleted"),
                OaiSite.headers(listed));
        assertEquals(2, Told.all(listed, "//oai:metadata").size());
    }

    @Test
    void whatIsPublishedAgainIsDeletedNoMore() {
        SITE.keep("back", 1, 1, Drafts.documentText("{language: fr, networks: [c40]}"));
        var item = LIBRARY.items().bySource("back1").orElseThrow();
        LIBRARY.items().withdraw("back1");
        assertEquals(Map.of(id("back1"), "deleted"), OaiSite.headers(list("network:c40")));
        var curator = new Members(LIBRARY.database().jdbi()).curator("curator", "c40");
        LIBRARY.items().reinstate(item.id(), Deed.of(Act.REINSTATED, curator.id(), ""));

        assertEquals(Map.of(id("back1"), ""), OaiSite.headers(list("network:c40")));
    }

    @Test
    void listGoesOnFromPageToPage() {
        var first = list("kind:case-study");

        assertEquals(100, OaiSite.headers(first).size());
        assertEquals(List.of("130"), Told.all(first, "//oai:resumptionToken/@completeListSize"));
        assertEquals(List.of("0"), Told.all(first, "//oai:resumptionToken/@cursor"));
        var second = SITE.ask("verb", "ListIdentifiers", "resumptionToken", OaiSite.token(first));
        assertEquals(30, OaiSite.headers(second).size());
        assertEquals(List.of("100"), Told.all(second, "//oai:resumptionToken/@cursor"));
        assertEquals("", OaiSite.token(second));
        assertTrue(
                OaiSite.headers(second).keySet().stream()
                        .noneMatch(OaiSite.headers(first)::containsKey));
        assertEquals(List.of(), Told.all(list("kind:document"), "//oai:resumptionToken"));
    }

    @Test
    void themeIncludesWhatIsFiledUnderNarrowerOnes() {
        var themes = LIBRARY.known().vocabularies().themes();
        var narrow =
                themes.concepts().stream()
                        .filter(one -> themes.path(one.id()).size() > 1)
                        .filter(one -> !one.id().value().equals("childhood"))
                        .filter(one -> !one.id().value().equals("public-space"))
                        .findFirst()
                        .orElseThrow();
        var broad = themes.path(narrow.id()).getFirst();
        SITE.keep(
                "narrow",
                1,
                1,
                Drafts.documentText("{themes: [" + narrow.id() + "], language: es}"));

        var found = OaiSite.headers(list("theme:" + broad.id()));

        assertTrue(found.containsKey(id("narrow1")), found::toString);
        assertTrue(OaiSite.headers(list("theme:" + narrow.id())).containsKey(id("narrow1")));
    }

    @Test
    void spanIncludesBothItsEnds() {
        var stamp =
                Told.all(
                                SITE.ask(
                                        "verb",
                                        "GetRecord",
                                        "identifier",
                                        id("document3"),
                                        "metadataPrefix",
                                        "oai_dc"),
                                "//oai:datestamp")
                        .getFirst();
        var day = stamp.substring(0, 10);
        var later = Instant.parse(stamp).plusSeconds(3_600).toString();

        assertTrue(within(stamp, stamp).contains(id("document3")));
        assertTrue(within(day, day).contains(id("document3")));
        assertEquals("noRecordsMatch", spanError(later, later));
        assertEquals("noRecordsMatch", spanError("1990-01-01", "1999-12-31"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|badVerb",
                "verb=|badVerb",
                "verb=identify|badVerb",
                "verb=Identify&verb=Identify|badVerb",
                "verb=Identify&set=x|badArgument",
                "verb=Identify&nonsense=1|badArgument",
                "verb=ListRecords|badArgument",
                "verb=ListRecords&metadataPrefix=|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc|badArgument",
                "verb=ListRecords&metadataPrefix=marc21|cannotDisseminateFormat",
                "verb=ListRecords&metadataPrefix=oai_dc&set=theme:nothing|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=nonsense|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=network:mercociudades|noRecordsMatch",
                "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-30|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01T10:00Z|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-01-01T00:00:00Z|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-02&until=2024-01-01|badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x|badArgument",
                "verb=ListRecords&resumptionToken=x|badResumptionToken",
                "verb=ListSets&resumptionToken=x|badResumptionToken",
                "verb=GetRecord&identifier=oai:localhost:1|badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc|badArgument",
                "verb=GetRecord&identifier=oai:localhost:0&metadataPrefix=oai_dc|idDoesNotExist",
                "verb=GetRecord&identifier=oai:elsewhere:1&metadataPrefix=oai_dc|idDoesNotExist",
                "verb=GetRecord&identifier=%00&metadataPrefix=oai_dc|idDoesNotExist",
                "verb=GetRecord&identifier=oai:localhost:9999999999999999999999&metadataPrefix=oai_dc|idDoesNotExist",
                "verb=GetRecord&identifier=oai:localhost:1&metadataPrefix=x|cannotDisseminateFormat"
            })
    void whatCannotBeAnsweredIsAnErrorOfTheProtocol(String query, String code) {
        var answer = SITE.site().get("/oai?" + (query == null ? "" : query));

        assertEquals(200, answer.statusCode());
        assertEquals(
                List.of(code), Told.all(Told.xml(answer.body()), "/oai:OAI-PMH/oai:error/@code"));
        var repeated = Told.all(Told.xml(answer.body()), "//oai:request/@*").size();
        assertEquals(code.equals("badArgument") || code.equals("badVerb"), repeated == 0);
    }

    @Test
    void questionMayComeAsAForm() {
        var request =
                HttpRequest.newBuilder(URI.create(SITE.base()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("verb=ListIdentifiers&metadataPrefix=mets"));

        var answer = SITE.site().send(request);

        assertEquals(200, answer.statusCode());
        assertEquals(100, OaiSite.headers(Told.xml(answer.body())).size());
        assertEquals(
                "text/xml;charset=utf-8",
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace(" ", ""));
    }

    @Test
    void answerIsCompressedForWhoUnderstandsThat() {
        var answer =
                SITE.site()
                        .bytes(
                                "/oai?verb=ListIdentifiers&metadataPrefix=mets",
                                "Accept-Encoding",
                                "gzip");

        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void tokenOfAnotherVerbIsBad() {
        assertEquals(
                "badResumptionToken",
                SITE.error("verb", "ListRecords", "resumptionToken", OaiSite.token(list(""))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, -1, -20})
    void tokenWithOneSignAnotherIsBad(int at) {
        var token = new StringBuilder(OaiSite.token(list("")));
        var place = at < 0 ? token.length() + at - 1 : at;
        token.setCharAt(place, token.charAt(place) == 'A' ? 'B' : 'A');

        assertEquals(
                "badResumptionToken",
                SITE.error("verb", "ListIdentifiers", "resumptionToken", token.toString()));
    }

    @Test
    void tokenOfAnotherLibraryIsBad() {
        try (var other = TestLibrary.empty();
                var site = new OaiSite(other, NOW::get)) {
            site.keep("other", 1, 101, Drafts.documentText());
            var token =
                    OaiSite.token(site.ask("verb", "ListIdentifiers", "metadataPrefix", "mets"));

            assertEquals("", site.error("verb", "ListIdentifiers", "resumptionToken", token));
            assertEquals(
                    "badResumptionToken",
                    SITE.error("verb", "ListIdentifiers", "resumptionToken", token));
        }
    }

    @Test
    void tokenIsGoodForThreeDaysAndSaysSo() {
        var before = NOW.get();
        var page = list("");
        var expires =
                Instant.parse(Told.all(page, "//oai:resumptionToken/@expirationDate").getFirst());
        assertEquals(
                Duration.ofDays(3).toSeconds(), expires.getEpochSecond() - before.getEpochSecond());
        try {
            NOW.set(before.plus(Duration.ofDays(3)).minusSeconds(1));
            assertEquals(
                    "",
                    SITE.error("verb", "ListIdentifiers", "resumptionToken", OaiSite.token(page)));
            NOW.set(before.plus(Duration.ofDays(3)).plusSeconds(1));
            assertEquals(
                    "badResumptionToken",
                    SITE.error("verb", "ListIdentifiers", "resumptionToken", OaiSite.token(page)));
        } finally {
            NOW.set(before);
        }
    }

    private static org.w3c.dom.Document list(String set) {
        return set.isEmpty()
                ? SITE.ask("verb", "ListIdentifiers", "metadataPrefix", "oai_dc")
                : SITE.ask("verb", "ListIdentifiers", "metadataPrefix", "oai_dc", "set", set);
    }

    private static List<String> within(String from, String until) {
        return List.copyOf(
                OaiSite.headers(
                                SITE.ask(
                                        "verb",
                                        "ListIdentifiers",
                                        "metadataPrefix",
                                        "oai_dc",
                                        "set",
                                        "kind:document",
                                        "from",
                                        from,
                                        "until",
                                        until))
                        .keySet());
    }

    private static String spanError(String from, String until) {
        return SITE.error(
                "verb",
                "ListIdentifiers",
                "metadataPrefix",
                "oai_dc",
                "from",
                from,
                "until",
                until);
    }

    private static String id(String source) {
        var id = LIBRARY.items().bySource(source).map(item -> item.id()).orElse(new ItemId(0));
        return "oai:localhost:" + id;
    }
}
