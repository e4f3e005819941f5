package practica.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.database.Database;
import practica.fetch.Fetcher;
import practica.harvest.HarvestStore.Standing;
import practica.support.TestDatabase;
import practica.support.TestLibrary;

/// Ten thousand records of five thousand characters each.
class LongListTest {
    private static final int RECORDS = 10_000;
    private static final long FLAT = 40_000_000;

    @TempDir Path work;

    @AutoClose private final Database database = TestDatabase.open();
    @AutoClose private final OaiServer repository = new OaiServer();
    @AutoClose private final Fetcher fetcher = repository.server.fetcher();

    @Test
    void listIsReadRecordByRecord() throws IOException {
        var words = "What the city does with its water. ".repeat(140);
        repository.records = RECORDS;
        repository.onPage = 100;
        repository.record =
                number ->
                        OaiServer.record(
                                "oai:long.example:" + number,
                                "<dc:title>Plan</dc:title><dc:description>"
                                        + words
                                        + "</dc:description>");
        var requests = new OaiRequests(OaiRequests.base(repository.base()), "", "oai_dc");
        var progress =
                new HarvestProgress(
                        database.jdbi().onDemand(HarvestStore.class),
                        requests,
                        Standing.NEVER,
                        "",
                        "");
        var records = new Records(requests.base(), TestLibrary.known());
        var before = used();
        var most = 0L;
        var given = 0;
        try (var delivery =
                new HarvestDelivery(
                        new Repository(
                                fetcher,
                                work,
                                new Repository.Patience(1, Duration.ZERO, Duration.ZERO)),
                        requests,
                        records,
                        progress)) {
            while (delivery.next().isPresent()) {
                if (given++ % 2_500 == 2_499) {
                    most = Math.max(most, used() - before);
                    assertTrue(files() <= 1, "more than a page lies about");
                }
            }
            assertTrue(delivery.isComplete());
            assertEquals(RECORDS, delivery.size());
        }

        assertEquals(RECORDS, given);
        assertTrue(most < FLAT, "it held " + most / 1_000_000 + " MB");
        assertEquals(0, files());
    }

    private long files() throws IOException {
        try (var lying = Files.list(work)) {
            return lying.count();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
