package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.HostileQuery;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Whatever is asked is answered or refused, and soon.
class HostileQueriesTest {
    private static final List<String> DOORS = List.of("/en/search?", "/api/v1/search?");
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final Pattern INSIDE =
            Pattern.compile(
                    "\\tat [\\w.$/]+\\(|\\b(?:java|org|io|practica)\\.[\\w.]+(?:Exception|Error)\\b");

    private static final TestSite SITE = TestSite.starter();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// So that no query pays for what the first of all costs.
    @BeforeAll
    static void warmUp() {
        twoHundred().stream()
                .limit(50)
                .forEach(query -> DOORS.forEach(door -> SITE.get(door + query.parameters())));
    }

    static List<HostileQuery> twoHundred() {
        return HostileQuery.twoHundred();
    }

    @Test
    void thereAreTwoHundredDifferentOnes() {
        assertEquals(200, Set.copyOf(twoHundred()).size());
    }

    /// The processor time is that of the whole process: the query, the browser that asks, and
    /// whatever else went on.
    @ParameterizedTest
    @MethodSource("twoHundred")
    void eachIsAnsweredOrRefusedWithinASecondOfTheProcessor(HostileQuery query) {
        for (var door : DOORS) {
            var before = PROCESS.getProcessCpuTime();

            var answer = SITE.get(door + query.parameters());

            var spent = Duration.ofNanos(PROCESS.getProcessCpuTime() - before);
            assertTrue(Set.of(200, 400).contains(answer.statusCode()), () -> told(door, answer));
            assertFalse(INSIDE.matcher(answer.body()).find(), () -> told(door, answer));
            assertTrue(spent.compareTo(MOST) < 0, () -> door + " took " + spent);
        }
    }

    @ParameterizedTest
    @MethodSource("twoHundred")
    void countFitsTheHits(HostileQuery query) {
        var answer = SITE.json("/api/v1/search?" + query.parameters());

        if (answer.has("total") && answer.get("page").asInt() == 1) {
            assertEquals(
                    Math.min(answer.get("size").asInt(), answer.get("total").asInt()),
                    answer.get("hits").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "%22", "%22%22", "?!", "-", "()", "%00", "%F0%9F%8F%98"})
    void signsAloneAskForEverything(String words) {
        var answer = SITE.json("/api/v1/search?q=" + words);

        assertEquals(TestLibrary.starter().items().published(), answer.get("total").asInt());
    }

    private static String told(String door, HttpResponse<String> answer) {
        var body = answer.body();
        return door
                + ": "
                + answer.statusCode()
                + " "
                + body.substring(0, Math.min(2_000, body.length()));
    }
}
