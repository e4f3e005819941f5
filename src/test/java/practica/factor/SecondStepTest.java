package practica.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// Signing in with a second step, as its member does and as somebody would who knows the password.
class SecondStepTest {
    private static final String PAGE = "/en/account/second-step";

    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /// A member who has turned it on.
    private record Careful(
            String address, Guest guest, SharedSecret secret, List<String> recovery) {
        /// The code of a step that was not used yet: the one that confirmed was of the step now, or
        /// of the one before.
        String code() {
            return OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30 + 1);
        }
    }

    @Test
    void pageShowsTheSecretInThreeWays() {
        var guest = site.joined("shows@city.example");

        var page = guest.page(PAGE);

        var secret = page.select("input[name=secret]").val();
        assertEquals(secret, page.select("code.secret").text().replace(" ", ""));
        assertTrue(page.select("a[href^=otpauth]").attr("href").contains(secret));
        assertEquals(1, page.select("svg.qr path[d]").size());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertNotEquals(secret, guest.page(PAGE).select("input[name=secret]").val());
    }

    @Test
    void itIsOnOnceACodeShowsThatItWorks() {
        var careful = careful("on@city.example");

        assertEquals(10, careful.recovery().size());
        var page = careful.guest().page(PAGE);
        assertTrue(page.text().contains("You have 10 recovery codes left."), page::text);
        assertFalse(page.html().contains(careful.secret().value()));
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertTrue(careful.guest().isSignedIn());
    }

    @Test
    void itStaysOffWithoutTheRightCodeAndPassword() {
        var guest = site.joined("off@city.example");
        var secret = SharedSecret.random();
        var code = OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30);

        assertEquals(
                422,
                guest.post(PAGE, "secret", secret.value(), "code", "000000", "current", PASSWORD)
                        .statusCode());
        assertEquals(
                422,
                guest.post(PAGE, "secret", secret.value(), "code", code, "current", "wrong")
                        .statusCode());
        assertEquals(
                422,
                guest.post(PAGE, "secret", "AAAA", "code", code, "current", PASSWORD).statusCode());
        assertEquals(422, guest.post(PAGE, "secret", secret.value()).statusCode());

        guest.post("/en/sign-out");
        assertEquals("/en/account", location(signIn(guest, "off@city.example")));
    }

    @Test
    void formThatIsRefusedKeepsTheSecret() {
        var guest = site.joined("keeps@city.example");
        var secret = SharedSecret.random();

        var answer = guest.post(PAGE, "secret", secret.value(), "code", "1", "current", PASSWORD);

        assertEquals(secret.value(), Jsoup.parse(answer.body()).select("input[name=secret]").val());
    }

    @Test
    void passwordAloneOpensNothing() {
        var careful = careful("alone@city.example");
        var guest = site.guest();

        assertEquals("/en/sign-in/code", location(signIn(guest, careful.address())));

        assertFalse(guest.isSignedIn());
        assertFalse(guest.cookies().containsKey("practica"));
        for (var path : List.of("/en/account/export.json", "/en/account/tokens", PAGE)) {
            assertEquals(303, guest.get(path).statusCode());
        }
        assertEquals(
                401,
                guest.post("/en/account/password", "current", PASSWORD, "password", "x")
                        .statusCode());
        assertEquals(
                401,
                guest.post(PAGE + "/end", "current", PASSWORD, "code", careful.code())
                        .statusCode());
    }

    @Test
    void codeOpensAndIsGoodOnce() {
        var careful = careful("code@city.example");
        var guest = site.guest();
        signIn(guest, careful.address(), "next", "/en/search?q=water");
        var code = careful.code();

        var answer =
                guest.post(
                        "/en/sign-in/code", "code", code.substring(0, 3) + " " + code.substring(3));

        assertEquals(303, answer.statusCode(), answer::body);
        assertEquals("/en/search?q=water", location(answer));
        assertTrue(guest.isSignedIn());
        var thief = site.guest();
        signIn(thief, careful.address());
        assertEquals(422, thief.post("/en/sign-in/code", "code", code).statusCode());
        assertFalse(thief.isSignedIn());
    }

    @Test
    void codeThatTurnedItOnDoesNotOpen() {
        var guest = site.joined("confirm@city.example");
        var secret = SharedSecret.random();
        var code = OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30);
        assertEquals(
                200,
                guest.post(PAGE, "secret", secret.value(), "code", code, "current", PASSWORD)
                        .statusCode());
        var thief = site.guest();
        signIn(thief, "confirm@city.example");

        assertEquals(422, thief.post("/en/sign-in/code", "code", code).statusCode());
    }

    @Test
    void recoveryCodeOpensAndIsGoodOnce() {
        var careful = careful("recovery@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());

        assertEquals(
                303,
                guest.post("/en/sign-in/code", "code", careful.recovery().get(3).toLowerCase())
                        .statusCode());

        assertTrue(guest.isSignedIn());
        assertTrue(guest.page(PAGE).text().contains("You have 9 recovery codes left."));
        var again = site.guest();
        signIn(again, careful.address());
        assertEquals(
                422,
                again.post("/en/sign-in/code", "code", careful.recovery().get(3)).statusCode());
    }

    @Test
    void recoveryCodesOfSomebodyElseDoNotOpen() {
        var careful = careful("mine@city.example");
        var other = careful("theirs@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());

        assertEquals(
                422,
                guest.post("/en/sign-in/code", "code", other.recovery().getFirst()).statusCode());
        assertEquals(422, guest.post("/en/sign-in/code", "code", other.code()).statusCode());
    }

    @Test
    void guessingCodesEndsSoonAlsoInAnotherBrowser() {
        var careful = careful("guess@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());
        var tries =
                IntStream.range(0, 6)
                        .mapToObj(at ->
                                guest.post("/en/sign-in/code", "code", "00000" + at).statusCode())
                        .toList();
        assertEquals(List.of(422, 422, 422, 422, 422, 429), tries);

        var other = site.guest();
        signIn(other, careful.address());
        var answer = other.post("/en/sign-in/code", "code", careful.code());

        assertEquals(429, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertFalse(other.isSignedIn());
    }

    @Test
    void halfASignInEndsWithTheWholeAndWithAnotherPassword() {
        var careful = careful("half@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());
        var half = guest.cookies().get("practica-half");
        guest.post("/en/sign-in/code", "code", careful.recovery().getFirst());
        assertFalse(guest.cookies().containsKey("practica-half"));
        var again = site.guest();
        again.cookies().put("practica-half", half);
        assertEquals(
                "/en/sign-in",
                location(again.post("/en/sign-in/code", "code", careful.recovery().get(1))));

        var begun = site.guest();
        signIn(begun, careful.address());
        careful.guest()
                .post(
                        "/en/account/password",
                        "current",
                        PASSWORD,
                        "password",
                        "another heron lattice 9");
        assertEquals(
                "/en/sign-in",
                location(begun.post("/en/sign-in/code", "code", careful.recovery().get(2))));
        assertFalse(begun.isSignedIn());
    }

    @Test
    void suspendedMemberCannotFinish() {
        var careful = careful("stopped@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());
        site.library().people().accounts().suspend(site.account(careful.address()).id(), true);

        assertEquals(
                "/en/sign-in", location(guest.post("/en/sign-in/code", "code", careful.code())));

        assertFalse(guest.isSignedIn());
    }

    @Test
    void letterForAnotherPasswordDoesNotTurnItOff() {
        var careful = careful("letter@city.example");
        var guest = site.guest();
        guest.post("/en/password", "address", careful.address());

        var answer =
                guest.post(
                        "/en/welcome",
                        "key",
                        site.key(careful.address()),
                        "password",
                        "another heron lattice 9");

        assertEquals("/en/sign-in/code", location(answer));
        assertFalse(guest.isSignedIn());
        guest.post("/en/sign-in/code", "code", careful.code());
        assertTrue(guest.isSignedIn());
    }

    @Test
    void itIsTurnedOffWithPasswordAndCode() {
        var careful = careful("turned@city.example");
        var guest = careful.guest();
        assertEquals(422, guest.post(PAGE + "/end", "current", PASSWORD, "code", "1").statusCode());
        assertEquals(
                422,
                guest.post(PAGE + "/end", "current", "wrong", "code", careful.code()).statusCode());

        assertEquals(
                "/en/account?saved=step",
                location(guest.post(PAGE + "/end", "current", PASSWORD, "code", careful.code())));

        guest.post("/en/sign-out");
        assertEquals("/en/account", location(signIn(guest, careful.address())));
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var careful = careful("renews@city.example");

        var page =
                Jsoup.parse(
                        careful.guest()
                                .post(PAGE + "/codes", "current", PASSWORD, "code", careful.code())
                                .body());

        var fresh = page.select(".codes code").eachText();
        assertEquals(10, fresh.size());
        assertEquals(List.of(), PageFaults.of(page, "en"));
        var guest = site.guest();
        signIn(guest, careful.address());
        assertEquals(
                422,
                guest.post("/en/sign-in/code", "code", careful.recovery().getFirst()).statusCode());
        assertEquals(303, guest.post("/en/sign-in/code", "code", fresh.getFirst()).statusCode());
    }

    @Test
    void anotherDeviceCannotBePutInItsPlace() {
        var careful = careful("second@city.example");
        var secret = SharedSecret.random();
        var code = OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30);

        assertEquals(
                422,
                careful.guest()
                        .post(PAGE, "secret", secret.value(), "code", code, "current", PASSWORD)
                        .statusCode());

        var guest = site.guest();
        signIn(guest, careful.address());
        assertEquals(303, guest.post("/en/sign-in/code", "code", careful.code()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whoHasNotBegunIsSentToBegin(String half) {
        var guest = site.guest();
        if (!half.isEmpty()) {
            guest.cookies().put("practica-half", half);
        }

        assertEquals("/en/sign-in", location(guest.get("/en/sign-in/code")));
        assertEquals("/en/sign-in", location(guest.post("/en/sign-in/code", "code", "123456")));
    }

    @Test
    void pageOfTheCodeIsSoundAndNotKept() {
        var careful = careful("sound@city.example");
        var guest = site.guest();
        signIn(guest, careful.address());

        var answer = guest.get("/en/sign-in/code");

        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), "en"));
    }

    private static Careful careful(String address) {
        var guest = site.joined(address);
        var secret =
                SharedSecret.of(guest.page(PAGE).select("input[name=secret]").val()).orElseThrow();
        var code = OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30);
        var answer = guest.post(PAGE, "secret", secret.value(), "code", code, "current", PASSWORD);
        assertEquals(200, answer.statusCode(), answer::body);
        return new Careful(
                address,
                guest,
                secret,
                Jsoup.parse(answer.body()).select(".codes code").eachText());
    }

    private static HttpResponse<String> signIn(Guest guest, String address, String... more) {
        var fields = new ArrayList<>(List.of("address", address, "password", PASSWORD));
        fields.addAll(List.of(more));
        var answer = guest.post("/en/sign-in", fields.toArray(String[]::new));
        assertEquals(303, answer.statusCode(), answer::body);
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
