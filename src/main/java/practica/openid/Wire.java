package practica.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import practica.fetch.BoundedClient;
import practica.openid.OpenIdFailure.Reason;

/// What is asked of the provider behind the browser's back. Every answer ends, by size and by time;
/// none leads elsewhere.
final class Wire {
    private static final int LONGEST_ANSWER = 200_000;

    private final Provider provider;
    private final Duration patience;
    private final BoundedClient client;

    Wire(Provider provider, Duration patience) {
        this.provider = provider;
        this.patience = patience;
        this.client = new BoundedClient(patience, LONGEST_ANSWER);
    }

    /// The answer, whatever its status.
    HTTPResponse ask(HTTPRequest asked) throws OpenIdFailure {
        if (!provider.trusts(asked.getURI())) {
            throw new OpenIdFailure(Reason.AWAY, "an address of the provider is not safe to ask");
        }
        var answer = answer(request(asked));
        try {
            var read = new HTTPResponse(answer.statusCode());
            var type = answer.headers().firstValue("Content-Type");
            if (type.isPresent()) {
                read.setContentType(type.get());
            }
            read.setBody(answer.body());
            return read;
        } catch (ParseException e) {
            throw new OpenIdFailure(Reason.AWAY, "the provider's answer is of no known type");
        }
    }

    /// The body of what lies at an address.
    String get(HTTPRequest asked) throws OpenIdFailure {
        var answer = ask(asked);
        if (answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw new OpenIdFailure(Reason.AWAY, "the provider answered " + answer.getStatusCode());
        }
        return Objects.requireNonNullElse(answer.getBody(), "");
    }

    private HttpRequest request(HTTPRequest asked) {
        var body = asked.getBody();
        var request =
                HttpRequest.newBuilder(asked.getURI())
                        .timeout(patience)
                        .header("Accept", "application/json")
                        .method(
                                asked.getMethod().name(),
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        asked.getHeaderMap()
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private HttpResponse<String> answer(HttpRequest request) throws OpenIdFailure {
        try {
            return client.ask(request);
        } catch (IOException e) {
            throw new OpenIdFailure(Reason.AWAY, "the provider cannot be asked: " + e.getMessage());
        }
    }
}
