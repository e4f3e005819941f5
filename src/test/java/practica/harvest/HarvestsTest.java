package practica.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.deposit.Outcome.Kind;
import practica.harvest.Harvests.Asked;
import practica.harvest.Harvests.Harvested;
import practica.harvest.Harvests.Refused;
import practica.operate.Library;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// Harvests one after another, as an operator makes them.
class HarvestsTest {
    @AutoClose private static final Library LIBRARY = TestLibrary.empty();

    @AutoClose private final Harvesting harvesting = new Harvesting(LIBRARY);
    private final OaiServer repository = harvesting.repository;

    @AfterEach
    void nothingLiesAbout() throws IOException {
        try (var left = Files.list(Harvesting.WORK)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void listIsTakenPageByPageAndKnownByItsIdentifiers() throws Exception {
        var harvested = harvesting.take();

        assertEquals(new Harvested(Map.of(Kind.ADDED, 5), true), harvested);
        assertEquals(
                List.of("", "resumptionToken=page-2", "resumptionToken=page-4"),
                repository.lists());
        var first = harvesting.told.getFirst();
        assertEquals("oai:repository.example:0", first.path());
        assertEquals(1, first.row());
        assertEquals(
                "Plan 0",
                LIBRARY.items().bySource(source(0)).orElseThrow().text().original().title());
    }

    @Test
    void nextHarvestAsksForWhatChangedSinceTheLastOneBegan() throws Exception {
        harvesting.take();
        repository.now = "2024-06-02T00:00:00Z";
        var again = harvesting.take();
        harvesting.take();

        assertEquals(Map.of(Kind.UNCHANGED, 5), again.counts());
        var lists = repository.lists().stream().filter(one -> !one.contains("page")).toList();
        assertEquals(
                List.of("", "from=2024-05-31T10%3A20%3A30Z", "from=2024-06-02T00%3A00%3A00Z"),
                lists);
    }

    @Test
    void repositoryThatKnowsOnlyDaysIsAskedForDays() throws Exception {
        repository.granularity = "YYYY-MM-DD";
        harvesting.take();
        harvesting.take();

        assertEquals("from=2024-05-31", repository.lists().get(3));
    }

    @Test
    void setsAreHarvestedEachByItself() throws Exception {
        harvesting.take("water:plans", "");
        harvesting.take("water:plans", "");
        harvesting.take("air", "2023-01-01");

        var lists = repository.lists().stream().filter(one -> !one.contains("page")).toList();
        assertEquals(
                List.of(
                        "set=water%3Aplans",
                        "set=water%3Aplans&from=2024-05-31T10%3A20%3A30Z",
                        "set=air&from=2023-01-01"),
                lists);
    }

    @Test
    void laterDateThanTheLastHarvestLeavesNoGap() throws Exception {
        harvesting.take();
        repository.now = "2024-09-01T00:00:00Z";
        harvesting.take("", "2024-08-01");
        harvesting.take();

        assertEquals(
                "from=2024-05-31T10%3A20%3A30Z",
                repository.lists().stream().filter(one -> !one.contains("page")).toList().get(2));
    }

    @Test
    void recordThatWasDeletedIsWithdrawnAndItsPageIsATombstone() throws Exception {
        harvesting.take();
        var kept = LIBRARY.items().bySource(source(0)).orElseThrow();
        var all = repository.record;
        repository.record = number -> number == 0 ? OaiServer.deleted(0) : all.apply(number);

        var again = harvesting.take();

        assertEquals(Map.of(Kind.WITHDRAWN, 1, Kind.UNCHANGED, 4), again.counts());
        assertEquals(kept.slug(), harvesting.told.getFirst().item());
        try (var site = new TestSite(LIBRARY)) {
            LIBRARY.follower().orElseThrow().catchUp();
            for (var language : List.of("en", "es", "ca", "pt", "fr")) {
                var page = site.get("/" + language + "/items/" + kept.slug());
                assertEquals(410, page.statusCode());
                assertTrue(page.body().contains("lang=\"" + language + "\""), language);
            }
            assertEquals(410, site.get("/api/v1/items/" + kept.id()).statusCode());
            assertEquals(404, site.get("/en/items/" + kept.slug() + "-x").statusCode());
            assertEquals(LIBRARY.items().published(), LIBRARY.index().size());
        }
        assertEquals(Map.of(Kind.UNCHANGED, 5), harvesting.take().counts());

        repository.record = all;
        assertEquals(Map.of(Kind.CHANGED, 1, Kind.UNCHANGED, 4), harvesting.take().counts());
        assertEquals(kept.slug(), LIBRARY.items().bySlug(kept.slug()).orElseThrow().slug());
    }

    @Test
    void harvestThatWasKilledGoesOnAtItsPage() throws Exception {
        repository.records = 400;
        repository.onPage = 50;
        var told = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () ->
                        harvesting
                                .harvests()
                                .take(
                                        new Asked(repository.base(), "", "", "oai_dc"),
                                        (_, _) -> {
                                            if (told.incrementAndGet() == 220) {
                                                throw new IllegalStateException("killed");
                                            }
                                        }));
        var before = repository.lists().size();
        repository.now = "2024-07-01T00:00:00Z";

        var rest = harvesting.take();
        harvesting.take();

        assertTrue(rest.complete());
        assertEquals("resumptionToken=page-200", repository.lists().get(before));
        assertEquals(200, rest.counts().values().stream().mapToInt(n -> n).sum());
        assertEquals(
                "from=2024-05-31T10%3A20%3A30Z",
                repository.lists().stream().filter(one -> one.contains("from")).findFirst().get());
        for (var n = 0; n < 400; n += 57) {
            assertTrue(LIBRARY.items().bySource(source(n)).isPresent(), source(n));
        }
    }

    @Test
    void repositoryIsNotHarvestedTwiceAtOnce() throws Exception {
        var refused = new AtomicInteger();
        harvesting
                .harvests()
                .take(
                        new Asked(repository.base(), "", "", "oai_dc"),
                        (_, _) -> {
                            var second =
                                    assertThrows(
                                            Refused.class,
                                            () ->
                                                    harvesting
                                                            .harvests()
                                                            .take(
                                                                    new Asked(
                                                                            repository.base(),
                                                                            "",
                                                                            "",
                                                                            "oai_dc"),
                                                                    (_, _) -> {}));
                            assertEquals("harvest.goes-on", second.key());
                            refused.incrementAndGet();
                        });

        assertEquals(5, refused.get());
    }

    @Test
    void questionThatCannotBeAskedIsRefused() {
        assertEquals("harvest.date", refused(repository.base(), "", "yesterday", "oai_dc"));
        assertEquals("harvest.set", refused(repository.base(), "a b&c", "", "oai_dc"));
        assertEquals("harvest.metadata", refused(repository.base(), "", "", "a&b"));
        assertEquals("fetch.address", refused("file:///etc/passwd", "", "", "oai_dc"));
        assertEquals("fetch.not-public", refused("http://10.0.0.1/oai", "", "", "oai_dc"));
        assertEquals(List.of(), repository.server.asked);
    }

    @Test
    void baseIsUnderstoodThoughAQuestionHangsOnIt() throws Exception {
        var asked = new Asked(repository.base() + "?verb=Identify", "", "", "oai_dc");

        assertTrue(harvesting.harvests().take(asked, (_, _) -> {}).complete());
        assertEquals(Map.of(Kind.UNCHANGED, 5), harvesting.take().counts());
    }

    private String refused(String base, String set, String from, String metadata) {
        return assertThrows(
                        Refused.class,
                        () ->
                                harvesting
                                        .harvests()
                                        .take(new Asked(base, set, from, metadata), (_, _) -> {}))
                .key();
    }

    private String source(int number) {
        return repository.base() + "#oai:repository.example:" + number;
    }
}
