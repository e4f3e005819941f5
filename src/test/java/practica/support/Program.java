package practica.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import practica.account.Account;
import practica.account.Scope;
import practica.database.Database;

/// A program that shows a token of a member.
public final class Program {
    private final TestSite site;
    private final String token;

    public Program(MemberSite site, Account account, Scope... scopes) {
        this.site = site.site();
        this.token =
                site.library()
                        .people()
                        .tokens()
                        .make(account.id(), "test", Set.of(scopes), Duration.ofDays(1))
                        .orElseThrow();
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /// Sends a body, with headers: names and values by turns.
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(site.address(path)))
                        .header("Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.ofString(body));
        return site.send(headers.length == 0 ? request : request.headers(headers));
    }

    /// What was answered, read as JSON.
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return Database.json().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
