package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.Program.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Account;
import practica.account.Scope;
import practica.database.Database;
import practica.item.Draft;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Program;

/// Depositing by a program.
class SubmissionApiTest {
    private static final String ALL = "/api/v1/submissions";

    @AutoClose private static final MemberSite SITE = new MemberSite();

    private static int count;

    private Account owner;
    private Program program;

    @BeforeEach
    void open() {
        owner = SITE.members().member("owner" + ++count);
        program = new Program(SITE, owner, Scope.DEPOSIT);
    }

    @Test
    void draftIsBegunSavedGivenAFileAndSubmitted() {
        var begun = program.send("POST", ALL, "{\"kind\": \"case-study\", \"language\": \"ca\"}");
        assertEquals(201, begun.statusCode(), begun::body);
        var own = begun.headers().firstValue("Location").orElseThrow();
        assertTrue(json(begun).get("problems").size() > 3, begun::body);

        var saved =
                program.send(
                        "PUT", own, words(Drafts.practice()), "If-Match", tag(begun.headers()));
        assertEquals(200, saved.statusCode(), saved::body);
        assertEquals("\"2\"", tag(saved.headers()));
        assertEquals(0, json(saved).get("problems").size(), saved::body);

        var filed = program.send("POST", own + "/files?name=pla.txt", "Un pla per als patis.");
        assertEquals(201, filed.statusCode(), filed::body);
        assertEquals("pla.txt", json(filed).at("/files/0/name").asText());
        assertEquals(21, json(filed).at("/files/0/size").asInt());

        assertEquals(422, program.send("POST", own + "/submit", "{}").statusCode());
        var submitted = program.send("POST", own + "/submit", "{\"accept\": true}");
        assertEquals("submitted", json(submitted).get("state").asText(), submitted::body);
        assertEquals(409, program.send("DELETE", own, "").statusCode());
        assertEquals("submitted", json(program.get(ALL)).at("/0/state").asText());
    }

    @Test
    void savingOverSomethingElseThanTheNewestIsRefused() {
        var own = begun();
        var typed = words(Drafts.practice("title: Patis"));

        assertEquals(428, program.send("PUT", own, typed).statusCode());
        assertEquals(412, program.send("PUT", own, typed, "If-Match", "\"7\"").statusCode());
        assertEquals(200, program.send("PUT", own, typed, "If-Match", "\"1\"").statusCode());
        assertEquals(412, program.send("PUT", own, typed, "If-Match", "\"1\"").statusCode());
        assertEquals("Patis", json(program.get(own)).at("/draft/title").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|400",
                "[]|400",
                "{|400",
                "\"words\"|400",
                "{\"title\": {\"es\": \"x\"}}|400",
                "{\"themes\": \"water\"}|400",
                "{\"colour\": \"red\"}|422",
                "{\"kind\": \"case-study\", \"cost\": {\"amount\": \"1e1500\", \"currency\": \"EUR\"}}|422",
                "{\"kind\": \"case-study\", \"cost\": {\"amount\": \"1e999999\"}}|422",
                "{\"kind\": \"case-study\", \"themes\": [null], \"title\": null}|201",
                "{\"kind\": \"case-study\", \"title\": \"a\\u0000b\\ud800\"}|201"
            })
    void whatIsNoDraftIsSaid(String body, int status) {
        var answer = program.send("POST", ALL, body);

        assertEquals(status, answer.statusCode(), answer::body);
        assertFalse(answer.body().contains("practica."), answer::body);
        var type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertEquals(status != 201, type.startsWith("application/problem+json"), type);
        if (status == 201) {
            assertEquals(
                    List.of(),
                    json(answer).findValuesAsText("title").stream()
                            .filter(title -> !title.isEmpty() && !title.equals("ab"))
                            .toList());
        }
    }

    @Test
    void problemsAreNamedByTheirFieldsInTheReadersLanguage() {
        var own = begun();
        program.send("PUT", own, words(Drafts.practice("end: '1999'")), "If-Match", "\"1\"");

        var refused = program.send("POST", own + "/submit?lang=fr", "{\"accept\": true}");

        assertEquals(422, refused.statusCode());
        assertEquals("Unprocessable Content", json(refused).get("title").asText());
        assertTrue(json(refused).get("detail").asText().endsWith("à corriger"), refused::body);
        assertTrue(
                json(refused).get("errors").findValuesAsText("field").contains("end"),
                refused::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void nobodyElseHasIt(String method) {
        var own = begun();
        var other = new Program(SITE, SITE.members().administrator("admin" + count), Scope.DEPOSIT);

        assertEquals(404, other.send(method, own, "{}", "If-Match", "\"1\"").statusCode());
        assertEquals(404, other.send("POST", own + "/submit", "{}").statusCode());
        assertEquals(404, other.send("POST", own + "/files?name=a.txt", "a").statusCode());
        assertEquals(0, json(other.get(ALL)).size());
        assertEquals(200, program.get(own).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "REVIEW"})
    void tokenOfAnotherScopeDoesNotDeposit(String scope) {
        var other = new Program(SITE, owner, Scope.valueOf(scope));

        assertEquals(403, other.send("POST", ALL, "{}").statusCode());
        assertEquals(401, SITE.site().ask("POST", ALL).statusCode());
        assertEquals(403, SITE.browser(owner).send(ALL, "application/json", "{}").statusCode());
    }

    @Test
    void fileNeedsANameAndIsThereOnce() {
        var own = begun();

        assertEquals(400, program.send("POST", own + "/files", "a").statusCode());
        assertEquals(201, program.send("POST", own + "/files?name=a.txt", "a").statusCode());
        assertEquals(409, program.send("POST", own + "/files?name=b.txt", "a").statusCode());
        var left = program.send("DELETE", own + "/files/1", "");
        assertEquals(0, json(left).get("files").size(), left::body);
        assertEquals(404, program.send("DELETE", own + "/files/1", "").statusCode());
        assertEquals(404, program.send("DELETE", own + "/files/x", "").statusCode());
    }

    @Test
    void correctionOfAnItemIsBegunOnce() {
        var item =
                SITE.library()
                        .items()
                        .keep("a.md", "escoles", "1", Drafts.practiceText(), List.of())
                        .item();
        var path = "/api/v1/items/" + item.id() + "/corrections";

        var one = program.send("POST", path, "");
        var two = program.send("POST", path, "");

        assertEquals(201, one.statusCode(), one::body);
        assertEquals(json(one).get("id"), json(two).get("id"));
        assertEquals(item.version(), json(one).get("base").asInt());
        assertEquals("Escoles obertes", json(one).at("/draft/title").asText());
        assertEquals(404, program.send("POST", "/api/v1/items/99999/corrections", "").statusCode());
    }

    @Test
    void draftIsDropped() {
        var own = begun();

        assertEquals(204, program.send("DELETE", own, "").statusCode());
        assertEquals(404, program.get(own).statusCode());
    }

    private String begun() {
        var begun = program.send("POST", ALL, words(Drafts.practice()));
        assertEquals(201, begun.statusCode(), begun::body);
        return ALL + "/" + json(begun).get("id").asLong();
    }

    private static String words(Draft draft) {
        JsonNode tree = Database.json().valueToTree(draft);
        return tree.toString();
    }

    private static String tag(HttpHeaders headers) {
        return headers.firstValue("ETag").orElseThrow();
    }
}
