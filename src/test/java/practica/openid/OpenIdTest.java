package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Accounts;
import practica.language.Language;
import practica.support.Guest;
import practica.support.PageFaults;

/// To the provider and back, by people who are who they say and by people who are not.
class OpenIdTest {
    private static OpenIdSite site;

    @BeforeAll
    static void open() {
        site = new OpenIdSite(Optional.empty());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void good() {
        site.provider.reset();
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountWithoutAPassword() {
        somebody("first", "first@city.example");
        var guest = site.people.guest();

        var answer = site.come(guest);

        assertEquals(303, answer.statusCode(), answer::body);
        assertEquals("/en/account", location(answer));
        var page = guest.page("/en/account");
        assertEquals("Ana of the City", page.select("#name").val());
        assertTrue(page.select("form[action$=/account/password]").isEmpty());
        assertEquals(1, page.select("form[action$=/account/openid/end]").size());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertFalse(accounts().hasPassword(site.people.account("first@city.example").id()));
    }

    @Test
    void whoHasNoPasswordIsToldToChooseOneBeforeTheyLeave() {
        var address = "leaver@city.example";
        somebody("leaver", address);
        var guest = site.people.guest();
        site.come(guest);

        var page = guest.page("/en/account");
        for (var tries = 0; tries < 12; tries++) {
            var refused = guest.post("/en/account/erase", "erase", "guess");
            assertEquals(422, refused.statusCode());
            var problem = Jsoup.parse(refused.body()).expectFirst(".problems a");
            assertEquals("You have no password yet.", problem.text());
            assertEquals(1, Jsoup.parse(refused.body()).select(problem.attr("href")).size());
        }
        guest.post("/en/password", "address", address);
        guest.post("/en/welcome", "key", site.people.key(address), "password", PASSWORD);
        var left = guest.post("/en/account/erase", "erase", PASSWORD);

        assertEquals(0, page.select("form[action$=/account/erase]").size());
        assertEquals("/en/password", page.select("#leave ~ p a").attr("href"));
        assertEquals(303, left.statusCode());
        assertFalse(guest.isSignedIn());
    }

    @Test
    void whoComesAgainIsTheSameWhateverTheirAddressIsNow() {
        somebody("again", "again@city.example");
        site.come(site.people.guest());
        site.provider.claims((_, good) ->
                good.subject("again")
                        .claim("email", "other@city.example")
                        .claim("email_verified", false));
        var guest = site.people.guest();

        assertEquals(303, site.come(guest).statusCode());

        assertTrue(guest.page("/en/account").text().contains("again@city.example"));
    }

    @Test
    void addressCanBeToldApart() {
        site.provider.claims(
                (_, good) -> good.subject("apart").claim("email", null).claim("name", null));
        site.provider.tells(
                Map.of("sub", "apart", "email", "apart@city.example", "email_verified", true));
        var guest = site.people.guest();

        assertEquals(303, site.come(guest).statusCode());

        assertEquals("apart", guest.page("/en/account").select("#name").val());
    }

    @Test
    void nameThatCannotBeShownIsMadeOneThatCan() {
        site.provider.claims((_, good) ->
                good.subject("odd")
                        .claim("email", "odd@city.example")
                        .claim("name", "\u202e\u0000 A\nna " + "x".repeat(500)));
        var guest = site.people.guest();

        assertEquals(303, site.come(guest).statusCode());

        var name = guest.page("/en/account").select("#name").val();
        assertEquals("A na " + "x".repeat(115), name);
    }

    @Test
    void browserIsSentWithFreshProofsToTheProviderOnly() {
        var guest = site.people.guest();
        var first = URI.create(OpenIdSite.leave(guest, "/ca/sign-in/openid"));
        var second = URI.create(OpenIdSite.leave(guest, "/ca/sign-in/openid"));

        var one = FakeProvider.query(first.getRawQuery());
        var two = FakeProvider.query(second.getRawQuery());

        assertEquals(site.provider.issuer(), "http://" + first.getRawAuthority());
        assertEquals("city", one.get("of"));
        assertEquals("code", one.get("response_type"));
        assertEquals("S256", one.get("code_challenge_method"));
        assertEquals("ca", one.get("ui_locales"));
        assertEquals(site.people.site().address("/openid/callback"), one.get("redirect_uri"));
        for (var proof : List.of("state", "nonce", "code_challenge")) {
            assertEquals(43, one.get(proof).length());
            assertNotEquals(one.get(proof), two.get(proof));
        }
    }

    @Test
    void stateOfAnotherBrowserIsRefusedAndStaysGoodForItsOwn() {
        somebody("browser", "browser@city.example");
        var own = site.people.guest();
        var back = site.provider.letThrough(OpenIdSite.leave(own, "/en/sign-in/openid"));
        var other = site.people.guest();
        OpenIdSite.leave(other, "/en/sign-in/openid");

        refused(400, other.get(back), other);
        var stranger = site.people.guest();
        refused(400, stranger.get(back), stranger);

        assertEquals(303, own.get(back).statusCode());
    }

    @Test
    void stateIsGoodOnce() {
        somebody("once", "once@city.example");
        var guest = site.people.guest();
        var back = site.provider.letThrough(OpenIdSite.leave(guest, "/en/sign-in/openid"));
        var kept = Map.copyOf(guest.cookies());
        assertEquals(303, guest.get(back).statusCode());

        var again = site.people.guest();
        again.cookies().putAll(kept);
        refused(400, again.get(back), again);
    }

    @Test
    void stateIsGoodOnceAlsoWhereItEndedBadly() {
        var guest = site.people.guest();
        var back = site.provider.letThrough(OpenIdSite.leave(guest, "/en/sign-in/openid"));
        var kept = Map.copyOf(guest.cookies());
        refused(401, guest.get(back + "&iss=https://elsewhere.example"), guest);

        guest.cookies().putAll(kept);
        refused(400, guest.get(back), guest);
    }

    @Test
    void codeOfAnotherSignInIsRefused() {
        var victim = site.people.guest();
        var stolen = site.provider.letThrough(OpenIdSite.leave(victim, "/en/sign-in/openid"));
        var thief = site.people.guest();
        var own = site.provider.letThrough(OpenIdSite.leave(thief, "/en/sign-in/openid"));

        var injected =
                own.replaceFirst("code=[^&]+", stolen.replaceFirst(".*[?](code=[^&]+).*", "$1"));

        refused(401, thief.get(injected), thief);
    }

    @Test
    void usedCodeIsRefused() {
        somebody("replayed", "replayed@city.example");
        var guest = site.people.guest();
        var back = site.provider.letThrough(OpenIdSite.leave(guest, "/en/sign-in/openid"));
        guest.get(back);
        var thief = site.people.guest();
        var own = site.provider.letThrough(OpenIdSite.leave(thief, "/en/sign-in/openid"));

        refused(
                401,
                thief.get(
                        own.replaceFirst(
                                "code=[^&]+", back.replaceFirst(".*[?](code=[^&]+).*", "$1"))),
                thief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?error=access_denied",
                "?state=",
                "?state=nonsense&code=x",
                "?state=%00&code=%00",
                "?code=x",
                "?state=../../x&code=x&iss=%00"
            })
    void whoBeganNothingIsRefused(String query) {
        var guest = site.people.guest();

        refused(400, guest.get("/openid/callback" + query), guest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&error=access_denied&error_description=nonsense",
                "",
                "&code=",
                "&code=%20",
                "&error="
            })
    void whoIsNotLetThroughIsRefused(String rest) {
        var guest = site.people.guest();
        var door = OpenIdSite.leave(guest, "/en/sign-in/openid");
        var state = FakeProvider.query(URI.create(door).getRawQuery()).get("state");

        var answer = guest.get("/openid/callback?state=" + state + rest);

        refused(400, answer, guest);
        assertFalse(answer.body().contains("nonsense"));
    }

    @Test
    void codeThatIsTooLongIsNotPassedOn() {
        var guest = site.people.guest();
        var door = OpenIdSite.leave(guest, "/en/sign-in/openid");
        var state = FakeProvider.query(URI.create(door).getRawQuery()).get("state");

        refused(
                400,
                guest.get("/openid/callback?state=" + state + "&code=" + "x".repeat(4_001)),
                guest);
    }

    @Test
    void answerMustBeOfOurProvider() {
        somebody("mixed", "mixed@city.example");
        var guest = site.people.guest();
        refused(401, back(guest, "&iss=https://elsewhere.example"), guest);
        refused(401, back(guest, "&iss="), guest);

        assertEquals(303, back(guest, "&iss=" + site.provider.issuer()).statusCode());
    }

    @Test
    void addressThatHasAnAccountDoesNotOpenIt() {
        site.people.joined("owner@city.example");
        somebody("taker", "OWNER@City.example");
        var guest = site.people.guest();

        var answer = site.come(guest);

        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("City Login"));
        assertFalse(guest.isSignedIn());
        assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), "en"));
    }

    @Test
    void accountIsTiedByItsOwnerAndThenOpens() {
        var owner = site.people.joined("tied@city.example");
        somebody("tied", "tied@city.example");

        var answer = site.tie(owner);

        assertEquals(303, answer.statusCode(), answer::body);
        assertEquals("/en/account?saved=tied", location(answer));
        var guest = site.people.guest();
        assertEquals(303, site.come(guest).statusCode());
        assertTrue(guest.page("/en/account").text().contains("tied@city.example"));
        owner.post("/en/account/openid/end");
        assertEquals(409, site.come(site.people.guest()).statusCode());
    }

    @Test
    void tieIsForWhoeverBeganItOnly() {
        var owner = site.people.joined("began@city.example");
        somebody("began", "began@city.example");
        var back = site.provider.letThrough(OpenIdSite.leave(owner, "/en/account/openid"));
        owner.post("/en/sign-out");
        refused(400, owner.get(back), owner);

        var again =
                site.provider.letThrough(
                        OpenIdSite.leave(
                                signedIn("began@city.example", owner), "/en/account/openid"));
        var other = site.people.joined("beside@city.example");
        other.cookies().put("practica-openid", owner.cookies().get("practica-openid"));
        assertEquals(400, other.get(again).statusCode());

        assertEquals(List.of(), identities("began@city.example"));
        assertEquals(List.of(), identities("beside@city.example"));
    }

    @Test
    void nobodyIsTiedTwice() {
        somebody("twice", "twice@city.example");
        site.come(site.people.guest());
        var other = site.people.joined("second@city.example");

        assertEquals(409, site.tie(other).statusCode());

        assertEquals(List.of(), identities("second@city.example"));
    }

    @Test
    void suspendedAccountStaysClosed() {
        somebody("suspended", "suspended@city.example");
        site.come(site.people.guest());
        accounts().suspend(site.people.account("suspended@city.example").id(), true);
        var guest = site.people.guest();

        refused(401, site.come(guest), guest);
    }

    @Test
    void erasedAccountIsForgotten() {
        somebody("erased", "erased@city.example");
        site.come(site.people.guest());
        var before = site.people.account("erased@city.example").id();
        accounts().erase(before);

        assertEquals(303, site.come(site.people.guest()).statusCode());

        assertNotEquals(before, site.people.account("erased@city.example").id());
    }

    @Test
    void sessionBeforeIsEndedAndTheNewOneHasAnotherSecret() {
        somebody("fixed", "fixed@city.example");
        var guest = site.people.guest();
        site.come(guest);
        var before = guest.cookies().get("practica");

        site.come(guest);

        assertNotEquals(before, guest.cookies().get("practica"));
        var old = site.people.guest();
        old.cookies().put("practica", before);
        assertFalse(old.isSignedIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/en//elsewhere.example",
                "/\\elsewhere.example"
            })
    void nobodyIsSentToAnotherSite(String next) {
        somebody("next", "next@city.example");

        assertEquals("/en/account", location(site.come(site.people.guest(), "next", next)));
    }

    @Test
    void oneGoesWhereOneWanted() {
        somebody("wanted", "wanted@city.example");

        assertEquals(
                "/ca/search?q=aigua",
                location(site.come(site.people.guest(), "next", "/ca/search?q=aigua")));
    }

    @Test
    void anotherSiteCannotBegin() {
        for (var path : List.of("/en/sign-in/openid", "/en/account/openid")) {
            var guest = site.people.guest();

            var answer = guest.sendWith(Map.of("Sec-Fetch-Site", "cross-site"), path, "");

            assertEquals(403, answer.statusCode());
            assertEquals(Map.of(), guest.cookies());
        }
    }

    @Test
    void refusalIsSaidInTheLanguageInWhichOneBegan() {
        for (var language : Language.INTERFACE) {
            var guest = site.people.guest();
            var back =
                    site.provider.letThrough(
                            OpenIdSite.leave(guest, "/" + language + "/sign-in/openid"));

            var answer = guest.get(back + "&iss=elsewhere");

            assertEquals(401, answer.statusCode());
            assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), language.code()));
        }
    }

    private static HttpResponse<String> back(Guest guest, String more) {
        return guest.get(
                site.provider.letThrough(OpenIdSite.leave(guest, "/en/sign-in/openid")) + more);
    }

    private static void somebody(String subject, String address) {
        site.provider.claims((_, good) -> good.subject(subject).claim("email", address));
    }

    private static Guest signedIn(String address, Guest guest) {
        assertEquals(
                303,
                guest.post("/en/sign-in", "address", address, "password", PASSWORD).statusCode());
        return guest;
    }

    private static Accounts accounts() {
        return site.people.library().people().accounts();
    }

    private static List<?> identities(String address) {
        return site.people.library().people().identities().of(site.people.account(address).id());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static void refused(int status, HttpResponse<String> answer, Guest guest) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertFalse(guest.cookies().containsKey("practica"));
        assertFalse(guest.isSignedIn());
    }
}
