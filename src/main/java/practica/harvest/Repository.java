package practica.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import practica.fetch.FetchFailure;
import practica.fetch.FetchFailure.Reason;
import practica.fetch.Fetcher;
import practica.fetch.WebAddress;

/// Asks a repository as long as it wants to be asked: one that is busy is left alone for as long as
/// it says, and asked again a few times.
final class Repository {
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private final Fetcher fetcher;
    private final Path work;
    private final Patience patience;

    /// How often something is asked, how long to wait where the repository does not say, and the
    /// longest that we wait before we give up.
    public record Patience(int tries, Duration usual, Duration longest) {
        public static final Patience USUAL =
                new Patience(5, Duration.ofSeconds(5), Duration.ofMinutes(5));
    }

    /// @param work the folder in which answers lie while they are read
    Repository(Fetcher fetcher, Path work, Patience patience) {
        this.fetcher = fetcher;
        this.work = work;
        this.patience = patience;
    }

    OaiPage ask(WebAddress question) throws IOException, OaiFault {
        var file = Files.createTempFile(Files.createDirectories(work), "harvest", ".xml");
        try {
            fetch(question, file);
            return OaiPage.open(file);
        } catch (IOException | OaiFault | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void fetch(WebAddress question, Path file) throws IOException {
        for (var tried = 1; ; tried++) {
            try {
                fetcher.save(question, file);
                return;
            } catch (FetchFailure e) {
                var pause = e.retryAfter().orElse(patience.usual());
                if (!mayPass(e)
                        || tried >= patience.tries()
                        || pause.compareTo(patience.longest()) > 0) {
                    throw e;
                }
                sleep(pause);
            }
        }
    }

    private static boolean mayPass(FetchFailure e) {
        return e.reason() == Reason.UNREACHABLE
                || e.reason() == Reason.TOO_SLOW
                || PASSING.contains(e.status());
    }

    private static void sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The harvest was told to stop.");
        }
    }
}
