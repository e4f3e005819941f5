package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.AccountId;
import practica.language.Language;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.submission.Submission;
import practica.support.PageFaults;
import practica.web.Site;

class QueuePagesTest {
    @AutoClose private final ReviewSite site = new ReviewSite();

    @Test
    void severalAreGivenToSomebodyWithADay() {
        var first = site.submitted("title: One");
        var second = site.submitted("title: Two");
        var third = site.submitted("title: Three");

        var answer =
                post(
                        site.curator,
                        "do",
                        "assign",
                        "curator",
                        site.colleague.id().toString(),
                        "due",
                        "2031-05-04",
                        "picked",
                        pick(first),
                        "picked",
                        pick(third));

        assertEquals(303, answer.statusCode());
        assertEquals("2 were changed.", said(site.curator, answer));
        assertEquals(Optional.of(site.colleague.id()), review(first).curator());
        assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), review(third).due());
        assertEquals(Optional.empty(), review(second).curator());
        assertEquals(
                2,
                notices(site.colleague).stream()
                        .filter(one -> one.kind() == Notice.Kind.ASSIGNED)
                        .count());
    }

    @Test
    void allOnThePageAreTakenOnAtOnce() {
        var first = site.submitted();
        var second = site.submitted();
        var form = new ArrayList<>(List.of("do", "mine", "all", "all"));
        site.browser(site.curator)
                .page("/en/review")
                .select("[name=shown]")
                .eachAttr("value")
                .forEach(value -> form.addAll(List.of("shown", value)));

        var answer = post(site.curator, form.toArray(String[]::new));

        assertEquals("2 were changed.", said(site.curator, answer));
        assertEquals(Optional.of(site.curator.id()), review(first).curator());
        assertEquals(Optional.of(site.curator.id()), review(second).curator());
        assertEquals(
                "None was changed.",
                said(site.curator, post(site.curator, form.toArray(String[]::new))));
    }

    @Test
    void dayAloneLeavesTheCuratorAndTheOtherWayRound() {
        var submission = site.submitted();
        post(site.curator, "do", "mine", "picked", pick(submission));
        var told = notices(site.curator).size();

        post(site.colleague, "do", "assign", "due", "2031-01-02", "picked", pick(submission));
        var dated = review(submission);
        post(
                site.curator,
                "do",
                "assign",
                "curator",
                site.colleague.id().toString(),
                "picked",
                pick(submission));

        assertEquals(Optional.of(site.curator.id()), dated.curator());
        assertEquals(told, notices(site.curator).size());
        assertEquals(Optional.of(site.colleague.id()), review(submission).curator());
        assertEquals(Optional.of(LocalDate.of(2031, 1, 2)), review(submission).due());
    }

    @Test
    void whatIsNotOnesOwnStaysAsItIs() {
        var own = site.submitted();
        var others = site.submitted("networks: [c40]");
        var both = site.submitted("networks: [c40, educating-cities]");
        var teams = site.submitted("networks: []");
        var written = site.submitted(site.curator, "title: By a curator");

        var answer =
                post(
                        site.curator,
                        "do",
                        "mine",
                        "picked",
                        pick(own),
                        "picked",
                        others.id() + ":c40",
                        "picked",
                        both.id() + ":c40",
                        "picked",
                        teams.id() + ":",
                        "picked",
                        pick(written));

        assertEquals(
                "One was changed. 4 were left as they are: they are decided already, or they are"
                        + " not yours or not that curator’s to decide.",
                said(site.curator, answer));
        assertEquals(Optional.of(site.curator.id()), review(own).curator());
        for (var one : List.of(others, both, teams, written)) {
            assertTrue(site.reviews().of(one.id()).stream().allMatch(it -> it.curator().isEmpty()));
        }
    }

    @Test
    void nothingIsGivenToWhoMayNotDecide() {
        var submission = site.submitted();
        var written = site.submitted(site.colleague);
        var suspended = site.site.members().curator("suspended", ReviewSite.NETWORK);
        site.site.library().people().accounts().suspend(suspended.id(), true);

        for (var person : List.of(site.author, site.stranger, site.elsewhere, suspended)) {
            var answer = assign(site.curator, person, pick(submission));
            assertTrue(said(site.curator, answer).startsWith("None was changed."), person::name);
        }
        assertTrue(
                said(site.curator, assign(site.curator, site.colleague, pick(written)))
                        .startsWith("None was changed."));

        assertEquals(Optional.empty(), review(submission).curator());
        assertEquals(Optional.empty(), review(written).curator());
    }

    @Test
    void whatIsDecidedIsLeft() {
        var submission = site.submitted();
        site.asked(submission);

        var answer = post(site.curator, "do", "mine", "picked", pick(submission));

        assertTrue(said(site.curator, answer).startsWith("None was changed. One was left"));
        assertEquals(Optional.empty(), review(submission).curator());
    }

    @Test
    void administratorGivesWhatIsForAnyNetwork() {
        var first = site.submitted("networks: [c40]");
        var second = site.submitted("networks: []");

        var answer =
                post(
                        site.administrator,
                        "do",
                        "mine",
                        "picked",
                        first.id() + ":c40",
                        "picked",
                        second.id() + ":");

        assertEquals("2 were changed.", said(site.administrator, answer));
        assertEquals(Optional.of(site.administrator.id()), review(second).curator());
    }

    @Test
    void nobodyElseGivesAnything() {
        var submission = site.submitted();
        var form = new String[] {"do", "mine", "picked", pick(submission)};

        assertEquals(403, post(site.author, form).statusCode());
        assertEquals(403, post(site.stranger, form).statusCode());
        assertEquals(401, site.site.site().ask("POST", "/en/review").statusCode());
        post(site.elsewhere, form);
        assertEquals(Optional.empty(), review(submission).curator());
    }

    @Test
    void badFormsAreRefusedAndSaid() {
        var submission = site.submitted();
        var pick = pick(submission);

        assertRefused("Tick at least one.", "do", "mine");
        assertRefused("Tick at least one.", "do", "mine", "all", "all");
        assertRefused("Choose who decides, or a day.", "do", "assign", "picked", pick);
        for (var day : List.of("tomorrow", "2031-02-30", "+999999-01-01", "0001-01-01")) {
            assertRefused("Not a date", "do", "assign", "due", day, "picked", pick);
        }
        for (var form :
                List.of(
                        List.of("do", "publish", "picked", pick),
                        List.of("picked", pick),
                        List.of("do", "assign", "curator", "x", "picked", pick),
                        List.of("do", "assign", "curator", "999999", "picked", pick))) {
            assertEquals(404, post(site.curator, form.toArray(String[]::new)).statusCode());
        }
        for (var hostile :
                List.of("x", "1:" + "a".repeat(500), "0:c40", "999999:c40", "<script>", "1:';--")) {
            var answer = post(site.curator, "do", "mine", "picked", hostile);
            assertTrue(said(site.curator, answer).startsWith("None was changed. One was left"));
        }
        assertEquals(Optional.empty(), review(submission).curator());
    }

    @Test
    void whatWasTickedStaysTickedWhereTheFormIsRefused() {
        var submission = site.submitted();

        var page =
                Jsoup.parse(
                        post(
                                        site.curator,
                                        "do",
                                        "assign",
                                        "curator",
                                        site.colleague.id().toString(),
                                        "due",
                                        "soon",
                                        "picked",
                                        pick(submission))
                                .body());

        assertEquals(List.of(pick(submission)), page.select("[checked]").eachAttr("value"));
        assertEquals("colleague", page.select("option[selected]").text());
    }

    @Test
    void headTellsAgesAndLoad() {
        var days = List.of(0, 2, 9);
        var ids = new ArrayList<Submission>();
        for (var age : days) {
            var submission = site.submitted("title: Aged " + age);
            site.site
                    .library()
                    .database()
                    .jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "update submission set submitted_at = submitted_at - ? * interval '1 day' where id = ?",
                                    age,
                                    submission.id().value()));
            ids.add(submission);
        }
        site.submitted("networks: [c40]");
        post(site.curator, "do", "mine", "picked", pick(ids.get(0)), "picked", pick(ids.get(1)));

        var page = site.browser(site.curator).page("/en/review");

        assertTrue(
                page.text()
                        .contains(
                                "The oldest has waited for 9 days; half of them have waited 2 days"
                                        + " at most."),
                page::text);
        assertEquals(
                List.of("curator: 2 open", "Given to nobody: 1 open", "colleague: none open"),
                page.select(".shares li").eachText());
        assertEquals(
                List.of("Given to nobody: 1 open", "elsewhere: none open"),
                site.browser(site.elsewhere).page("/en/review").select(".shares li").eachText());
        assertEquals(new Ages(9, 2), site.reviews().ages(site.curator));
        assertEquals(new Ages(0, 0), site.reviews().ages(site.elsewhere));
        assertEquals(
                4, site.reviews().load(site.administrator).stream().mapToInt(Load::open).sum());
    }

    @Test
    void manyCuratorsAtOnceLeaveEachReviewToOne() throws Exception {
        var picks = Stream.generate(site::submitted).limit(8).map(QueuePagesTest::pick).toList();
        var tries = new ArrayList<Callable<HttpResponse<String>>>();
        for (var n = 0; n < 12; n++) {
            var person = n % 2 == 0 ? site.curator : site.colleague;
            var form = new ArrayList<>(List.of("do", "mine"));
            (n % 3 == 0 ? picks.reversed() : picks)
                    .forEach(pick -> form.addAll(List.of("picked", pick)));
            tries.add(() -> post(person, form.toArray(String[]::new)));
        }

        try (var people = Executors.newFixedThreadPool(6)) {
            for (var one : people.invokeAll(tries)) {
                assertEquals(303, one.get().statusCode());
            }
        }

        var curators =
                site.reviews().queue(site.curator).stream()
                        .flatMap(one -> one.curator().stream())
                        .distinct()
                        .map(AccountId::value)
                        .toList();
        assertEquals(1, curators.size());
    }

    @Test
    void pageIsSoundInEveryLanguage() {
        site.submitted("title: <script>alert(1)</script>");
        for (var language : Language.INTERFACE) {
            for (var query : List.of("", "?done=0&refused=1", "?done=1", "?done=7&refused=2")) {
                var page = site.browser(site.curator).page("/" + language + "/review" + query);
                assertEquals(List.of(), PageFaults.of(page, language.code()), query);
                assertEquals(0, page.select("main script").size());
            }
        }
        var odd = site.browser(site.curator).get("/en/review?done=x&refused=-1");
        assertEquals(200, odd.statusCode());
    }

    private void assertRefused(String why, String... form) {
        var answer = post(site.curator, form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains(why), answer::body);
    }

    private HttpResponse<String> assign(Account by, Account to, String pick) {
        return post(by, "do", "assign", "curator", to.id().toString(), "picked", pick);
    }

    private HttpResponse<String> post(Account by, String... form) {
        return site.browser(by).post("/en/review", form);
    }

    private String said(Account by, HttpResponse<String> answer) {
        var next = answer.headers().firstValue("Location").orElseThrow();
        return site.browser(by).page(next).select(".saved").text();
    }

    private Review review(Submission submission) {
        return site.reviews().of(submission.id()).getFirst();
    }

    private List<Notice> notices(Account account) {
        var library = site.site.library();
        return new Notices(
                        library.database().jdbi(),
                        library.letters(),
                        new Site(() -> "http://localhost:1"))
                .of(account.id());
    }

    private static String pick(Submission submission) {
        return new Pick(submission.id(), ReviewSite.NETWORK).toString();
    }
}
