package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Program.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.account.Account;
import practica.account.Scope;
import practica.database.Database;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Program;

/// Reviewing by a program.
class ReviewApiTest {
    private static final String ALL = "/api/v1/reviews";

    @AutoClose private static final MemberSite SITE = new MemberSite();

    private static int count;

    private Account author;
    private Program curator;
    private String path;

    @BeforeEach
    void open() {
        count++;
        author = SITE.members().member("author" + count);
        var reviewer = SITE.members().curator("curator" + count, "educating-cities");
        curator = new Program(SITE, reviewer, Scope.REVIEW);
        var deposit = new Program(SITE, author, Scope.DEPOSIT);
        var draft = Database.json().valueToTree(Drafts.practice()).toString();
        var id = json(deposit.send("POST", "/api/v1/submissions", draft)).get("id").asLong();
        var own = "/api/v1/submissions/" + id;
        var submitted = deposit.send("POST", own + "/submit", "{\"accept\": true}");
        assertEquals(200, submitted.statusCode(), submitted::body);
        path = ALL + "/" + id;
    }

    @Test
    void curatorReadsTalksAndAccepts() {
        var queue = json(curator.get(ALL));
        assertTrue(queue.findValuesAsText("title").contains("Escoles obertes"), queue::toString);

        var said = curator.send("POST", path + "/messages", "{\"words\": \"Molt bé.\"}");
        assertEquals(201, said.statusCode(), said::body);
        assertEquals("Molt bé.", json(said).at("/conversation/1/words").asText());

        var decided = decide("educating-cities", "accepted", "", 1);
        assertEquals(200, decided.statusCode(), decided::body);
        assertEquals("published", json(decided).at("/submission/state").asText());
        var item = json(decided).at("/submission/item").asLong();
        assertEquals(200, SITE.site().get("/api/v1/items/" + item).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "educating-cities, changes, '', 1, 422",
        "educating-cities, changes, Quant?, 1, 200",
        "educating-cities, accepted, '', 2, 409",
        "educating-cities, perhaps, Res, 1, 400",
        "c40, accepted, '', 1, 400",
        "'', accepted, '', 1, 400"
    })
    void decisionIsTakenAsInTheBrowser(
            String network, String verdict, String words, int revision, int status) {
        var decided = decide(network, verdict, words, revision);

        assertEquals(status, decided.statusCode(), decided::body);
    }

    @Test
    void noteIsForCuratorsOnlyAndEmptyWordsAreNone() {
        var noted =
                curator.send("POST", path + "/messages", "{\"words\": \"Dubto\", \"note\": true}");

        assertEquals("note", json(noted).at("/conversation/1/kind").asText());
        assertEquals(422, curator.send("POST", path + "/messages", "{}").statusCode());
        assertFalse(
                SITE.browser(author)
                        .get("/ca" + path.replace("/api/v1/reviews", "/review"))
                        .body()
                        .contains("Dubto"));
    }

    @Test
    void whoDoesNotReviewItHasNone() {
        var elsewhere =
                new Program(SITE, SITE.members().curator("else" + count, "c40"), Scope.REVIEW);
        var own = new Program(SITE, author, Scope.REVIEW);
        var depositing = new Program(SITE, author, Scope.DEPOSIT);

        assertEquals(404, elsewhere.get(path).statusCode());
        assertEquals(404, elsewhere.send("POST", path + "/messages", "{}").statusCode());
        assertEquals(404, elsewhere.send("POST", path + "/decision", "{}").statusCode());
        assertEquals(0, json(elsewhere.get(ALL)).size());
        assertEquals(403, own.get(path).statusCode());
        assertEquals(403, depositing.get(path).statusCode());
        assertEquals(401, SITE.site().get(path).statusCode());
        assertEquals(404, curator.get(ALL + "/x").statusCode());
    }

    private HttpResponse<String> decide(
            String network, String verdict, String words, int revision) {
        var body =
                """
                {"network": "%s", "verdict": "%s", "words": "%s", "revision": %d}
                """
                        .formatted(network, verdict, words, revision);
        return curator.send("POST", path + "/decision", body);
    }
}
