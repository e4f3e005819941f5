package practica.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.item.Item;
import practica.item.LanguageVersion.BuildingBlock;
import practica.item.LanguageVersion.State;
import practica.language.Language;
import practica.operate.Config;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.TranslationServer;
import practica.translate.Engine;

/// Translating in the browser without a script, with an engine that puts `»` before what it is
/// asked.
class ParallelPagesTest {
    private static final String SUMMARY = "Os pátios abrem à tarde.";

    private static int made;

    private static TranslationServer engine;
    private static MemberSite site;
    private static Account translating;
    private static Guest translator;
    private static Guest curator;
    private static Guest stranger;

    private Item item;

    @BeforeAll
    static void open() {
        engine = new TranslationServer(asked -> asked.get("q").asText().replaceAll("(?m)^", "»"));
        site =
                new MemberSite(config ->
                        new Config(
                                config.content(),
                                config.home(),
                                config.databaseUrl(),
                                Engine.of(engine.address().toString()).orElseThrow(),
                                ""));
        translating = site.members().member("Tiago");
        translator = site.browser(translating);
        curator = site.browser(site.members().curator("Clara", "educating-cities"));
        stranger = site.browser(site.members().member("Simone"));
    }

    @AfterAll
    static void close() {
        site.close();
        engine.close();
    }

    @BeforeEach
    void keep() {
        var source = "source " + ++made;
        item =
                site.library()
                        .items()
                        .keep(source, source, "1", Drafts.practiceText(), List.of())
                        .item();
    }

    @AfterEach
    void answerAgain() {
        engine.status = 200;
    }

    @Test
    void originalAndTranslationAreSideBySide() {
        var page = translator.page(begin(translator));

        assertEquals("Translation: Portuguese", page.select("h1").text());
        assertEquals(
                List.of("Title", "Summary", "Problem and context"),
                page.select(".side h2").eachText().subList(0, 3));
        assertEquals("ca", page.select("#title-original").attr("lang"));
        assertEquals("Escoles obertes", page.select("#title-original").text());
        assertEquals("pt", page.select("textarea#title").attr("lang"));
        assertEquals("", page.select("textarea#title").val());
        assertEquals(List.of(), PageFaults.of(page, "en"));
    }

    @Test
    void translationOfAMemberIsReadByACuratorBeforeItIsPublished() {
        var address = begin(translator);
        assertEquals(303, save(translator, address, 1, "overview").statusCode());
        var submission = address.replaceAll("/translation$", "");
        var submitted = translator.post(submission + "/submit", "terms", "yes");
        assertEquals(303, submitted.statusCode(), submitted::body);
        assertFalse(now().text().versions().containsKey(Language.PT));
        var review = submission.replace("deposit", "review");
        var read = curator.page(review);
        assertTrue(read.text().contains(SUMMARY), read::text);

        var decided =
                curator.post(
                        review + "/decision",
                        "network",
                        "educating-cities",
                        "verdict",
                        "accepted",
                        "revision",
                        read.select("input[name=revision]").attr("value"),
                        "words",
                        "");

        assertEquals(303, decided.statusCode(), decided::body);
        assertEquals("Escolas abertas", now().text().in(Language.PT).title());
        assertEquals(State.REVIEWED, now().text().in(Language.PT).state());
        var history = translator.page("/en/items/" + item.slug() + "/history");
        assertTrue(history.text().contains("Translated: Portuguese"));
        assertTrue(history.text().contains("Tiago"));
    }

    @Test
    void curatorPublishesTheirOwnAtOnce() {
        var address = begin(curator);
        save(curator, address, 1, "overview");

        curator.post(address.replace("/translation", "/submit"), "terms", "yes");

        assertEquals(State.HUMAN, now().text().in(Language.PT).state());
        assertEquals(
                "Escolas abertas",
                site.site().page("/pt/items/" + item.slug()).select("h1").text());
    }

    @Test
    void buildingBlocksAreTranslatedPartByPart() {
        var blocks =
                "blocks: [{title: Claus}, {title: Torns, what: Cada tarda, lessons: Paciència}]";
        site.library()
                .items()
                .keep(
                        item.source().orElseThrow(),
                        item.slug(),
                        "2",
                        Drafts.practiceText(blocks),
                        List.of());
        var address = begin(curator);
        assertEquals(
                List.of(
                        "Building block 1: Title",
                        "Building block 2: Title",
                        "Building block 2: What it is",
                        "Building block 2: What was learnt"),
                curator.page(address).select(".side h2").eachText().stream()
                        .filter(label -> label.startsWith("Building"))
                        .toList());

        save(curator, address, 1, "overview");
        curator.post(
                address,
                "revision",
                "2",
                "fields",
                "actions",
                "actions",
                "Abrem-se os pátios.",
                "fields",
                "blocks-2-lessons",
                "blocks-2-lessons",
                "Paciência",
                "go",
                "overview");
        curator.post(address.replace("/translation", "/submit"), "terms", "yes");

        assertEquals(
                List.of(
                        new BuildingBlock("", "", "", ""),
                        new BuildingBlock("", "", "", "Paciência")),
                now().text().in(Language.PT).blocks());
        assertTrue(
                site.site()
                        .page("/pt/items/" + item.slug())
                        .select("article.text")
                        .text()
                        .contains("O que se aprendeu. Paciência"));
    }

    @Test
    void itIsNotSubmittedWithoutATitle() {
        var address = begin(translator);

        var submitted = translator.post(address.replace("/translation", "/submit"), "terms", "yes");

        assertEquals(422, submitted.statusCode());
        assertTrue(submitted.body().contains("/translation#title"));
    }

    @Test
    void whatIsTooLongIsKeptAndSaid() {
        var address = begin(translator);

        var saved =
                translator.post(
                        address,
                        "revision",
                        "1",
                        "fields",
                        "title",
                        "title",
                        "x".repeat(121),
                        "go",
                        "overview");

        assertEquals(422, saved.statusCode());
        assertTrue(saved.body().contains("Too long: at most 120 characters."));
        assertTrue(saved.body().contains("x".repeat(121)));
    }

    @Test
    void programBeginsWhatIsEmptyAndSaysSo() {
        var address = begin(translator);
        translator.post(address, "revision", "1", "fields", "title", "title", "Escolas");

        var filled = translator.post(address, "go", "machine");

        assertEquals(303, filled.statusCode());
        var page = translator.page(address);
        assertEquals("Escolas", page.select("textarea#title").val());
        assertEquals("»Faltava espai.", page.select("textarea#context").val());
        assertEquals(
                "Machine translation, not corrected yet.",
                page.select("#context-hint strong").text());
        assertEquals("", page.select("#title-hint strong").text());
    }

    @Test
    void programThatIsSilentCostsNoWord() {
        var address = begin(translator);
        engine.status = 413;

        var answer =
                translator.post(
                        address,
                        "revision",
                        "1",
                        "fields",
                        "title",
                        "title",
                        "Escolas",
                        "go",
                        "machine");

        assertEquals(503, answer.statusCode());
        assertEquals("Escolas", translator.page(address).select("textarea#title").val());
    }

    @Test
    void twoFieldsOfTwoWritersAreBothThereAndOneFieldIsAskedAbout() {
        var address = begin(translator);
        autosave(address, 1, "title", "Escolas");

        var other = autosave(address, 1, "summary", SUMMARY);
        var same = autosave(address, 1, "title", "Pátios");

        assertEquals(200, other.statusCode());
        assertEquals(409, same.statusCode());
        assertTrue(same.body().contains("\"title\":\"Escolas\""), same::body);
        var asked = translator.post(address, "revision", "1", "fields", "title", "title", "Pátios");
        assertEquals(409, asked.statusCode());
        assertTrue(asked.body().contains("Escolas") && asked.body().contains("Pátios"));
    }

    @Test
    void fiftyWritersOfOneFieldAreAnsweredOneByOne() throws Exception {
        var address = begin(translator);
        List<Callable<Integer>> writers =
                IntStream.range(0, 50)
                        .<Callable<Integer>>mapToObj(
                                n -> () -> autosave(address, 1, "title", "T" + n).statusCode())
                        .toList();

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = all.invokeAll(writers).stream().map(Future::resultNow).toList();

            assertEquals(1, answers.stream().filter(status -> status == 200).count());
            assertEquals(49, answers.stream().filter(status -> status == 409).count());
        }
    }

    @Test
    void nobodyElseSeesIt() {
        var address = begin(translator);

        assertEquals(404, stranger.get(address).statusCode());
        assertEquals(404, curator.get(address).statusCode());
        assertEquals(404, save(stranger, address, 1, "stay").statusCode());
        assertEquals(303, site.site().get(address).statusCode());
        assertEquals(401, site.site().ask("POST", address).statusCode());
    }

    @Test
    void languagesThatMakeNoTranslationAreRefused() {
        for (var language : List.of("ca", "", "xx-nonsense-", "und")) {
            var path = "/en/items/" + item.slug() + "/translate";
            assertEquals(422, translator.post(path, "language", language).statusCode(), language);
        }
        assertEquals(
                404, translator.post("/en/items/none/translate", "language", "pt").statusCode());
    }

    @Test
    void readersAskForAMachineTranslationThatNobodyTakesForAPersons() {
        var path = "/pt/items/" + item.slug();
        assertEquals(303, site.site().get(path + "/machine").statusCode());
        var offer = site.site().page(path).select(".notes form");
        assertEquals(path + "/machine", offer.attr("action"));

        var made = site.site().ask("POST", path + "/machine");
        assertEquals(303, made.statusCode());
        var answer = site.site().get(path + "/machine");
        var page = Jsoup.parse(answer.body());

        assertEquals("»Escoles obertes", page.select("h1").textNodes().getFirst().text().strip());
        assertTrue(page.select(".notes").text().contains("Tradução automática"));
        assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""));
        assertFalse(now().text().versions().containsKey(Language.PT));
        assertFalse(site.site().page(path).text().contains("»Escoles"));
    }

    @Test
    void textOfWhichOnlyTheTitleIsTranslatedKeepsThatTitle() {
        var path = "/en/items/" + item.slug();

        site.site().ask("POST", path + "/machine");
        var page = site.site().page(path + "/machine");

        assertEquals("Open schools", page.select("h1").text());
        assertTrue(page.select("article").text().contains("»Faltava espai."));
    }

    @Test
    void whatIsWrittenInTheReadersLanguageIsNotTranslated() {
        var path = "/ca/items/" + item.slug() + "/machine";

        assertEquals(404, site.site().get(path).statusCode());
        assertEquals(404, site.site().ask("POST", path).statusCode());
        assertEquals(404, site.site().get("/ca/items/none/machine").statusCode());
    }

    private String begin(Guest browser) {
        var begun = browser.post("/en/items/" + item.slug() + "/translate", "language", "pt");
        assertEquals(303, begun.statusCode(), begun::body);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> save(
            Guest browser, String address, int revision, String go) {
        return browser.post(
                address,
                "revision",
                Integer.toString(revision),
                "fields",
                "title",
                "title",
                "Escolas abertas",
                "fields",
                "summary",
                "summary",
                SUMMARY,
                "go",
                go);
    }

    private static HttpResponse<String> autosave(
            String address, int revision, String field, String words) {
        return translator.post(
                address + "/autosave",
                "revision",
                Integer.toString(revision),
                "fields",
                field,
                field,
                words);
    }

    private Item now() {
        return site.library().items().byId(item.id()).orElseThrow();
    }
}
