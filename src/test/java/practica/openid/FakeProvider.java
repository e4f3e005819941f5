package practica.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A provider of OpenID Connect, as one meets it and as one would rather not: what it says of
/// itself, its keys, its claims, its signature and its whole answer can be made wrong one by one.
final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "practica";
    static final String SECRET = "what+only:both/know &%";

    final AtomicInteger keysAsked = new AtomicInteger();
    final AtomicInteger discoveries = new AtomicInteger();
    final RSAKey key = rsa("first");

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private Claims claims = (_, good) -> good;
    private Signing signing = this::signed;
    private Map<String, Object> userInfo = Map.of();
    private HttpHandler token = this::token;
    private HttpHandler keys = this::keys;
    private HttpHandler discovery = this::discovery;
    private List<JWK> published = List.of(key);
    private String metadata = "";

    interface Claims {
        JWTClaimsSet.Builder of(Map<String, String> asked, JWTClaimsSet.Builder good);
    }

    interface Signing {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    FakeProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", ctx -> discovery.handle(ctx));
        server.createContext("/keys", ctx -> keys.handle(ctx));
        server.createContext("/token", ctx -> token.handle(ctx));
        server.createContext("/authorize", this::authorize);
        server.createContext("/userinfo", ctx -> answer(ctx, 200, json(userInfo)));
        server.start();
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Good again.
    void reset() {
        claims = (_, good) -> good;
        signing = this::signed;
        userInfo = Map.of();
        token = this::token;
        keys = this::keys;
        discovery = this::discovery;
        published = List.of(key);
        metadata = "";
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Provider settings() {
        return new Provider(issuer(), CLIENT, SECRET, "City Login");
    }

    void claims(Claims changed) {
        claims = changed;
    }

    void signing(Signing changed) {
        signing = changed;
    }

    void tells(Map<String, Object> claims) {
        userInfo = claims;
    }

    void tokenAnswers(HttpHandler handler) {
        token = handler;
    }

    void keysAnswer(HttpHandler handler) {
        keys = handler;
    }

    void discoveryAnswers(HttpHandler handler) {
        discovery = handler;
    }

    void publishes(JWK... all) {
        published = List.of(all);
    }

    /// @param more of what it says of itself, as members of a JSON object with a comma in front
    void says(String more) {
        metadata = more;
    }

    /// Lets somebody through who comes by this address.
    ///
    /// @return where their browser goes then, without host
    String letThrough(String door) {
        var asked = query(URI.create(door).getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return "/openid/callback?code=" + code + "&state=" + asked.get("state");
    }

    String signed(JWTClaimsSet claims) throws JOSEException {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims,
                new RSASSASigner(key));
    }

    static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    static void answer(HttpExchange ctx, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        ctx.getResponseHeaders().set("Content-Type", "application/json");
        ctx.sendResponseHeaders(status, bytes.length);
        try (var out = ctx.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void discovery(HttpExchange ctx) throws IOException {
        discoveries.incrementAndGet();
        answer(
                ctx,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize?of=city",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "userinfo_endpoint": "%1$s/userinfo",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]%2$s}
                """
                        .formatted(issuer(), metadata));
    }

    /// Somebody who is signed in there already, and is asked for nothing.
    private void authorize(HttpExchange ctx) throws IOException {
        var asked = query(ctx.getRequestURI().getRawQuery());
        ctx.getResponseHeaders()
                .set(
                        "Location",
                        URI.create(asked.get("redirect_uri"))
                                .resolve(letThrough(ctx.getRequestURI().toString()))
                                .toString());
        answer(ctx, 302, "");
    }

    private void keys(HttpExchange ctx) throws IOException {
        keysAsked.incrementAndGet();
        answer(ctx, 200, new JWKSet(published).toString());
    }

    /// As a strict provider: a code once, for whoever has its verifier and the client's secret.
    void token(HttpExchange ctx) throws IOException {
        var given = query(new String(ctx.getRequestBody().readAllBytes(), UTF_8));
        var asked = codes.remove(given.getOrDefault("code", ""));
        var basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((CLIENT + ":" + encoded(SECRET)).getBytes(UTF_8));
        var right =
                asked != null
                        && basic.equals(ctx.getRequestHeaders().getFirst("Authorization"))
                        && challenge(given.get("code_verifier")).equals(asked.get("code_challenge"))
                        && "S256".equals(asked.get("code_challenge_method"))
                        && asked.get("redirect_uri").equals(given.get("redirect_uri"));
        if (!right) {
            answer(ctx, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        try {
            answer(ctx, 200, tokens(signing.sign(claims.of(asked, good(asked)).build())));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    static String tokens(String idToken) {
        return json(
                Map.of(
                        "access_token", "access-words",
                        "token_type", "Bearer",
                        "expires_in", "300",
                        "id_token", idToken));
    }

    private JWTClaimsSet.Builder good(Map<String, String> asked) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.get("nonce"))
                .claim("email", "ana@city.example")
                .claim("email_verified", true)
                .claim("name", "Ana of the City");
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(one ->
                        "\"%s\": %s"
                                .formatted(
                                        one.getKey(),
                                        one.getValue() instanceof String words
                                                ? "\"" + words + "\""
                                                : one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static Map<String, String> query(String written) {
        return Arrays.stream(written.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
