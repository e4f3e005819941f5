package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.SmallSite;
import practica.web.Site;

class TokensTest {
    private static final String PAGE = "/en/account/tokens";
    private static final String WHO = "/api/v1/account";

    private static MemberSite site;

    @BeforeAll
    static void open() {
        site = new MemberSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void tokenIsShownOnceAndActsForItsMember() {
        var guest = site.joined("token@city.example");

        var page = Jsoup.parse(make(guest, "harvest", "read", "deposit").body());

        var token = page.select(".saved code").text();
        assertTrue(token.matches("prc_[A-Za-z0-9_-]{43}"), token);
        assertEquals(List.of(), PageFaults.of(page, "en"));
        assertFalse(guest.page(PAGE).html().contains(token.substring(4)));
        var answer = site.site().json(WHO, "Authorization", "Bearer " + token);
        assertEquals(site.account("token@city.example").id().value(), answer.get("id").asLong());
        assertEquals("token", answer.get("name").asText());
        assertEquals("[\"read\",\"deposit\"]", answer.get("scopes").toString());
        assertTrue(guest.page(PAGE).text().contains("last used on"));
    }

    @Test
    void onlyTheHashIsKept() {
        var token = token("hash@city.example", Set.of(Scope.READ));

        var kept =
                site.library()
                        .database()
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery(
                                                "select string_agg(api_token::text, ' ') from api_token")
                                        .mapTo(String.class)
                                        .one());

        assertFalse(kept.contains(token.substring(4)));
    }

    @Test
    void revokedTokenIsDeadAndTheOthersLive() {
        var guest = site.joined("revoked@city.example");
        var first = Jsoup.parse(make(guest, "first", "read").body()).select(".saved code").text();
        var second = Jsoup.parse(make(guest, "second", "read").body()).select(".saved code").text();
        var id = guest.page(PAGE).select("input[name=token]").getLast().val();
        var other = site.joined("not-revoked@city.example");
        other.post(PAGE + "/end", "token", id);
        assertEquals(200, ask(first, WHO).statusCode());

        guest.post(PAGE + "/end", "token", id);

        assertEquals(401, ask(first, WHO).statusCode());
        assertEquals(200, ask(second, WHO).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer prc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer prc_",
                "Bearer nonsense",
                "bearer prc_x",
                "BEARER eyJhbGciOiJub25lIn0.e30."
            })
    void wrongTokenIsRefusedAlsoWhereNobodyNeedsOne(String header) {
        for (var path : List.of(WHO, "/api/v1/search?q=water", "/api/v1/items/1")) {
            var answer = site.site().get(path, "Authorization", header);

            assertEquals(401, answer.statusCode());
            assertEquals(
                    "Bearer realm=\"practica\", error=\"invalid_token\"",
                    answer.headers().firstValue("WWW-Authenticate").orElse(""));
            assertTrue(answer.body().startsWith("{"), answer::body);
        }
    }

    @Test
    void nobodyIsAskedForAToken() {
        var answer = site.site().get(WHO);

        assertEquals(401, answer.statusCode());
        assertEquals(
                "Bearer realm=\"practica\"",
                answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(200, site.site().get("/api/v1/search?q=water").statusCode());
    }

    @Test
    void tokenWhoseTimeIsOverIsRefused() {
        var token = token("over@city.example", Set.of(Scope.READ));
        run(
                "update api_token set expires_at = now() - interval '1 second' where account = "
                        + site.account("over@city.example").id());

        assertEquals(401, ask(token, WHO).statusCode());
        assertEquals(401, ask(token, "/api/v1/search?q=water").statusCode());
    }

    @Test
    void tokenOfSomebodySuspendedOrErasedIsDead() {
        var token = token("gone@city.example", Set.of(Scope.READ));
        var id = site.account("gone@city.example").id();
        accounts().suspend(id, true);
        assertEquals(401, ask(token, WHO).statusCode());
        accounts().suspend(id, false);
        assertEquals(200, ask(token, WHO).statusCode());

        accounts().erase(id);

        assertEquals(401, ask(token, WHO).statusCode());
        assertEquals(List.of(), tokens().of(id));
    }

    @Test
    void tokenOpensNoPageAndTheSessionBesideItDoesNotCount() {
        var guest = site.joined("pages@city.example");
        var token =
                "Bearer "
                        + tokens().make(
                                        site.account("pages@city.example").id(),
                                        "x",
                                        EnumSet.allOf(Scope.class),
                                        Duration.ofDays(1))
                                .orElseThrow();

        for (var path : List.of("/en/account", PAGE, "/en/account/export.json")) {
            assertEquals(303, guest.get(path, "Authorization", token).statusCode());
        }
        assertEquals(
                401,
                guest.get("/api/v1/search?q=x", "Authorization", "Bearer nonsense").statusCode());
        assertEquals(403, guest.get(WHO).statusCode());
        // What a proxy says for itself is none of our business.
        assertEquals(200, guest.get("/en/account", "Authorization", "Basic dTpw").statusCode());
        assertEquals(
                200, guest.get("/en/account", "Authorization", "Bearer of-a-proxy").statusCode());
    }

    @Test
    void answersToTokensAreNotKept() {
        var token = token("kept@city.example", Set.of(Scope.READ));

        assertEquals("no-store", ask(token, WHO).headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void tokenIsGoodForAYearAtMostAndTwentyAreEnough() {
        var guest = site.joined("many@city.example");
        var id = site.account("many@city.example").id();
        assertThrows(
                IllegalArgumentException.class,
                () -> tokens().make(id, "x", Set.of(Scope.READ), Duration.ofDays(366)));
        for (var at = 0; at < Tokens.MOST; at++) {
            assertTrue(
                    tokens().make(id, "x", Set.of(Scope.READ), Duration.ofDays(365)).isPresent());
        }

        assertEquals(422, make(guest, "one more", "read").statusCode());
        assertEquals(
                Optional.empty(), tokens().make(id, "x", Set.of(Scope.READ), Duration.ofDays(1)));
    }

    @Test
    void formThatAsksForTooLittleOrTooMuchIsRefused() {
        var guest = site.joined("form@city.example");

        assertEquals(422, guest.post(PAGE, "label", "x", "days", "30").statusCode());
        assertEquals(
                422,
                guest.post(PAGE, "label", "x", "scope", "administer", "days", "30").statusCode());
        assertEquals(
                422, guest.post(PAGE, "label", " ", "scope", "read", "days", "30").statusCode());
        assertEquals(
                422,
                guest.post(PAGE, "label", "x".repeat(81), "scope", "read", "days", "30")
                        .statusCode());
        assertEquals(
                422, guest.post(PAGE, "label", "x", "scope", "read", "days", "3650").statusCode());
        assertEquals(
                422,
                guest.post(PAGE, "label", "a\u0000b", "scope", "read", "days", "30").statusCode());

        assertEquals(List.of(), tokens().of(site.account("form@city.example").id()));
    }

    @ParameterizedTest
    @EnumSource
    void tokenOpensWhatItIsForAndNothingElse(Role role) {
        var member = "role-" + role.name().toLowerCase().replace('_', '-') + "@city.example";
        site.joined(member);
        var id = site.account(member).id();
        var visitors =
                new Visitors(
                        site.library().people().sessions(),
                        tokens(),
                        new Site(() -> "http://localhost"));
        try (var small =
                new SmallSite(routes -> {
                    routes.beforeMatched(visitors::recognise);
                    routes.beforeMatched(visitors::admit);
                    routes.post("/api/x", ctx -> ctx.result("done"), role);
                })) {
            for (var scope : Scope.values()) {
                var token =
                        "Bearer "
                                + tokens().make(id, "x", Set.of(scope), Duration.ofDays(1))
                                        .orElseThrow();
                var opens =
                        role == Role.ANYONE
                                || (role.scopes().contains(scope) && role != Role.REVIEW_TOKEN);

                var answer = small.send("POST", "/api/x", "Authorization", token);

                assertEquals(opens ? 200 : 403, answer.statusCode(), () -> role + " " + scope);
                if (!opens) {
                    assertTrue(
                            answer.headers()
                                    .firstValue("WWW-Authenticate")
                                    .orElse("")
                                    .contains("insufficient_scope"));
                }
            }
            accounts().grant(id, Grant.ADMINISTRATOR, Optional.empty());
            var all =
                    "Bearer "
                            + tokens().make(id, "x", EnumSet.allOf(Scope.class), Duration.ofDays(1))
                                    .orElseThrow();
            var forPeople = Set.of(Role.MEMBER, Role.CURATOR, Role.ADMINISTRATOR).contains(role);
            assertEquals(
                    forPeople ? 403 : 200,
                    small.send("POST", "/api/x", "Authorization", all).statusCode());
            assertEquals(
                    role == Role.ANYONE ? 200 : 401, small.send("POST", "/api/x").statusCode());
        }
    }

    private static HttpResponse<String> make(Guest guest, String name, String... scopes) {
        var fields = new ArrayList<>(List.of("label", name, "days", "90"));
        for (var scope : scopes) {
            fields.addAll(List.of("scope", scope));
        }
        return guest.post(PAGE, fields.toArray(String[]::new));
    }

    private static String token(String address, Set<Scope> scopes) {
        site.joined(address);
        return tokens().make(site.account(address).id(), "x", scopes, Duration.ofDays(1))
                .orElseThrow();
    }

    private static HttpResponse<String> ask(String token, String path) {
        return site.site().get(path, "Authorization", "Bearer " + token);
    }

    private static void run(String sql) {
        site.library().database().jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static Tokens tokens() {
        return site.library().people().tokens();
    }

    private static Accounts accounts() {
        return site.library().people().accounts();
    }
}
