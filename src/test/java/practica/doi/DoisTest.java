package practica.doi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.database.Database;
import practica.job.Job;
import practica.job.Jobs;
import practica.job.Queue;
import practica.support.Patience;
import practica.support.TestDatabase;

/// DOIs registered by jobs, with a DataCite that answers as one would like and as one would not.
class DoisTest {
    private static final Queue.Settings QUICK =
            new Queue.Settings(
                    1, Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofMillis(100));
    private static final Doi DOI = new Doi("10.1234/practica.snapshot.7");
    private static final Registration SNAPSHOT =
            new Registration(
                    "Pàtios “oberts”",
                    "https://library.example/en/snapshots/7",
                    "2026-05-31",
                    "ab12",
                    3);

    private final Database database = TestDatabase.open();
    private final Jdbi jdbi = database.jdbi();
    private final Jobs jobs = new Jobs(jdbi);
    private final FakeDataCite dataCite = new FakeDataCite();
    private final Dois dois =
            new Dois(jdbi, jobs, Optional.of(dataCite.registry()), Duration.ofSeconds(1));

    @AfterEach
    void close() {
        dataCite.close();
        database.close();
    }

    @Test
    void whatIsAskedForIsRegisteredOnce() {
        ask();
        ask();
        assertEquals(Optional.empty(), dois.of("snapshot/7"));

        try (var _ = queue()) {
            Patience.until(this::isRegistered);
        }

        assertEquals(Optional.of(DOI), dois.of("snapshot/7"));
        assertEquals(List.of("PUT " + DOI), dataCite.asked);
        var told = dataCite.dois.get(DOI.value());
        assertEquals("publish", told.at("/event").asText());
        assertEquals("Pàtios “oberts”", told.at("/titles/0/title").asText());
        assertEquals("https://library.example/en/snapshots/7", told.at("/url").asText());
        assertEquals(2026, told.at("/publicationYear").asInt());
        assertEquals("Collection", told.at("/types/resourceTypeGeneral").asText());
        assertEquals("http://datacite.org/schema/kernel-4", told.at("/schemaVersion").asText());
    }

    @Test
    void whatIsTakenFromViewIsFoundNoMoreAndKeepsNoTitle() {
        ask();
        try (var _ = queue()) {
            Patience.until(this::isRegistered);
            hide();
            hide();
            Patience.until(() -> !isRegistered());
        }

        assertEquals(Optional.empty(), dois.of("snapshot/7"));
        var told = dataCite.dois.get(DOI.value());
        assertEquals("hide", told.at("/event").asText());
        assertEquals("https://library.example/en/snapshots/7", told.at("/url").asText());
        assertFalse(told.toString().contains("oberts"));
        assertEquals(2, dataCite.asked.size());
    }

    @Test
    void answerThatIsLostMakesNoSecondDoi() {
        dataCite.losesAnswers(true);
        ask();
        try (var _ = queue()) {
            Patience.until(() -> dataCite.asked.size() > 1);
            assertEquals(Optional.empty(), dois.of("snapshot/7"));
            dataCite.losesAnswers(false);
            Patience.until(this::isRegistered);
        }

        assertEquals(Optional.of(DOI), dois.of("snapshot/7"));
        assertEquals(1, dataCite.dois.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | <html>Sorry | DataCite answered 500",
                "503 | '' | DataCite answered 503",
                "429 | {\"errors\":[{\"title\":\"Too many\"}]} | DataCite answered 429: Too many",
                "200 | <html>Sign in | DataCite answered 200 without the DOI",
                "200 | {\"data\":{\"id\":\"10.9999/other\"}} | DataCite answered 200 without the DOI",
                "302 | '' | DataCite answered 302"
            })
    void whatMayPassIsWaitedFor(int status, String body, String reason) {
        dataCite.answers(status, body);
        ask();
        try (var _ = queue()) {
            Patience.until(() -> dataCite.asked.size() > 3);
            assertEquals(List.of(), jobs.list(Job.State.FAILED));
            // Between two tries the job changes its state, and may be in none of the lists read.
            Patience.until(() -> reason().equals(Optional.of(reason)));
            assertEquals(Optional.empty(), dois.of("snapshot/7"));
            dataCite.answers(200, "");
            Patience.until(this::isRegistered);
        }

        assertEquals(Optional.of(DOI), dois.of("snapshot/7"));
    }

    @Test
    void silenceIsWaitedFor() {
        dataCite.isSilent(true);
        ask();
        try (var _ = queue()) {
            var silence = Optional.of("DataCite cannot be asked: no answer in time");
            Patience.until(() -> reason().equals(silence));
            dataCite.isSilent(false);
            Patience.until(this::isRegistered);
        }

        assertEquals(Optional.of(DOI), dois.of("snapshot/7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"errors\":[{\"title\":\"Bad credentials.\"}]} | DataCite answered 401: Bad credentials.",
                "422 | {\"errors\":[{\"title\":\"Url is not\\nallowed\"}]} | DataCite answered 422: Url is not allowed",
                "403 | nothing | DataCite answered 403"
            })
    void whatIsRefusedWaitsForTheOperator(int status, String body, String reason) {
        dataCite.answers(status, body);
        ask();
        try (var _ = queue()) {
            Patience.until(() -> !jobs.list(Job.State.FAILED).isEmpty());
            var failed = jobs.list(Job.State.FAILED).getFirst();
            assertEquals("register-doi/" + DOI, failed.id().toString());
            assertEquals(reason, failed.reason());
            assertFalse(failed.reason().contains(FakeDataCite.PASSWORD));
            dataCite.answers(200, "");

            assertTrue(jobs.retry(failed.id()));
            Patience.until(this::isRegistered);
        }

        assertEquals(Optional.of(DOI), dois.of("snapshot/7"));
    }

    @Test
    void passwordThatIsWrongIsRefused() {
        var account = dataCite.registry();
        var other =
                new Dois(
                        jdbi,
                        jobs,
                        Optional.of(
                                new Registry(
                                        account.server(), account.user(), "wrong", "10.1234")));
        ask();
        try (var _ = Queue.start(database, QUICK, List.of(other.registering().orElseThrow()))) {
            Patience.until(() -> !jobs.list(Job.State.FAILED).isEmpty());
        }

        assertEquals(Optional.of("DataCite answered 401: Bad credentials."), reason());
        assertTrue(dataCite.dois.isEmpty());
    }

    @Test
    void nothingIsAskedForWithoutAnAccount() {
        var none = new Dois(jdbi, jobs, Optional.empty());

        jdbi.useTransaction(handle -> none.ask(handle, "snapshot/7", "x", SNAPSHOT));
        jdbi.useTransaction(handle -> none.hide(handle, "snapshot/7"));

        assertTrue(isIdle());
        assertEquals(Optional.empty(), none.of("snapshot/7"));
        assertEquals(Optional.empty(), none.registering());
    }

    @Test
    void nothingIsAskedForByATransactionThatFails() {
        jdbi.useTransaction(handle -> {
            dois.ask(handle, "snapshot/7", "practica.snapshot.7", SNAPSHOT);
            handle.rollback();
        });

        assertTrue(isIdle());
    }

    private void ask() {
        jdbi.useTransaction(
                handle -> dois.ask(handle, "snapshot/7", "practica.snapshot.7", SNAPSHOT));
    }

    private void hide() {
        jdbi.useTransaction(handle -> dois.hide(handle, "snapshot/7"));
    }

    private Queue queue() {
        return Queue.start(database, QUICK, List.of(dois.registering().orElseThrow()));
    }

    private boolean isRegistered() {
        return dois.of("snapshot/7").isPresent();
    }

    private boolean isIdle() {
        return List.of(Job.State.values()).stream().allMatch(state -> jobs.list(state).isEmpty());
    }

    /// Why the job was not done so far.
    private Optional<String> reason() {
        return List.of(Job.State.values()).stream()
                .flatMap(state -> jobs.list(state).stream())
                .map(Job::reason)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
