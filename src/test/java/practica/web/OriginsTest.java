package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Scope;
import practica.item.Act;
import practica.item.Deed;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Program;

/// What the pages of other sites may read.
class OriginsTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String ORIGIN = "https://other.example";

    @AutoClose private static final MemberSite SITE = new MemberSite();

    private static int count;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/items",
                "/api/v1/items/99999",
                "/api/v1/search?size=0",
                "/api/v1/openapi.json",
                "/api/v1/account",
                "/oembed?url=x"
            })
    void readingIsOpenToEverySiteButWithoutCookies(String path) {
        var answer = SITE.site().get(path, "Origin", ORIGIN);

        assertEquals("*", header(answer, ALLOWED));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        for (var name : new String[] {"ETag", "Link", "RateLimit", "Retry-After"}) {
            assertTrue(header(answer, "Access-Control-Expose-Headers").contains(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/items/1", "/api/v1/account", "/oembed"})
    void browserMayAskWhatItMaySend(String path) {
        var answer = preflight(path, "GET");

        assertEquals(204, answer.statusCode());
        assertEquals("*", header(answer, ALLOWED));
        assertEquals("GET, HEAD", header(answer, "Access-Control-Allow-Methods"));
        assertTrue(header(answer, "Access-Control-Allow-Headers").contains("Authorization"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/submissions, POST",
        "/api/v1/submissions/1, PUT",
        "/api/v1/submissions/1, DELETE",
        "/api/v1/submissions/1/submit, POST",
        "/api/v1/items/1/corrections, POST",
        "/api/v1/reviews/1/decision, POST",
        "/api/v1/reviews, GET",
        "/en/account, GET",
        "/en/, GET"
    })
    void nothingElseIs(String path, String method) {
        var asked = preflight(path, method);

        assertEquals(405, asked.statusCode(), path);
        assertEquals("", header(asked, ALLOWED));
        assertEquals("", header(SITE.site().ask(method, path, "Origin", ORIGIN), ALLOWED));
    }

    @Test
    void writingToAnAddressForReadingIsNotAllowed() {
        var answer = preflight("/api/v1/search", "POST");

        assertEquals("GET, HEAD", header(answer, "Access-Control-Allow-Methods"));
        assertEquals(403, SITE.site().ask("POST", "/api/v1/search", "Origin", ORIGIN).statusCode());
    }

    /// What only its keepers may read is open to their token, and never to the cookie that a
    /// browser would send along.
    @Test
    void cookieOpensNothing() {
        var chief = SITE.members().administrator("chief" + ++count);
        var item =
                SITE.library()
                        .items()
                        .keep("a" + count, "a" + count, "1", Drafts.practiceText(), List.of())
                        .item();
        SITE.library().items().withdraw(item.id(), Deed.of(Act.WITHDRAWN, chief.id(), "Not ours"));
        var path = "/api/v1/items/" + item.id() + "/versions";

        var read = new Program(SITE, chief, Scope.READ);
        var deposit = new Program(SITE, chief, Scope.DEPOSIT);
        var other = new Program(SITE, SITE.members().member("other" + count), Scope.READ);

        assertEquals(410, SITE.browser(chief).get(path).statusCode());
        assertEquals(410, SITE.browser(chief).get(path + "/1").statusCode());
        assertEquals(410, SITE.site().get(path).statusCode());
        assertEquals(410, other.get(path).statusCode());
        assertEquals(410, deposit.get(path).statusCode());
        assertEquals(200, read.get(path).statusCode());
        assertEquals(200, read.get(path + "/1").statusCode());
        assertEquals("no-store", header(read.get(path), "Cache-Control"));
    }

    private static HttpResponse<String> preflight(String path, String method) {
        return SITE.site()
                .ask(
                        "OPTIONS",
                        path,
                        "Origin",
                        ORIGIN,
                        "Access-Control-Request-Method",
                        method,
                        "Access-Control-Request-Headers",
                        "authorization");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
