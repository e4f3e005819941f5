package practica.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.item.Contact;
import practica.item.Details;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.FormStep;
import practica.item.Item;
import practica.item.LanguageVersion.BuildingBlock;
import practica.language.Language;
import practica.submission.State;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

class FormPagesTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private static MemberSite site;
    private static Account owner;
    private static Guest browser;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        owner = site.members().member("owner");
        browser = site.browser(owner);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPageIsSoundInEveryLanguage(Language language) {
        var deposit = "/" + language + "/deposit";
        var address = begin(deposit, "case-study");

        assertSound(deposit, language);
        assertSound(address, language);
        for (var step : FormStep.values()) {
            assertSound(address + "/" + step.key(), language);
        }
        assertSound(address + "/compare?since=1", language);
        assertSound(begin(deposit, "document") + "/subject", language);
        assertSound(begin(deposit, "quick") + "/basics", language);
    }

    @Test
    void everyFieldOfTheStepsIsSavedAndShownAgain() {
        var address = begin("/en/deposit", "case-study");
        save(
                address,
                "basics",
                "title",
                "Open schools",
                "summary",
                "Yards open.",
                "language",
                "ca");
        save(
                address,
                "where",
                "places",
                "Girona, Spain\nPorto Alegre (Brazil)",
                "organisation",
                "Ajuntament de Girona",
                "level",
                "local",
                "website",
                "web.girona.cat",
                "contact-role",
                "Head of schools",
                "contact-organisation",
                " City ",
                "contact-email",
                "Schools@Girona.EXAMPLE",
                "networks",
                "educating-cities");
        save(
                address,
                "subject",
                "themes",
                "childhood",
                "themes",
                "public-space",
                "themes-main",
                "public-space",
                "sdgs",
                "11.7",
                "start",
                "September 2012",
                "end",
                "still running",
                "stage",
                "running");
        save(
                address,
                "story",
                "context",
                "No *room*.",
                "actions",
                "Doors\r\n\r\nopen",
                "blocks-title",
                "Keys",
                "blocks-what",
                "A *key* for each school.",
                "blocks-factors",
                "Trust",
                "blocks-lessons",
                "",
                "blocks-title",
                "",
                "blocks-what",
                "A rota.",
                "results",
                "Many");
        save(
                address,
                "facts",
                "indicators-name",
                "Yards",
                "indicators-before",
                "0",
                "indicators-after",
                "12",
                "indicators-unit",
                "yards",
                "indicators-source",
                "Report",
                "cost-amount",
                "1.200.000",
                "cost-currency",
                "EUR",
                "cost-year",
                "2019",
                "staff",
                "Two people",
                "funding",
                "The city\nThe state",
                "partners",
                "AMPA");
        save(
                address,
                "sources",
                "links",
                "Plan, https://example.org/plan_(1)",
                "licence",
                "cc by-sa");

        var draft = submission(address).draft();

        assertEquals("Open schools", draft.title());
        assertEquals("ca", draft.language());
        assertEquals(List.of("Girona, ES", "Porto Alegre, BR"), draft.places());
        assertEquals(
                new Draft.Body("Ajuntament de Girona", "local", "https://web.girona.cat"),
                draft.organisation());
        assertEquals(
                new Contact("Head of schools", "City", "Schools@girona.example"), draft.contact());
        assertEquals(
                "Schools@girona.example",
                browser.page(address + "/where").select("#contact-email").val());
        assertEquals(List.of("public-space", "childhood"), draft.themes());
        assertEquals(List.of("2012-09", "ongoing"), List.of(draft.start(), draft.end()));
        assertEquals("Doors\n\nopen", draft.sections().get("actions"));
        assertEquals(
                List.of(
                        new BuildingBlock("Keys", "A *key* for each school.", "Trust", ""),
                        new BuildingBlock("", "A rota.", "", "")),
                draft.blocks());
        var story = browser.page(address + "/story");
        assertEquals("Trust", story.select("#blocks-1-factors").val().strip());
        assertEquals("A rota.", story.select("#blocks-2-what").val().strip());
        assertEquals("", story.select("#blocks-3-what").val().strip());
        assertEquals(
                List.of(new Details.Indicator("Yards", "0", "12", "yards", "Report")),
                draft.indicators());
        assertEquals("1200000", String.valueOf(draft.cost() == null ? "" : draft.cost().amount()));
        assertEquals(List.of("The city", "The state"), draft.funding());
        assertEquals("https://example.org/plan_(1)", draft.links().getFirst().url());
        assertEquals("CC-BY-SA-4.0", draft.licence());
        assertEquals(Map.of(), submission(address).unread());
        assertEquals(
                "Girona, Spain\nPorto Alegre, Brazil",
                browser.page(address + "/where").select("#places").val().strip());
        assertEquals(
                "public-space",
                browser.page(address + "/subject")
                        .select("input[name=themes-main][checked]")
                        .val());
        assertEquals("ongoing", browser.page(address + "/subject").select("#end").val());
        assertEquals("1200000", browser.page(address + "/facts").select("#cost-amount").val());
        assertTrue(browser.page(address).select("article.text em").text().contains("room"));
    }

    @Test
    void whatCannotBeUnderstoodStaysAsItWasTypedAndSaysSo() {
        var address = begin("/en/deposit", "case-study");

        var where =
                save(
                        address,
                        "where",
                        "places",
                        "Girona, Spain\nQwertyland",
                        "website",
                        "no address");
        var facts =
                save(
                        address,
                        "facts",
                        "cost-amount",
                        "a lot",
                        "cost-currency",
                        "",
                        "cost-year",
                        "x");
        var dates = save(address, "subject", "start", "long ago");
        save(address, "sources", "links", "Just a title");

        assertEquals(List.of(422, 422, 422), List.of(where, facts, dates));
        assertEquals(
                Map.of(
                        "places", "Qwertyland",
                        "website", "no address",
                        "cost", "a lot\n\nx",
                        "start", "long ago",
                        "links", "Just a title"),
                submission(address).unread());
        var page = browser.page(address + "/where");
        assertEquals("Girona, Spain\nQwertyland", page.select("#places").val().strip());
        assertTrue(page.select("#places-problem").text().contains("Qwertyland"));
        assertEquals("a lot", browser.page(address + "/facts").select("#cost-amount").val());
        assertEquals("long ago", browser.page(address + "/subject").select("#start").val());
        assertEquals(
                "Just a title", browser.page(address + "/sources").select("#links").val().strip());

        assertEquals(303, save(address, "subject", "start", "2019"));
        assertFalse(submission(address).unread().containsKey("start"));
    }

    @Test
    void fieldsThatAFormDoesNotHaveStayAsTheyAre() {
        var address = begin("/en/deposit", "case-study");
        save(address, "basics", "title", "Open schools");

        browser.post(address + "/basics", "title", "Forgotten");
        browser.post(address + "/basics", "fields", "summary", "summary", "Yards");

        assertEquals("Open schools", submission(address).draft().title());
        assertEquals("Yards", submission(address).draft().summary());
    }

    @Test
    void autosaveSavesAndSaysHowItStands() throws Exception {
        var address = begin("/en/deposit", "case-study");

        var answer =
                browser.post(
                        address + "/autosave",
                        "revision",
                        "1",
                        "fields",
                        "title",
                        "title",
                        "Open schools",
                        "fields",
                        "start",
                        "start",
                        "once");

        var json = new ObjectMapper().readTree(answer.body());
        assertEquals(200, answer.statusCode());
        assertEquals(2, json.path("revision").asInt());
        assertTrue(json.path("completeness").asInt() > 0);
        assertTrue(json.path("problems").path("start").asText().contains("once"));
        assertEquals("Open schools", submission(address).draft().title());
    }

    @Test
    void twoWhoChangeDifferentFieldsAreNotInEachOthersWay() {
        var address = begin("/en/deposit", "case-study");

        var one = autosave(address, 1, "title", "Open schools");
        var two = autosave(address, 1, "summary", "Yards open.");

        assertEquals(List.of(200, 200), List.of(one, two));
        assertEquals("Open schools", submission(address).draft().title());
        assertEquals("Yards open.", submission(address).draft().summary());
    }

    @Test
    void whoSawARevisionThatIsNoLongerKeptOverwritesNothing() {
        var address = begin("/en/deposit", "case-study");
        autosave(address, 1, "title", "First");
        autosave(address, 2, "summary", "Theirs.");
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "delete from submission_revision where submission = ? and revision = 2",
                                submission(address).id().value()));

        assertEquals(409, autosave(address, 2, "summary", "Ours."));
        assertEquals(200, autosave(address, 2, "title", "First"));

        assertEquals("Theirs.", submission(address).draft().summary());
        assertEquals(200, browser.get(address + "/compare?since=2").statusCode());
        assertEquals(404, browser.get(address + "/compare?since=4").statusCode());
    }

    @Test
    void twoWhoChangeTheSameFieldSeeBothWords() throws Exception {
        var address = begin("/en/deposit", "case-study");
        autosave(address, 1, "title", "Theirs");

        var late =
                browser.post(
                        address + "/autosave", "revision", "1", "fields", "title", "title", "Ours");
        var json = new ObjectMapper().readTree(late.body());

        assertEquals(409, late.statusCode());
        assertEquals("Theirs", json.path("theirs").path("title").asText());
        assertEquals("Theirs", submission(address).draft().title());
        var compare = browser.page(json.path("compare").asText());
        assertEquals("Theirs", compare.select(".both .words").last().text());

        var whole =
                browser.post(
                        address + "/basics", "revision", "1", "fields", "title", "title", "Ours");
        var page = Jsoup.parse(whole.body());
        assertEquals(409, whole.statusCode());
        assertEquals("Ours", page.select("#title").val());
        assertEquals("Theirs", page.select(".theirs .words").text());
        assertEquals("2", page.select("input[name=revision]").val());

        assertEquals(200, autosave(address, 2, "title", "Ours"));
        assertEquals("Ours", submission(address).draft().title());
    }

    @Test
    void whatIsCompleteIsSubmittedOnceAndThenOnlyRead() {
        var address = complete();

        var refused = browser.post(address + "/submit");
        assertEquals(422, refused.statusCode());
        assertEquals(1, Jsoup.parse(refused.body()).select(".problems a[href=#terms]").size());

        assertEquals(303, browser.post(address + "/submit", "terms", "yes").statusCode());
        assertEquals(State.SUBMITTED, submission(address).state());
        assertEquals(409, browser.post(address + "/submit", "terms", "yes").statusCode());
        assertEquals(409, autosave(address, 1, "title", "Late"));
        assertEquals(303, browser.get(address + "/basics").statusCode());
        assertEquals(409, browser.post(address + "/discard").statusCode());
        var page = browser.page(address + "?submitted=yes");
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertEquals(0, page.select("form[action$=/submit], form.drop").size());
        assertEquals("Open schools", page.select("h1").text());
    }

    @Test
    void nothingOfADraftIsFound() {
        var address = complete();
        var id = submission(address).id();
        var words = "unmistakable" + id;
        save(address, "basics", "title", words);
        upload(address, "secret-" + id + ".txt", words);
        var hash = site.library().submissions().files(id).getFirst().original().hash();

        assertEquals(
                List.of(),
                site.library().items().changedAfter(0, 10).stream().map(Item::slug).toList());
        assertEquals(0, site.site().json("/api/v1/search?q=" + words).path("total").asInt());
        assertEquals(404, browser.get("/files/" + hash + "/x.txt").statusCode());
        assertEquals(404, browser.get("/en/files/" + hash).statusCode());
        assertEquals(404, browser.get("/api/v1/files/" + hash + "/text").statusCode());
    }

    @Test
    void strangersAndOthersSeeNothing() {
        var address = complete();
        var other = site.browser(site.members().member("other" + address.hashCode()));
        var curator =
                site.browser(site.members().curator("c" + address.hashCode(), "educating-cities"));

        for (var path : List.of("", "/basics", "/compare?since=1")) {
            assertEquals(404, other.get(address + path).statusCode(), path);
            assertEquals(404, curator.get(address + path).statusCode(), path);
            assertEquals(303, site.site().get(address + path).statusCode(), path);
        }
        for (var path : List.of("/submit", "/discard", "/autosave", "/basics", "/files/1")) {
            assertEquals(404, other.post(address + path, "do", "remove").statusCode(), path);
            assertEquals(401, site.site().ask("POST", address + path).statusCode(), path);
        }
        assertEquals(State.DRAFT, submission(address).state());

        save(
                address,
                "where",
                "places",
                "Girona, Spain",
                "organisation",
                "A",
                "networks",
                "educating-cities");
        browser.post(address + "/submit", "terms", "yes");

        assertEquals(200, curator.get(address).statusCode());
        assertEquals(404, other.get(address).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "999999999",
                "1e9",
                "x",
                "99999999999999999999",
                "%00",
                "1%2F..",
                "١"
            })
    void numberOfNoSubmissionIsNotFound(String id) {
        for (var path : List.of("", "/basics", "/compare")) {
            var status = browser.get("/en/deposit/" + id + path).statusCode();
            assertTrue(status == 404 || status == 400, () -> id + path + " " + status);
        }
        assertEquals(0, browser.post("/en/deposit/" + id + "/autosave").statusCode() / 500);
    }

    @Test
    void wrongStepsRevisionsAndTypesAreAnsweredInWords() {
        var address = begin("/en/deposit", "document");

        assertEquals(404, browser.get(address + "/story").statusCode());
        assertEquals(404, browser.get(address + "/nothing").statusCode());
        assertEquals(404, browser.post(address + "/nothing").statusCode());
        assertEquals(404, browser.get(address + "/compare?since=99").statusCode());
        assertEquals(404, browser.get(address + "/compare?since=x").statusCode());
        assertEquals(
                200,
                browser.post(
                                address + "/autosave",
                                "revision",
                                "no number",
                                "fields",
                                "title",
                                "title",
                                "A")
                        .statusCode());
        assertEquals(
                200,
                browser.send(address + "/autosave", "application/json", "{\"title\": 1}")
                        .statusCode());
        assertEquals(303, browser.send(address + "/files", "text/plain", "words").statusCode());
        assertEquals(422, browser.post("/en/deposit", "kind", "nothing").statusCode());
        assertEquals("A", submission(address).draft().title());
    }

    @Test
    void hostileWordsAreKeptAndRefusedInTheirPlace() {
        var address = begin("/en/deposit", "case-study");
        var hostile = "<script>alert(1)</script>\u0000\u0007\u202e{{7*7}}";

        assertEquals(
                422, save(address, "basics", "title", "x".repeat(100_000), "summary", hostile));

        var draft = submission(address).draft();
        assertEquals(100_000, draft.title().length());
        assertEquals("<script>alert(1)</script>\u202e{{7*7}}", draft.summary());
        var page = browser.page(address + "/basics");
        assertEquals(100_000, page.select("#title").val().length());
        assertEquals(0, page.select("script:not([src])").size());
        assertEquals(413, save(address, "basics", "title", "y".repeat(1_100_000)));
        assertEquals(100_000, submission(address).draft().title().length());
    }

    @Test
    void previewIsCleanHtml() {
        var answer =
                browser.post(
                        "/en/deposit/preview",
                        "words",
                        "**bold** <script>alert(1)</script> [x](javascript:alert(1))");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<strong>bold</strong>"));
        assertFalse(answer.body().contains("<script"));
        assertFalse(answer.body().contains("href=\"javascript"));
    }

    @Test
    void textIsShownAsItWillLookWithoutAScript() {
        var address = begin("/en/deposit", "case-study");

        var answer =
                browser.post(
                        address + "/story",
                        "revision",
                        "1",
                        "fields",
                        "context",
                        "context",
                        "**Bold**",
                        "preview",
                        "context");
        var page =
                browser.page(answer.headers().firstValue("Location").orElseThrow().split("#")[0]);

        assertEquals("Bold", page.select("[data-shown=context] strong").text());
    }

    @Test
    void filesAreAddedDescribedAndRemoved() {
        var address = begin("/en/deposit", "case-study");
        var id = submission(address).id();

        var answer =
                browser.upload(
                        address + "/files",
                        Map.of("from", "step"),
                        Map.of("C:\\work\\Plan.txt", "The plan", "note.txt", "A note"));

        assertEquals(303, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Location").orElseThrow().endsWith("/sources#files"));
        var files = site.library().submissions().files(id);
        assertEquals(2, files.size());
        var plan =
                files.stream()
                        .filter(file -> file.name().equals("Plan.txt"))
                        .findFirst()
                        .orElseThrow();
        browser.post(
                address + "/files/" + plan.position(), "do", "describe", "caption", "Our plan");
        assertEquals("Our plan", browser.page(address).select("#caption-" + plan.position()).val());
        browser.post(address + "/files/" + plan.position(), "do", "remove");
        assertEquals(
                List.of("note.txt"),
                site.library().submissions().files(id).stream().map(one -> one.name()).toList());
    }

    @Test
    void draftIsDiscardedByItsOwner() {
        var address = begin("/en/deposit", "quick");

        assertEquals(303, browser.post(address + "/discard").statusCode());
        assertEquals(404, browser.get(address).statusCode());
    }

    @Test
    void placesAndBodiesAreOfferedWhileOneTypes() throws Exception {
        var json = new ObjectMapper();
        var places = json.readTree(browser.get("/ca/deposit/suggest?of=places&q=girona").body());

        assertEquals("Girona, Espanya", places.path("suggestions").path(0).path("words").asText());
        assertEquals(
                0,
                json.readTree(browser.get("/ca/deposit/suggest?of=nothing&q=girona").body())
                        .path("suggestions")
                        .size());
        assertEquals(
                200, browser.get("/ca/deposit/suggest?of=organisation&q=%00%25_'").statusCode());
    }

    @Test
    void quickOneAsksForFewThingsAndAFile() {
        var address = begin("/en/deposit", "quick");

        save(
                address,
                "basics",
                "title",
                "Open schools",
                "summary",
                "Yards open.",
                "places",
                "Girona, Spain",
                "themes",
                "childhood");
        assertEquals(422, browser.post(address + "/submit", "terms", "yes").statusCode());
        upload(address, "plan.txt", "The plan");

        assertEquals(303, browser.post(address + "/submit", "terms", "yes").statusCode());
    }

    private static String begin(String deposit, String kind) {
        var answer = browser.upload(deposit, Map.of("kind", kind), Map.of());
        assertEquals(303, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow().replace("/basics", "");
    }

    private static String complete() {
        var address = begin("/en/deposit", "case-study");
        save(address, "basics", "title", "Open schools", "summary", "Yards open.");
        save(address, "where", "places", "Girona, Spain", "organisation", "Girona");
        save(address, "subject", "themes", "childhood", "start", "2012");
        save(address, "story", "context", "a", "actions", "b", "results", "c");
        return address;
    }

    /// Fills in a step and goes on, and gives the status.
    private static int save(String address, String step, String... pairs) {
        var form = new ArrayList<>(List.of(pairs));
        form.addAll(List.of("revision", Integer.toString(submission(address).revision())));
        form.addAll(List.of("go", "next"));
        for (var field : FormField.values()) {
            var named =
                    IntStream.range(0, pairs.length / 2)
                            .mapToObj(at -> pairs[2 * at])
                            .anyMatch(name ->
                                    name.equals(field.key()) || name.startsWith(field.key() + "-"));
            if (named) {
                form.addAll(List.of("fields", field.key()));
            }
        }
        return browser.post(address + "/" + step, form.toArray(String[]::new)).statusCode();
    }

    private static int autosave(String address, int revision, String field, String words) {
        return browser.post(
                        address + "/autosave",
                        "revision",
                        Integer.toString(revision),
                        "fields",
                        field,
                        field,
                        words)
                .statusCode();
    }

    private static void upload(String address, String name, String words) {
        assertEquals(
                303,
                browser.upload(address + "/files", Map.of(), Map.of(name, words)).statusCode());
    }

    private static Submission submission(String address) {
        var id = address.substring(address.lastIndexOf('/') + 1);
        return SubmissionId.of(id).flatMap(site.library().submissions()::find).orElseThrow();
    }

    private static void assertSound(String path, Language language) {
        var answer = browser.get(path);
        Document page = Jsoup.parse(answer.body(), site.site().address(path));
        assertEquals(200, answer.statusCode(), path);
        assertEquals(List.of(), PageFaults.of(page, language.code()), path);
    }
}
