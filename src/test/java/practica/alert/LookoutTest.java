package practica.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.language.Language;
import practica.mail.Posted;
import practica.search.Asked;
import practica.search.SearchAddress;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.web.Site;

/// Letters about what is new in saved searches.
class LookoutTest {
    private static final Pattern UNSUBSCRIBE =
            Pattern.compile("https://library\\.example(/\\w\\w/unsubscribe/[\\w-]{43})");
    private static final Duration DAY = Duration.ofDays(1).plusMinutes(1);

    private static MemberSite site;
    private static Account member;
    private static SavedSearches searches;
    private static Lookout lookout;
    private static int kept;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        member = site.members().member("member");
        searches = new SavedSearches(site.library().database().jdbi());
        lookout = lookout(site.library().follower().orElseThrow().index()::search);
    }

    private static Lookout lookout(Function<SearchRequest, SearchResult> engine) {
        return new Lookout(
                site.library().database().jdbi(),
                site.library().people().accounts(),
                site.library().letters(),
                engine,
                new Asked(site.library().known()),
                new Site(() -> "https://library.example"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void forget() {
        for (var table : List.of("saved_search", "letter")) {
            site.library()
                    .database()
                    .jdbi()
                    .useHandle(handle -> handle.execute("delete from " + table));
        }
        site.library().people().accounts().describe(member.id(), "Mireia", Language.EN);
    }

    @Test
    void whatIsNewIsToldOnceAndWhatWasThereIsNot() {
        keep("Old water yard");
        save("water", Frequency.DAILY);
        var slug = keep("New water yard");
        keep("Something about trains");

        assertEquals(1, look(DAY));
        assertEquals(0, look(DAY.multipliedBy(2)));

        var letter = letter();
        assertTrue(letter.contains("1 new item: Water watch"), letter);
        assertTrue(letter.contains("Hello Mireia,"), letter);
        assertTrue(
                letter.contains("New water yard – https://library.example/en/items/" + slug),
                letter);
        assertTrue(
                letter.contains(
                        "https://library.example/en/search?q=water&without=vectors&sort=newest"));
        assertFalse(letter.contains("Old water yard"), letter);
        assertFalse(letter.contains("trains"), letter);
    }

    @Test
    void whereNothingIsNewNoLetterIsSent() {
        save("water", Frequency.DAILY);
        keep("Something about trains");

        assertEquals(0, look(DAY));
        assertEquals(List.of(), site.library().letters().list(Posted.State.WAITING));
    }

    @Test
    void correctionIsNoNews() {
        var slug = keep("Water for the yard");
        save("water", Frequency.DAILY);
        site.library()
                .items()
                .keep(
                        slug,
                        slug,
                        "corrected",
                        Drafts.practiceText("title: Water, still"),
                        List.of());

        assertEquals(0, look(DAY));
    }

    @Test
    void whatIsWithdrawnBeforeTheLetterIsNotNamed() {
        save("water", Frequency.DAILY);
        keep("Water that stays");
        site.library().items().withdraw(keep("Water that goes"));

        assertEquals(1, look(DAY));
        assertTrue(letter().contains("Water that stays"));
        assertFalse(letter().contains("Water that goes"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 23, 0",
        "DAILY, 25, 1",
        "WEEKLY, 167, 0",
        "WEEKLY, 169, 1",
        "MONTHLY, 648, 0",
        "MONTHLY, 745, 1",
        "NEVER, 9000, 0"
    })
    void letterComesWhenItsTimeHasCome(Frequency frequency, int hours, int letters) {
        save("water", frequency);
        keep("Water of today");

        assertEquals(letters, look(Duration.ofHours(hours)));
    }

    @Test
    void twentyAreNamedAndTheOthersCounted() {
        save("cistern", Frequency.DAILY);
        for (var number = 1; number <= 23; number++) {
            keep("Cistern number " + number + ".");
        }

        assertEquals(1, look(DAY));

        var letter = letter();
        assertEquals(20, letter.split("Cistern number ", -1).length - 1, letter);
        assertTrue(letter.contains("And 3 more."), letter);
        assertTrue(letter.contains("23 new items"), letter);
    }

    /// Corrections of old items stand before what is new where the last changed comes first.
    @Test
    void whatIsNewIsFoundBehindManyCorrections() {
        for (var number = 0; number < 120; number++) {
            keep("Fountain before " + number);
        }
        save("fountain", Frequency.DAILY);
        keep("Fountain that is new");
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                """
                                with behind as (
                                    select id, row_number() over (order by id) as n
                                      from item where text::text like '%Fountain before%'),
                                counter as (
                                    update last_change set n = last_change.n + 120 returning last_change.n)
                                update item set change = counter.n - 120 + behind.n
                                  from behind, counter where item.id = behind.id
                                """));

        assertEquals(1, look(DAY));
        assertTrue(letter().contains("1 new item"), letter());
        assertTrue(letter().contains("Fountain that is new"), letter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void letterIsWrittenInTheMembersLanguageAndItsLinkWorks(String language) {
        site.library().people().accounts().describe(member.id(), "Mireia", new Language(language));
        save("water", Frequency.DAILY);
        keep("Water everywhere");
        assertEquals(1, look(DAY));

        var guest = site.guest();
        var link = link();
        assertTrue(link.startsWith("/" + language + "/"), link);
        var page = guest.page(link);
        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals(1, page.select("main form button").size());
        assertEquals(Frequency.DAILY, frequency(), "a look alone ends nothing");

        var answer = guest.post(page.select("main form").attr("action"));

        assertEquals(200, answer.statusCode());
        assertEquals(Frequency.NEVER, frequency());
        assertEquals(0, guest.page(link).select("main form").size());
    }

    /// As RFC 8058 says: a POST without cookies, to be answered without a redirect.
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void mailProgramEndsTheLettersAtOnce(String type) {
        var body =
                type.startsWith("multipart")
                        ? String.join(
                                "\r\n",
                                "--x",
                                "Content-Disposition: form-data; name=\"List-Unsubscribe\"",
                                "",
                                "One-Click",
                                "--x--",
                                "")
                        : "List-Unsubscribe=One-Click";
        save("water", Frequency.DAILY);
        keep("Water once more");
        look(DAY);

        var answer = site.guest().sendWith(Map.of("Content-Type", type), link(), body);

        assertEquals(200, answer.statusCode());
        assertEquals(Frequency.NEVER, frequency());
        keep("Water after that");
        assertEquals(0, look(DAY.multipliedBy(2)));
    }

    @Test
    void linksOfEarlierLettersWorkToo() {
        save("water", Frequency.DAILY);
        keep("Water one");
        look(DAY);
        var first = link();
        keep("Water two");
        assertEquals(1, look(DAY.multipliedBy(2)));

        site.guest().post(first);

        assertEquals(Frequency.NEVER, frequency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void wrongLinkEndsNothing(String secret) {
        save("water", Frequency.DAILY);
        var guest = site.guest();

        assertEquals(404, guest.get("/en/unsubscribe/" + secret).statusCode());
        assertEquals(404, guest.post("/en/unsubscribe/" + secret).statusCode());
        assertEquals(Frequency.DAILY, frequency());
    }

    @Test
    void secretOfALetterIsNotKept() {
        save("water", Frequency.DAILY);
        keep("Water in secret");
        look(DAY);
        var secret = link().replaceAll(".*/", "");

        var kept =
                site.library()
                        .database()
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery("select secret from saved_search_letter")
                                        .mapTo(String.class)
                                        .list());

        assertEquals(1, kept.size());
        assertFalse(kept.contains(secret));
    }

    @Test
    void whatCameWhileNoLettersWereWantedIsNoNews() {
        save("water", Frequency.NEVER);
        keep("Water meanwhile");
        var id = searches.of(member.id()).getFirst().id();
        searches.change(id, member.id(), "Water watch", Frequency.DAILY);

        assertEquals(0, look(DAY));
        keep("Water since");
        assertEquals(1, look(DAY.multipliedBy(2)));
        assertFalse(letter().contains("meanwhile"));
    }

    @Test
    void whoIsSuspendedGetsNoLetter() {
        save("water", Frequency.DAILY);
        keep("Water unseen");
        var accounts = site.library().people().accounts();
        accounts.suspend(member.id(), true);

        assertEquals(0, look(DAY));
        accounts.suspend(member.id(), false);
        assertEquals(1, look(DAY));
    }

    @Test
    void searchThatFailsDoesNotKeepOthersWaiting() {
        save("stumble", Frequency.DAILY);
        save("water", Frequency.DAILY);
        keep("Water in spite of it");
        var index = site.library().follower().orElseThrow().index();
        var stumbling =
                lookout(request -> {
                    if (request.words().equals("stumble")) {
                        throw new IllegalStateException("stumbled");
                    }
                    return index.search(request);
                });

        assertEquals(1, stumbling.look(Instant.now().plus(DAY), LookoutTest::catchUp));
    }

    @Test
    void searchForWhatIsThereNoMoreIsLeftAlone() {
        searches.save(member.id(), "Gone", new SearchAddress("theme=none-such"), Frequency.DAILY);
        keep("Water and themes");

        assertEquals(0, look(DAY));
    }

    private static void save(String words, Frequency frequency) {
        catchUp();
        assertTrue(
                searches.save(
                        member.id(),
                        "Water watch",
                        new SearchAddress("q=" + words + "&without=vectors"),
                        frequency));
    }

    private static String keep(String title) {
        var slug = "kept-" + ++kept;
        site.library()
                .items()
                .keep(
                        slug,
                        slug,
                        "1",
                        Drafts.documentText(
                                "title: \"" + title + "\"",
                                "language: en",
                                "summary: \"\"",
                                "body: \"\"",
                                "themes: [health]"),
                        List.of());
        return slug;
    }

    private static int look(Duration later) {
        return lookout.look(Instant.now().plus(later), LookoutTest::catchUp);
    }

    private static void catchUp() {
        try {
            site.library().follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Frequency frequency() {
        return searches.of(member.id()).getFirst().frequency();
    }

    private static String letter() {
        var last = site.library().letters().list(Posted.State.WAITING).getLast();
        return site.library().letters().words(last.id()).orElseThrow();
    }

    private static String link() {
        var found = UNSUBSCRIBE.matcher(letter());
        assertTrue(found.find(), letter());
        return Objects.requireNonNull(found.group(1));
    }
}
