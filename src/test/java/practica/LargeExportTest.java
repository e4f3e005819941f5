package practica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.ServedLibrary;
import practica.support.TestDatabase;
import practica.translate.Engine;

/// A hundred thousand items go out of a server that has 256 MB for everything.
@Tag("faults")
class LargeExportTest {
    private static final int MANY = 100_000;
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]+)</identifier>");
    private static final Pattern TOKEN =
            Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");

    @TempDir private Path home;

    @Test
    void memoryDoesNotGrowWithTheExport() throws Exception {
        var url = TestDatabase.createUrl();
        fill(url);
        try (var served =
                new ServedLibrary(Main.class, home, Map.of("DATABASE_URL", url), "--empty")) {
            served.start(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
            for (var round = 0; round < 2; round++) {
                assertEquals(MANY + 1, lines(served, "csv", _ -> true));
                assertEquals(MANY, lines(served, "jsonl", _ -> true));
                assertEquals(MANY, lines(served, "turtle", line -> line.contains("dcat:Resource")));
            }
            assertEquals(MANY, harvested(served));
            assertEquals(200, served.get("/health/ready").statusCode());
        }
    }

    /// Harvests all of it, and prints what the first pages cost and the last.
    ///
    /// @return how many different records came
    private static int harvested(ServedLibrary served) throws IOException, InterruptedException {
        var found = new HashSet<String>();
        var waits = new ArrayList<Long>();
        var next = "metadataPrefix=oai_dc";
        while (!next.isEmpty()) {
            var asked = System.nanoTime();
            var page = served.get("/oai?verb=ListRecords&" + next).body();
            waits.add((System.nanoTime() - asked) / 1_000);
            IDENTIFIER
                    .matcher(page)
                    .results()
                    .forEach(one -> assertTrue(found.add(one.group(1)), "twice: " + one.group(1)));
            var token = TOKEN.matcher(page);
            next =
                    token.find()
                            ? "resumptionToken=" + URLEncoder.encode(token.group(1), UTF_8)
                            : "";
        }
        // The first two pages bring the server to speed, and the last is not full.
        System.out.println(
                waits.size()
                        + " pages of a harvest: median of the first fifty "
                        + median(waits.subList(2, 52))
                        + " µs, of the last fifty "
                        + median(waits.subList(waits.size() - 51, waits.size() - 1))
                        + " µs");
        return found.size();
    }

    private static long median(List<Long> waits) {
        return waits.stream().sorted().skip(waits.size() / 2).findFirst().orElseThrow();
    }

    private void fill(String url) throws IOException {
        var config =
                new Config(
                        Path.of("content").toAbsolutePath(),
                        home,
                        Optional.of(url),
                        new Engine.None(),
                        "");
        try (var library = Library.open(config)) {
            library.items().keep("one.md", "one", "1", Drafts.practiceText(), List.of());
            library.database()
                    .jdbi()
                    .useTransaction(handle -> {
                        handle.createUpdate(
                                        """
                                        insert into item (slug, source, kind, status, change, digest, text)
                                        select 'one-' || n, 'one-' || n, kind, status, change + n, digest,
                                               jsonb_set(text, '{versions,ca,title}', to_jsonb('Escoles ' || n))
                                          from item, generate_series(1, :more) as n
                                        """)
                                .bind("more", MANY - 1)
                                .execute();
                        handle.execute("update last_change set n = (select max(change) from item)");
                    });
            library.follower().orElseThrow().catchUp();
        }
    }

    private static long lines(ServedLibrary served, String format, Predicate<String> which)
            throws IOException, InterruptedException {
        var asked = System.nanoTime();
        var request =
                HttpRequest.newBuilder(
                                URI.create(served.address() + "/api/v1/export?format=" + format))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            lines.mark(1);
            lines.read();
            var first = (System.nanoTime() - asked) / 1_000_000;
            lines.reset();
            var count = lines.lines().filter(which).count();
            var all = (System.nanoTime() - asked) / 1_000_000;
            System.out.println(format + ": first byte after " + first + " ms, last after " + all);
            return count;
        }
    }
}
