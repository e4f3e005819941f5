package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Patience;

/// The whole site, asked by browsers and by others. The figures are those of the database.
class CountedPagesTest {
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final Instant NOON = Instant.parse("2026-05-31T12:00:00Z");

    private static volatile Instant now = NOON;
    private static MemberSite site;
    private static ItemId item;

    @BeforeAll
    static void open() throws Exception {
        site = new MemberSite((InstantSource) () -> now);
        item =
                site.library()
                        .items()
                        .keep("yards", "yards", "1", Drafts.practiceText(), List.of())
                        .item()
                        .id();
        site.library().follower().orElseThrow().catchUp();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /// Every test ends with all written that it did; no click of it counts any more.
    @BeforeEach
    void forget() {
        now = now.plusSeconds(60);
        for (var table : List.of("usage_day", "usage_item", "usage_words")) {
            site.library()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute("delete from " + table));
        }
    }

    @Test
    void whatPeopleDoIsCounted() {
        get("/ca/items/yards");
        get("/en/search?q=escoles");
        get("/api/v1/export?format=bibtex&items=" + item);

        assertEquals(
                Map.of("view person", 1L, "search person", 1L, "export person", 1L), counted());
        assertEquals(
                List.of("export false 1", "view false 1"),
                rows(
                        "select kind || ' ' || machine || ' ' || times from usage_item where item = "
                                + item
                                + " order by 1"));
        assertEquals(
                List.of("ca"),
                rows("select language from usage_day where kind = 'view' and language = 'ca'"));
    }

    @Test
    void whatWasDoneIsSoonWrittenDownThoughTheServerGoesOn() {
        get("/en/items/yards");

        Patience.until(() -> written().equals(Map.of("view person", 1L)));
    }

    @Test
    void twoClicksAreOneAndTwoVisitorsAreTwo() {
        get("/en/items/yards");
        get("/ca/items/yards");
        get("/en/items/yards", "X-Forwarded-For", "192.0.2.7");
        get("/en/items/yards", "User-Agent", FIREFOX.replace("145", "144"));

        assertEquals(Map.of("view person", 3L), counted());
    }

    @ParameterizedTest
    @CsvSource({
        "User-Agent, curl/8.14.1",
        "User-Agent, Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Moz, prefetch"
    })
    void nobodyLooksAtWhatIsFetchedByRobotsOrInAdvance(String header, String value) {
        get("/en/items/yards", header, value);
        get("/en/search?q=escoles", header, value);

        assertEquals(Map.of(), counted());
    }

    @Test
    void onlyWhatWasShownIsCounted() {
        site.site().ask("HEAD", "/en/items/yards", "User-Agent", FIREFOX);
        get("/en/items/none");
        get("/en/search?q=escoles&page=zero");
        get("/en/search?q=escoles&page=2");
        get("/en/search?theme=water");
        get("/en/items/yards", "Accept", "application/ld+json");
        get("/api/v1/export?format=none");

        assertEquals(Map.of(), counted());
    }

    @Test
    void fileThatIsReadInPartsIsTakenOnce() throws IOException {
        var bytes =
                new ByteArrayInputStream("A plan for the yards.".getBytes(StandardCharsets.UTF_8));
        var file = site.library().originals().keep(bytes, "plan.txt");
        var kept = new ItemFile("plan.txt", "", "", file);
        var text = Drafts.documentText();
        var id = site.library().items().keep("plan", "plan", "1", text, List.of(kept)).item().id();
        var path = "/files/" + file.hash() + "/plan.txt";

        get(path, "Range", "bytes=7-20");
        get(path, "Range", "bytes=0-6");
        get(path);
        get(path, "Range", "bytes=900-");

        assertEquals(Map.of("download person", 1L), counted());
        assertEquals(
                List.of("download 1"),
                rows("select kind || ' ' || times from usage_item where item = " + id));
    }

    @Test
    void programsAreCountedApart() {
        get("/api/v1/items/" + item, "User-Agent", "python-requests/2.32");
        get("/api/v1/search?q=escoles", "User-Agent", "python-requests/2.32");
        get("/api/v1/export?format=ris&items=" + item, "User-Agent", "R (4.5)");

        assertEquals(
                Map.of("view machine", 1L, "search machine", 1L, "export machine", 1L), counted());
    }

    @Test
    void whoLooksAfterTheLibraryIsNotCounted() {
        for (var account :
                List.of(
                        site.members().curator("curator", "educating-cities"),
                        site.members().administrator("chief"))) {
            get("/en/items/yards", "Cookie", cookie(account));
        }
        get("/en/items/yards", "Cookie", cookie(site.members().member("reader")));

        assertEquals(Map.of("view person", 1L), counted());
    }

    @Test
    void searchWithoutHitsIsCountedWithItsWords() {
        for (var visitor : List.of("192.0.2.1", "192.0.2.2", "192.0.2.2")) {
            get("/en/search?q=Qwertyuiop++zxcv&without=vectors", "X-Forwarded-For", visitor);
        }

        assertEquals(Map.of("search person", 2L, "unanswered person", 2L), counted());
        assertEquals(
                List.of("qwertyuiop zxcv 2"),
                rows("select words || ' ' || askers from usage_words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.qwertyuiop@example.org", "qwertyuiop +34 600 123 456"})
    void wordsThatMayTellOfAPersonAreNotKept(String words) {
        get("/en/search?without=vectors&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

        assertEquals(1L, counted().get("unanswered person"));
        assertEquals(List.of(), rows("select words from usage_words"));
    }

    @Test
    void nothingIsKeptOfWhoVisits() {
        get(
                "/en/items/yards",
                "X-Forwarded-For",
                "192.0.2.77",
                "Referer",
                "https://elsewhere.example/");
        get("/en/search?q=qwertyuiopa", "X-Forwarded-For", "192.0.2.77");
        counted();

        var kept =
                rows(
                        """
                        select to_jsonb(usage_day)::text from usage_day
                        union all select to_jsonb(usage_item)::text from usage_item
                        union all select to_jsonb(usage_words)::text from usage_words
                        """);

        assertFalse(kept.isEmpty());
        for (var trace : List.of("192.0.2", "Firefox", "Mozilla", "elsewhere")) {
            assertTrue(kept.stream().noneMatch(row -> row.contains(trace)), trace);
        }
        assertEquals(
                List.of("askers", "day", "item", "kind", "language", "machine", "times", "words"),
                rows(
                        """
                        select distinct column_name::text
                          from information_schema.columns
                         where table_name in ('usage_day', 'usage_item', 'usage_words')
                           and table_schema = 'public'
                         order by 1
                        """));
    }

    @Test
    void noneOfManyAtOnceIsLost() {
        var shown = new AtomicLong();
        try (var visitors = Executors.newFixedThreadPool(20)) {
            IntStream.range(0, 200)
                    .forEach(at -> visitors.submit(() -> shown.addAndGet(visit(at))));
        }

        assertTrue(shown.get() > 0);
        assertEquals(Map.of("view person", shown.get()), counted());
    }

    /// One where the page was shown; a machine that is busy may turn some away.
    private static int visit(int visitor) {
        var answer =
                site.site()
                        .get(
                                "/en/items/yards",
                                "User-Agent",
                                FIREFOX,
                                "X-Forwarded-For",
                                "198.51.100." + visitor);
        return answer.statusCode() == 200 ? 1 : 0;
    }

    @Test
    void daysAreThoseOfUniversalTime() {
        now = Instant.parse("2026-06-01T23:59:50Z");
        get("/en/items/yards");
        now = Instant.parse("2026-06-02T00:00:20Z");
        get("/en/items/yards");
        counted();

        assertEquals(
                List.of("2026-06-01 1", "2026-06-02 1"),
                rows("select day || ' ' || times from usage_day where language = 'en' order by 1"));
    }

    private static String cookie(Account account) {
        return "practica=" + site.library().people().sessions().open(account.id(), "test").value();
    }

    private static void get(String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!all.contains("User-Agent")) {
            all.addAll(List.of("User-Agent", FIREFOX));
        }
        site.site().get(path, all.toArray(String[]::new));
    }

    /// What is in the database once all is: a server that stops writes down what it has not yet.
    private static Map<String, Long> counted() {
        site.restart();
        return written();
    }

    private static Map<String, Long> written() {
        return rows(
                        """
                        select kind || case when machine then ' machine' else ' person' end
                                    || ':' || sum(times)
                          from usage_day
                         group by kind, machine
                        """)
                .stream()
                .map(row -> row.split(":"))
                .collect(Collectors.toMap(row -> row[0], row -> Long.valueOf(row[1])));
    }

    private static List<String> rows(String sql) {
        return site.library()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
