package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.SmallSite;

class HeadersTest {
    private static final Map<String, String> EXPECTED =
            new TreeMap<>(
                    Map.of(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                                    + " frame-ancestors 'none'; base-uri 'none'",
                            "X-Content-Type-Options",
                            "nosniff",
                            "Referrer-Policy",
                            "same-origin",
                            "Cross-Origin-Opener-Policy",
                            "same-origin",
                            "X-Frame-Options",
                            "DENY"));
    private static SmallSite site;

    @BeforeAll
    static void open() {
        var assets = new Assets();
        site =
                new SmallSite(routes -> {
                    routes.get("/page", ctx -> ctx.html("<p>page"));
                    routes.get("/json", ctx -> ctx.json(Map.of()));
                    routes.get("/away", ctx -> ctx.redirect("/page"));
                    routes.get("/static/{name}", assets::send);
                    routes.get(
                            "/broken",
                            _ -> {
                                throw new IllegalStateException();
                            });
                });
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/json", "/away", "/static/site.css", "/broken", "/nowhere"})
    void everyKindOfAnswerForbidsTheSame(String path) {
        var given = new TreeMap<String, String>();
        var answer = site.get(path);
        for (var name : EXPECTED.keySet()) {
            given.put(name, answer.headers().firstValue(name).orElse("absent"));
        }

        assertEquals(EXPECTED, given);
    }

    @Test
    void policyAllowsNoScriptInAPage() {
        var policy =
                site.get("/page").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertFalse(policy.contains("unsafe") || policy.contains("*"), policy);
    }
}
