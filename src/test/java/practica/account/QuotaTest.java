package practica.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.MemberSite;
import practica.support.Program;

/// How much programs may ask, by a clock that stands still until it is moved.
class QuotaTest {
    private static final int MOST = 30;
    private static final String ASKED = "/api/v1/networks";
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Instant.parse("2031-05-07T10:00:00Z"));
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @AutoClose
    private static final MemberSite SITE =
            new MemberSite(config -> config.answering(MOST), () -> NOW.get());

    private final String network = "198.51.100." + NETWORKS.incrementAndGet();

    @Test
    void everyAnswerSaysWhatIsLeft() {
        var first = ask(ASKED);
        var second = ask("/api/v1/items/99999");

        assertEquals("\"requests\";q=30;w=60", header(first, "RateLimit-Policy"));
        assertEquals("\"requests\";r=29;t=2", header(first, "RateLimit"));
        assertEquals(404, second.statusCode());
        assertEquals("\"requests\";r=28;t=4", header(second, "RateLimit"));
    }

    @Test
    void whoAsksTooMuchIsToldWhenToGoOn() {
        exhaust();

        var refused = ask(ASKED);
        assertEquals(429, refused.statusCode());
        assertEquals("2", header(refused, "Retry-After"));
        assertEquals("\"requests\";r=0;t=60", header(refused, "RateLimit"));
        assertEquals("*", header(refused, "Access-Control-Allow-Origin"));
        assertTrue(refused.body().contains("wait: 2"), refused.body());

        NOW.updateAndGet(now -> now.plus(Duration.ofSeconds(2)));
        assertEquals(200, ask(ASKED).statusCode());
        assertEquals(429, ask(ASKED).statusCode());
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(10)));
        assertEquals("\"requests\";r=29;t=2", header(ask(ASKED), "RateLimit"));
    }

    @Test
    void exportCountsAsManyRequests() {
        var answer = ask("/api/v1/export?format=csv");

        assertEquals("\"requests\";r=10;t=40", header(answer, "RateLimit"));
        assertEquals(429, ask("/api/v1/export/?format=csv").statusCode());
        assertEquals(200, ask(ASKED).statusCode());
    }

    @Test
    void tokensAreCountedForThemselvesAndWrongOnesForTheirNetwork() {
        exhaust();
        var member = SITE.members().member("quota-" + network);
        var one = new Program(SITE, member, Scope.READ);
        var other = new Program(SITE, member, Scope.READ);

        assertEquals(
                "\"requests\";r=29;t=2",
                header(one.send("GET", ASKED, "", "X-Forwarded-For", network), "RateLimit"));
        assertEquals("\"requests\";r=29;t=2", header(other.get(ASKED), "RateLimit"));
        assertEquals(429, ask(ASKED, "Authorization", "Bearer prc_wrong").statusCode());
        assertEquals(
                401,
                ask(ASKED, "Authorization", "Bearer x", "X-Forwarded-For", "192.0.2.1")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/networks", "/oai?verb=Identify", "/health/live", "/robots.txt"})
    void whatIsNotTheApiIsNotCounted(String path) {
        exhaust();

        var answer = ask(path);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("RateLimit").isEmpty());
    }

    @Test
    void manyAtOnceGetNoMoreThanThereIs() throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Integer>>();
            for (var at = 0; at < 2 * MOST; at++) {
                asked.add(many.submit(() -> ask(ASKED).statusCode()));
            }
            for (var one : asked) {
                statuses.add(one.get());
            }
        }

        assertEquals(MOST, statuses.stream().filter(status -> status == 200).count());
        assertEquals(MOST, statuses.stream().filter(status -> status == 429).count());
    }

    @Test
    void networkOfAHouseholdIsOne() {
        for (var at = 0; at < MOST; at++) {
            assertEquals(200, from("2001:db8:7:1::" + at).statusCode());
        }

        assertEquals(429, from("2001:db8:7:1:ffff::9").statusCode());
        assertEquals(200, from("2001:db8:7:2::1").statusCode());
    }

    @Test
    void nobodyIsCountedWhereTheOperatorSaysSo() {
        try (var open = new MemberSite(config -> config.answering(0))) {
            var answer = open.site().get(ASKED);

            assertEquals(200, answer.statusCode());
            assertFalse(answer.headers().map().containsKey("RateLimit"));
        }
    }

    private void exhaust() {
        for (var at = 0; at < MOST; at++) {
            assertEquals(200, ask(ASKED).statusCode());
        }
    }

    private HttpResponse<String> from(String address) {
        return SITE.site().get(ASKED, "X-Forwarded-For", address);
    }

    private HttpResponse<String> ask(String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!all.contains("X-Forwarded-For")) {
            all.addAll(List.of("X-Forwarded-For", network));
        }
        return SITE.site().get(path, all.toArray(String[]::new));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
