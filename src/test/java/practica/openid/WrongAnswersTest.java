package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import practica.support.PageFaults;

/// Whatever the provider, or somebody in its place, answers: nobody is signed in by what proves
/// nothing, and nothing of it is repeated to the reader or in the log.
class WrongAnswersTest {
    private static final RSAKey OTHER = FakeProvider.rsa("other");
    private static final CountDownLatch OVER = new CountDownLatch(1);

    private static OpenIdSite site;
    private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();

    /// A provider made wrong, and with what status nobody is signed in.
    private record Wrong(String name, int status, Consumer<FakeProvider> how) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() {
        site = new OpenIdSite(Optional.empty());
        LOGGED.start();
        ((Logger) LoggerFactory.getLogger(OpenIdPages.class)).addAppender(LOGGED);
    }

    @AfterAll
    static void close() {
        OVER.countDown();
        ((Logger) LoggerFactory.getLogger(OpenIdPages.class)).detachAppender(LOGGED);
        site.close();
    }

    @BeforeEach
    void good() {
        site.provider.reset();
        LOGGED.list.clear();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void nobodyIsSignedIn(Wrong wrong) {
        wrong.how().accept(site.provider);
        var guest = site.people.guest();

        var answer = site.come(guest);

        assertEquals(wrong.status(), answer.statusCode(), answer::body);
        assertEquals(Map.of(), guest.cookies());
        assertTrue(site.people.library().people().accounts().list("city.example").isEmpty());
        assertFalse(guest.isSignedIn());
        assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), "en"));
        var told = answer.body() + LOGGED.list;
        for (var secret :
                List.of("elsewhere", "subject-1", "ana@city", "eyJ", "access-words", "nonsense")) {
            assertFalse(told.contains(secret), secret);
        }
        assertEquals(1, LOGGED.list.size());
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(claims(), signatures(), answers()).flatMap(wrongs -> wrongs);
    }

    private static Stream<Wrong> claims() {
        var now = Instant.now();
        return Stream.of(
                claim("wrong issuer", good -> good.issuer("https://elsewhere.example")),
                claim("issuer with a slash", good -> good.issuer(site.provider.issuer() + "/")),
                claim("no issuer", good -> good.issuer(null)),
                claim("wrong audience", good -> good.audience("elsewhere")),
                claim("no audience", good -> good.audience(List.of())),
                claim(
                        "audience of several without azp",
                        good -> good.audience(List.of(FakeProvider.CLIENT, "elsewhere"))),
                claim("wrong azp", good -> good.claim("azp", "elsewhere")),
                claim("wrong nonce", good -> good.claim("nonce", "nonsense")),
                claim("no nonce", good -> good.claim("nonce", null)),
                claim("nonce that is no text", good -> good.claim("nonce", 7)),
                claim("expired", good -> good.expirationTime(Date.from(now.minusSeconds(120)))),
                claim("no expiry", good -> good.expirationTime(null)),
                claim(
                        "issued in the future",
                        good -> good.issueTime(Date.from(now.plusSeconds(600)))),
                claim("no time of issue", good -> good.issueTime(null)),
                claim("no subject", good -> good.subject(null)),
                claim("long subject", good -> good.subject("s".repeat(256))),
                claim("subject with NUL", good -> good.subject("a\u0000b")),
                claim("address not verified", good -> good.claim("email_verified", false)),
                claim("verified is not said", good -> good.claim("email_verified", null)),
                claim("verified is a word", good -> good.claim("email_verified", "true")),
                claim("no address at all", good -> good.claim("email", "nonsense")));
    }

    private static Wrong claim(String name, Consumer<JWTClaimsSet.Builder> change) {
        return new Wrong(
                name,
                401,
                provider ->
                        provider.claims((_, good) -> {
                            change.accept(good);
                            return good;
                        }));
    }

    private static Stream<Wrong> signatures() {
        return Stream.of(
                signed("alg none", claims -> new PlainJWT(claims).serialize()),
                signed(
                        "HS256 with the public key",
                        claims -> mac(claims, site.provider.key.toRSAPublicKey().getEncoded())),
                signed(
                        "HS256 with the client's secret",
                        claims -> mac(claims, (FakeProvider.SECRET + "-".repeat(32)).getBytes())),
                signed(
                        "RS512",
                        claims -> rsa(JWSAlgorithm.RS512, "first", site.provider.key, claims)),
                signed("other key", claims -> rsa(JWSAlgorithm.RS256, "other", OTHER, claims)),
                signed(
                        "other key by the name of a good one",
                        claims -> rsa(JWSAlgorithm.RS256, "first", OTHER, claims)),
                signed(
                        "key that it brings itself",
                        claims ->
                                FakeProvider.sign(
                                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                                .jwk(OTHER.toPublicJWK())
                                                .build(),
                                        claims,
                                        new RSASSASigner(OTHER))),
                signed("other type of token", WrongAnswersTest::logoutToken),
                new Wrong(
                        "signature cut off",
                        502,
                        provider -> provider.signing(claims -> cut(site.provider.signed(claims)))),
                signed(
                        "claims exchanged",
                        claims -> {
                            var parts = site.provider.signed(claims).split("\\.");
                            var other =
                                    new PlainJWT(
                                                    new JWTClaimsSet.Builder(claims)
                                                            .subject("elsewhere")
                                                            .build())
                                            .serialize()
                                            .split("\\.");
                            return parts[0] + "." + other[1] + "." + parts[2];
                        }));
    }

    private static Wrong signed(String name, FakeProvider.Signing signing) {
        return new Wrong(name, 401, provider -> provider.signing(signing));
    }

    private static Stream<Wrong> answers() {
        return Stream.of(
                answer(
                        "refuses the code",
                        401,
                        ctx -> FakeProvider.answer(ctx, 400, "{\"error\": \"invalid_grant\"}")),
                answer(
                        "refuses in no known way",
                        502,
                        ctx -> FakeProvider.answer(ctx, 401, "nonsense")),
                answer("returns 500", 502, ctx -> FakeProvider.answer(ctx, 500, "nonsense")),
                answer("garbage", 502, ctx -> FakeProvider.answer(ctx, 200, "{nonsense")),
                answer(
                        "deep garbage",
                        502,
                        ctx -> FakeProvider.answer(ctx, 200, "[".repeat(100_000))),
                answer(
                        "token that is no token",
                        502,
                        ctx -> FakeProvider.answer(ctx, 200, FakeProvider.tokens("nonsense"))),
                answer(
                        "no ID token",
                        401,
                        ctx ->
                                FakeProvider.answer(
                                        ctx,
                                        200,
                                        "{\"access_token\": \"a\", \"token_type\": \"Bearer\"}")),
                answer("huge", 502, ctx -> FakeProvider.answer(ctx, 200, " ".repeat(50_000_000))),
                answer("hangs", 502, ctx -> await()),
                answer("trickles", 502, WrongAnswersTest::trickle),
                answer(
                        "redirect of the token endpoint",
                        502,
                        ctx -> {
                            ctx.getResponseHeaders()
                                    .set("Location", site.provider.issuer() + "/keys");
                            FakeProvider.answer(ctx, 307, "");
                        }),
                new Wrong(
                        "tells of somebody else",
                        401,
                        provider -> {
                            provider.claims((_, good) -> good.claim("email", null));
                            provider.tells(
                                    Map.of(
                                            "sub", "elsewhere",
                                            "email", "ana@city.example",
                                            "email_verified", true));
                        }));
    }

    private static Wrong answer(String name, int status, HttpHandler handler) {
        return new Wrong(name, status, provider -> provider.tokenAnswers(handler));
    }

    private static String mac(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        return FakeProvider.sign(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                claims,
                new MACSigner(secret));
    }

    private static String rsa(JWSAlgorithm algorithm, String id, RSAKey key, JWTClaimsSet claims)
            throws JOSEException {
        return FakeProvider.sign(
                new JWSHeader.Builder(algorithm).keyID(id).build(), claims, new RSASSASigner(key));
    }

    private static String logoutToken(JWTClaimsSet claims) throws JOSEException {
        return FakeProvider.sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims,
                new RSASSASigner(site.provider.key));
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static void await() {
        try {
            OVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A byte every tenth of a second, for as long as somebody reads.
    private static void trickle(HttpExchange ctx) throws IOException {
        ctx.getResponseHeaders().set("Content-Type", "application/json");
        ctx.sendResponseHeaders(200, 0);
        try (var out = ctx.getResponseBody()) {
            while (OVER.getCount() > 0) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @MethodSource("goodSignatures")
    void everySignatureThatIsGoodSignsIn(Good good) {
        try (var fresh = new OpenIdSite(Optional.empty())) {
            fresh.provider.publishes(fresh.provider.key, good.key());
            fresh.provider.signing(good.signing());
            var guest = fresh.people.guest();

            assertEquals(303, fresh.come(guest).statusCode());

            assertTrue(guest.isSignedIn());
        }
    }

    private record Good(String name, JWK key, FakeProvider.Signing signing) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Good> goodSignatures() throws Exception {
        var elliptic = new ECKeyGenerator(Curve.P_256).keyID("elliptic").generate();
        return Stream.of(
                new Good("PS256", OTHER, claims -> rsa(JWSAlgorithm.PS256, "other", OTHER, claims)),
                new Good(
                        "ES256",
                        elliptic,
                        claims ->
                                FakeProvider.sign(
                                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                                .keyID("elliptic")
                                                .build(),
                                        claims,
                                        new ECDSASigner(elliptic))));
    }
}
