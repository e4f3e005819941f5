package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.support.Guest;
import practica.support.MemberSite;

class ExportTest {
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
    void everythingOfAPersonIsInTheFileAndNoSecret() throws JsonProcessingException {
        var guest = site.joined("Export@city.example");
        var id = site.account("Export@city.example").id();
        var people = site.library().people();
        people.accounts().grant(id, new Grant(Grant.Right.CONTRIBUTOR, "city"), Optional.empty());
        people.identities().tie(id, new Identity("https://id.example", "subject-7"));
        var token = people.tokens().make(id, "harvest", Set.of(Scope.READ), Duration.ofDays(1));
        guest.post("/en/password", "address", "export@CITY.example");
        var key = site.key("Export@city.example");

        var answer = guest.get("/ca/account/export.json");

        assertEquals(200, answer.statusCode());
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"practica-account.json\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        var told = new ObjectMapper().readTree(answer.body());
        assertEquals("Export@city.example", told.at("/account/address").asText());
        assertEquals("Export", told.at("/account/name").asText());
        assertTrue(told.at("/account/has_password").asBoolean());
        assertEquals("contributor", told.at("/account_grant/0/right").asText());
        assertEquals("subject-7", told.at("/account_identity/0/subject").asText());
        assertEquals("harvest", told.at("/api_token/0/name").asText());
        assertTrue(told.at("/session/0/browser").asText().contains("Firefox"));
        assertEquals(1, told.at("/one_time_link").size());
        assertEquals(2, told.at("/letter").size());
        assertEquals(1, told.at("/attempt").size());
        for (var secret :
                new String[] {
                    "argon2", PASSWORD, token.orElseThrow().substring(4), key, hash(guest)
                }) {
            assertFalse(answer.body().contains(secret), secret);
        }
    }

    @Test
    void nothingOfOthersIsInTheFile() {
        site.joined("other@city.example");
        var guest = site.joined("an-other@city.example");

        var told = guest.get("/en/account/export.json").body();

        assertTrue(told.contains("an-other@city.example"));
        assertFalse(told.contains("\"other@city.example"), told);
        assertFalse(told.contains(" other@city.example"), told);
    }

    /// Whoever adds a table about people adds it to the export.
    @Test
    void everyTableAboutAnAccountIsInTheFile() throws JsonProcessingException {
        var guest = site.joined("tables@city.example");
        var tables =
                site.library()
                        .database()
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery(
                                                """
                                                select distinct conrelid::regclass::text
                                                  from pg_constraint
                                                 where contype = 'f' and confrelid = 'account'::regclass
                                                """)
                                        .mapTo(String.class)
                                        .set());

        var told = names(new ObjectMapper().readTree(guest.get("/en/account/export.json").body()));

        assertTrue(tables.size() > 5);
        tables.removeAll(told);
        assertEquals(Set.of(), tables);
    }

    @Test
    void strangerGetsNothing() {
        var answer = site.guest().get("/en/account/export.json");

        assertEquals(303, answer.statusCode());
        assertFalse(answer.body().contains("{"), answer.body());
    }

    private static String hash(Guest guest) {
        return new Secret(guest.cookies().get("practica")).hash().value();
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
