package practica.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks a service that the operator has named, wherever that is. Every answer ends, by size and by
/// time; none leads elsewhere.
public final class BoundedClient implements AutoCloseable {
    private static final String NO_ANSWER = "no answer in time";

    private final Duration patience;
    private final int longest;
    private final HttpClient client;

    /// @param patience for a whole answer
    /// @param longest how many bytes an answer may have
    public BoundedClient(Duration patience, int longest) {
        this.patience = patience;
        this.longest = longest;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build();
    }

    /// The answer, whatever its status. Also a body that trickles has to come in time.
    ///
    /// @throws IOException where there is none, with a message that tells nothing of the request
    public HttpResponse<String> ask(HttpRequest request) throws IOException {
        var coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), longest));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(NO_ANSWER, e);
        } catch (ExecutionException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new IOException(
                    cause instanceof HttpTimeoutException
                            ? NO_ANSWER
                            : cause.getClass().getSimpleName(),
                    cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            coming.cancel(true);
        }
    }

    /// Waits for no answer any more.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
