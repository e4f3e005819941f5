package practica.affiliation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.account.Account;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.language.Language;
import practica.mail.Posted;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// Members say for whom they write, and those who write for it already confirm them.
class AffiliationPagesTest {
    private static final String PAGE = "/en/account/affiliations";
    private static final String GIRONA = "Ajuntament de Girona";

    @AutoClose private static final MemberSite SITE = new MemberSite();

    private static int count;

    private Account administrator;
    private Account colleague;
    private Account member;

    @BeforeEach
    void open() {
        var jdbi = SITE.library().database().jdbi();
        for (var table : List.of("affiliation", "account_grant", "notice", "letter")) {
            jdbi.useHandle(handle -> handle.execute("delete from " + table));
        }
        count++;
        administrator = SITE.members().administrator("administrator" + count);
        colleague =
                SITE.members().member("colleague" + count, new Grant(Right.CONTRIBUTOR, GIRONA));
        member = SITE.members().member("member" + count);
    }

    @Test
    void colleagueIsToldAndConfirms() {
        assertEquals(303, say(member, "ajuntament de  GIRONA!", "Education").statusCode());

        assertEquals(
                List.of(colleague.address().value()),
                letters().stream().map(one -> one.receiver().value()).toList());
        var page = SITE.browser(colleague).page(PAGE);
        assertTrue(page.text().contains("Education"), page::text);
        assertEquals(303, decide(colleague, "confirmed").statusCode());
        assertTrue(again(member).contributesFor(GIRONA));
        assertEquals(
                List.of("ajuntament de GIRONA!"),
                SITE.browser(member)
                        .page("/en/account")
                        .select("[aria-labelledby=bodies] bdi")
                        .eachText());
        assertEquals(member.address(), letters().getLast().receiver());
        assertEquals(0, waiting());
    }

    @Test
    void administratorsAreToldWhereNobodyWritesForItYet() {
        say(member, "Diputació de Lleida", "Mobility");

        assertEquals(administrator.address(), letters().getFirst().receiver());
        assertFalse(SITE.browser(colleague).page(PAGE).text().contains("Lleida"));
        assertEquals(404, decide(colleague, "confirmed").statusCode());
        assertEquals(303, decide(administrator, "confirmed").statusCode());
        assertTrue(again(member).contributesFor("Diputacio de Lleida"));
    }

    @Test
    void whoeverIsRefusedIsToldAndWritesForNobody() {
        say(member, GIRONA, "Education");

        assertEquals(303, decide(colleague, "refused").statusCode());

        assertEquals(List.of(), again(member).bodies());
        assertTrue(
                SITE.browser(member).page("/en/notices").text().contains("You are not confirmed"));
        assertEquals(404, decide(colleague, "confirmed").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"confirmed, 404", "refused, 404", "withdrawn, 303", "nonsense, 400"})
    void nobodyConfirmsThemselves(String deed, int status) {
        say(member, GIRONA, "Education");

        assertEquals(status, decide(member, deed).statusCode());

        assertEquals(List.of(), again(member).bodies());
        assertEquals(status == 303 ? 0 : 1, waiting());
    }

    @Test
    void bodiesWithALongCommonBeginningAreTwo() {
        var long1 =
                "Consejería de Participación Ciudadana, Transparencia, Gobierno Abierto y Modernización de A";
        var chief = SITE.members().member("chief" + count, new Grant(Right.CONTRIBUTOR, long1));

        say(member, long1.replaceFirst("A$", "B"), "Education");

        assertEquals(404, decide(chief, "confirmed").statusCode());
        assertEquals(administrator.address(), letters().getFirst().receiver());
    }

    @Test
    void colleaguesAreToldOnceAndSeeNoAddress() {
        say(member, GIRONA, "Education");
        say(member, GIRONA, "Culture");

        assertEquals(1, letters().size());
        var address = member.address().value();
        assertFalse(SITE.browser(colleague).get(PAGE).body().contains(address));
        assertTrue(SITE.browser(administrator).get(PAGE).body().contains(address));
        assertEquals(422, say(colleague, "AJUNTAMENT DE GIRONA", "Education").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"confirmed", "refused", "withdrawn"})
    void othersHaveNothingToDoWithIt(String deed) {
        say(member, GIRONA, "Education");
        var curator = SITE.members().curator("curator" + deed + count, "educating-cities");

        assertEquals(404, decide(curator, deed).statusCode());

        assertEquals(1, waiting());
        assertFalse(SITE.browser(curator).page(PAGE).text().contains(GIRONA));
        assertEquals(303, SITE.site().get(PAGE).statusCode());
        assertEquals(401, SITE.site().ask("POST", PAGE).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Education, body",
        "…, Education, body",
        "Girona, '', words",
        "'a\tb', x, body"
    })
    void whatIsMissingIsSaidAtItsField(String body, String words, String field) {
        var refused = say(member, body, words);

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("href=\"#" + field + "\""), refused::body);
        assertEquals(0, waiting());
    }

    @Test
    void sayingItAgainChangesItAndNobodyWaitsForTooMany() {
        say(member, GIRONA, "Education");
        say(member, GIRONA, "Culture");
        assertEquals(1, waiting());

        var answers =
                IntStream.range(0, Affiliations.MOST)
                        .map(at -> say(member, "Body " + at, "Work").statusCode())
                        .boxed()
                        .toList();

        assertEquals(422, answers.getLast());
        assertEquals(Affiliations.MOST, waiting());
        assertEquals(303, say(member, GIRONA, "Sports").statusCode());
    }

    @Test
    void pageIsWholeInEveryLanguage() {
        say(member, GIRONA, "Education");
        say(colleague, "Diputació de Girona", "Education");

        for (var language : Language.INTERFACE) {
            var path = "/" + language + "/account/affiliations?saved=asked";
            var page = SITE.browser(colleague).page(path);

            assertEquals(List.of(), PageFaults.of(page, language.code()));
            assertEquals(3, page.select("button[name=do]").size());
            assertEquals(1, page.select("[role=status]").size());
        }
    }

    @Test
    void erasedAccountLeavesNothingOfIt() {
        say(member, GIRONA, "Education");

        assertTrue(SITE.library().people().accounts().export(member).contains("Education"));
        SITE.library().people().accounts().erase(member.id());

        assertEquals(0, waiting());
    }

    @Test
    void whoWritesForOneBodyNeedNotSaySoInTheForm() {
        var begun =
                SITE.browser(colleague).upload("/en/deposit", Map.of("kind", "document"), Map.of());

        assertEquals(303, begun.statusCode());
        var draft = SITE.library().submissions().ofOwner(colleague.id()).getFirst().draft();
        assertEquals(GIRONA, requireNonNull(draft.organisation()).name());
    }

    private static HttpResponse<String> say(Account account, String body, String words) {
        return SITE.browser(account).post(PAGE, "body", body, "words", words);
    }

    /// Decides the last one that was said.
    private static HttpResponse<String> decide(Account account, String deed) {
        var id =
                SITE.library()
                        .database()
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery("select coalesce(max(id), 999) from affiliation")
                                        .mapTo(Long.class)
                                        .one());
        return SITE.browser(account).post(PAGE + "/" + id, "do", deed);
    }

    private static int waiting() {
        return SITE.library()
                .database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from affiliation")
                                .mapTo(Integer.class)
                                .one());
    }

    private static Account again(Account account) {
        return SITE.library().people().accounts().byId(account.id()).orElseThrow();
    }

    private static List<Posted> letters() {
        return SITE.library().letters().list(Posted.State.WAITING);
    }
}
