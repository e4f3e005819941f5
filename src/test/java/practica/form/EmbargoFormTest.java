package practica.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.item.Item;
import practica.item.ItemFile;
import practica.submission.Submission;
import practica.submission.SubmissionFile;
import practica.submission.SubmissionId;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.Patience;

/// Contributors say from when a file is open.
class EmbargoFormTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);

    private static MemberSite site;
    private static Account owner;
    private static Account curator;
    private static Guest browser;

    @BeforeAll
    static void open() {
        site = new MemberSite(() -> TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        owner = site.members().member("owner");
        curator = site.members().curator("curator", "educating-cities");
        browser = site.browser(owner);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void dayIsGivenShownAndTakenAway() {
        var submission = begun();

        assertEquals(303, say(submission, "2031-05-07").statusCode());

        var page = browser.page("/ca/deposit/" + submission.id() + "/sources");
        assertEquals("2031-05-07", page.select("input[type=date]").val());
        assertTrue(
                page.select(".uploads .state").text().contains("a partir del 7 de maig del 2031"));
        assertEquals(List.of(), PageFaults.of(page, "ca"));
        assertEquals(Optional.of(DAY), file(submission.id()).notBefore());
        assertEquals("What it is", file(submission.id()).caption());

        assertEquals(303, say(submission, "").statusCode());

        assertEquals(Optional.empty(), file(submission.id()).notBefore());
    }

    @Test
    void curatorsAreToldOfTheDay() {
        var submission = begun();
        say(submission, "2031-05-07");
        good(site.library().submissions().submit(submission.id(), owner.id(), true));

        var page = site.browser(curator).page("/fr/review/" + submission.id());

        assertEquals(
                "plan.txt: What it is Disponible à partir du 7 mai 2031",
                page.select("[aria-labelledby=files] li").text());
    }

    @Test
    void lastDayIsInTenYears() {
        var submission = begun();

        assertEquals(303, say(submission, "2040-01-15").statusCode());

        assertEquals(Optional.of(TODAY.plusYears(10)), file(submission.id()).notBefore());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2040-01-16",
                "2031-02-30",
                "7.5.2031",
                "2031-05",
                "0027-01-01",
                "-2031-05-07",
                "+999999999-01-01",
                "2031-05-07T00:00",
                "<b>soon</b>"
            })
    void whatIsNoDayOrTooFarAheadIsRefusedAndNothingChanges(String day) {
        var submission = begun();
        say(submission, "2031-05-07");

        var answer = say(submission, day);

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("o és massa llunyana"), answer.body());
        assertTrue(!answer.body().contains("<b>soon"));
        assertEquals(Optional.of(DAY), file(submission.id()).notBefore());
    }

    @Test
    void publishedFileIsOpenOnlyOnThePagesOfItsSubmission() {
        var submission = begun();
        say(submission, "2031-05-07");
        var own = "/en/deposit/" + submission.id() + "/files/1";

        var item = published(submission);

        var file = item.files().getFirst();
        assertEquals(Optional.of(DAY), file.notBefore());
        assertEquals(words(submission.id()), browser.get(own).body());
        assertEquals(words(submission.id()), site.browser(curator).get(own).body());
        assertEquals(
                Optional.of("no-store"), browser.get(own).headers().firstValue("Cache-Control"));
        var elsewhere = site.browser(site.members().curator("elsewhere", "c40"));
        assertEquals(404, elsewhere.get(own).statusCode());
        for (var reader : List.of(browser, site.browser(curator), elsewhere)) {
            assertEquals(403, reader.get(file.address()).statusCode());
            assertEquals(403, reader.get("/en/files/" + file.original().hash()).statusCode());
        }
    }

    @Test
    void correctionCarriesTheDayOverAndCanTakeItAway() {
        var submission = begun();
        say(submission, "2031-05-07");
        var item = published(submission);

        var kept = correction(item);
        assertEquals(Optional.of(DAY), file(kept.id()).notBefore());
        var corrected = published(kept);
        assertEquals(item.id(), corrected.id());
        assertEquals(List.of(Optional.of(DAY)), days(corrected));

        var opening = correction(corrected);
        assertEquals(303, say(opening, "").statusCode());
        var open = published(opening);

        assertEquals(List.of(Optional.empty()), days(open));
        assertEquals(200, site.site().get(open.files().getFirst().address()).statusCode());
    }

    @Test
    void dayThatHasPassedClosesNothing() {
        var submission = begun();
        say(submission, "2030-01-15");

        var item = published(submission);

        var address = item.files().getFirst().address();
        Patience.until(() -> site.site().get(address).statusCode() == 200);
    }

    private static Submission begun() {
        var begun = site.library().submissions().begin(owner.id(), Drafts.practice()).orElseThrow();
        var files = Map.of("plan.txt", words(begun.id()));
        assertEquals(
                303,
                browser.upload("/ca/deposit/" + begun.id() + "/files", Map.of(), files)
                        .statusCode());
        return begun;
    }

    /// Every submission has bytes of its own.
    private static String words(SubmissionId id) {
        return "The plan of the yards, " + id;
    }

    private static HttpResponse<String> say(Submission submission, String day) {
        return browser.post(
                "/ca/deposit/" + submission.id() + "/files/1",
                "do",
                "describe",
                "caption",
                "What it is",
                "not-before",
                day);
    }

    private static SubmissionFile file(SubmissionId id) {
        return site.library().submissions().files(id).getFirst();
    }

    private static Submission correction(Item item) {
        return site.library().submissions().corrections().correct(owner.id(), item).orElseThrow();
    }

    private static Item published(Submission submission) {
        var submissions = site.library().submissions();
        good(submissions.submit(submission.id(), owner.id(), true));
        return good(
                site.library()
                        .database()
                        .jdbi()
                        .inTransaction(handle ->
                                submissions.publish(
                                        handle,
                                        submission.id(),
                                        submission.networks(),
                                        curator.id())));
    }

    private static <T> T good(Checked<T> checked) {
        return switch (checked) {
            case Good(var value) -> value;
            case Bad(var problems) -> fail(problems.toString());
        };
    }

    private static List<Optional<LocalDate>> days(Item item) {
        return item.files().stream().map(ItemFile::notBefore).toList();
    }
}
