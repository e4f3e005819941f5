package practica.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import practica.fetch.FetchFailure.Reason;

/// Fetches what lies on the web, one thing at a time. Every host that is asked, after every
/// redirect, is one that may be reached; every answer ends, by size and by time. There are no
/// cookies, no proxies, and nobody is told who sent us.
public final class Fetcher implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Limits limits;
    private final GuardedNames names;
    private @Nullable CloseableHttpClient client;

    /// How many bytes, how long to connect, to wait for the next bytes and in all, and how many
    /// redirects.
    public record Limits(
            long bytes, Duration connect, Duration read, Duration total, int redirects) {
        public static final Limits USUAL =
                new Limits(
                        200_000_000,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(10),
                        5);
    }

    /// One that reaches the public internet.
    public Fetcher() {
        this(Limits.USUAL, Resolver.SYSTEM, Reach.PUBLIC);
    }

    public Fetcher(Limits limits, Resolver resolver, Reach reach) {
        this.limits = limits;
        this.names = new GuardedNames(resolver, reach);
    }

    /// Writes what is at the address to the file.
    ///
    /// @throws FetchFailure where it cannot be had; the file may hold a part of it
    /// @throws IOException where the file cannot be written
    public Fetched save(WebAddress address, Path file) throws IOException {
        var end = System.nanoTime() + limits.total().toNanos();
        var at = address;
        for (var hop = 0; hop <= limits.redirects(); hop++) {
            var request = new HttpGet(at.uri());
            try (var deadline = new Deadline(request, end)) {
                var answer = asked(new Question(at, request, file), deadline);
                if (answer.fetched() != null) {
                    return answer.fetched();
                }
                at = at.redirected(answer.location());
            }
        }
        throw new FetchFailure(Reason.REDIRECTS, Integer.toString(limits.redirects()));
    }

    private record Question(WebAddress address, HttpGet request, Path file) {}

    private record Answer(@Nullable Fetched fetched, String location) {}

    private Answer asked(Question question, Deadline deadline) throws IOException {
        try (var response = opened(question, deadline)) {
            try {
                return answer(question, response);
            } catch (IOException e) {
                // Else what is left of the answer would be read before it is closed.
                question.request().cancel();
                throw e;
            }
        } catch (Body.Broken e) {
            throw failure(question, deadline);
        }
    }

    private ClassicHttpResponse opened(Question question, Deadline deadline) throws IOException {
        try {
            return client().executeOpen(null, question.request(), null);
        } catch (GuardedNames.OutOfReach e) {
            throw new FetchFailure(Reason.NOT_PUBLIC, host(question));
        } catch (UnknownHostException e) {
            throw new FetchFailure(Reason.UNKNOWN_HOST, host(question));
        } catch (IOException e) {
            throw failure(question, deadline);
        }
    }

    private static FetchFailure failure(Question question, Deadline deadline) {
        return deadline.passed()
                ? new FetchFailure(Reason.TOO_SLOW, host(question))
                : new FetchFailure(Reason.UNREACHABLE, host(question));
    }

    private static String host(Question question) {
        return String.valueOf(question.address().uri().getHost());
    }

    private Answer answer(Question question, ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        var location = header(response, "Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            return new Answer(null, location.get());
        }
        if (status != 200 || response.getEntity() == null) {
            throw FetchFailure.answered(
                    status, header(response, "Retry-After").flatMap(RetryAfter::read));
        }
        var type =
                header(response, "Content-Type")
                        .map(words -> words.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .orElse("");
        var size =
                new Body(
                                response.getEntity(),
                                header(response, "Content-Encoding").orElse("").strip(),
                                limits.bytes())
                        .save(question.file());
        var name = FileName.of(header(response, "Content-Disposition"), question.address(), type);
        return new Answer(new Fetched(question.address(), type, name, size), "");
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /// Made when it is needed: that takes a while, and most commands fetch nothing.
    private synchronized CloseableHttpClient client() {
        var made = client == null ? Client.of(limits, names) : client;
        client = made;
        return made;
    }

    @Override
    public synchronized void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }
}
