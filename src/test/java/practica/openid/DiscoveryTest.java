package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Secret;
import practica.language.Language;
import practica.openid.Flows.Begun;
import practica.openid.OpenIdFailure.Reason;

/// What the provider says of itself and its keys: when it is asked, and what is not believed.
class DiscoveryTest {
    private static final URI CALLBACK = URI.create("http://localhost/openid/callback");

    private final FakeProvider provider = new FakeProvider();
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final OpenId openId =
            new OpenId(provider.settings(), Duration.ofMillis(1_500), () -> now);

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void providerIsAskedOnceAnHour() throws OpenIdFailure {
        openId.prove(CALLBACK, code(), flow());
        openId.prove(CALLBACK, code(), flow());
        assertEquals(1, provider.discoveries.get());
        assertEquals(1, provider.keysAsked.get());

        pass(Duration.ofHours(1));
        openId.prove(CALLBACK, code(), flow());

        assertEquals(2, provider.discoveries.get());
        assertEquals(2, provider.keysAsked.get());
    }

    @Test
    void keyThatIsNotKnownIsAskedForOnceAMinute() throws OpenIdFailure {
        openId.prove(CALLBACK, code(), flow());
        var next = FakeProvider.rsa("next");
        provider.signing(claims ->
                FakeProvider.sign(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("next").build(),
                        claims,
                        new RSASSASigner(next)));
        pass(Duration.ofMinutes(1));
        fails(Reason.UNTRUSTED);
        provider.publishes(provider.key, next);
        fails(Reason.UNTRUSTED);
        assertEquals(2, provider.keysAsked.get());

        pass(Duration.ofMinutes(1));
        openId.prove(CALLBACK, code(), flow());

        assertEquals(3, provider.keysAsked.get());
    }

    @Test
    void keyThatIsWithdrawnIsGoodForAnHourAtMost() throws OpenIdFailure {
        openId.prove(CALLBACK, code(), flow());
        provider.publishes(FakeProvider.rsa("next"));
        pass(Duration.ofHours(1));

        fails(Reason.UNTRUSTED);
    }

    @Test
    void keysThatCannotBeHadAreNoKeys() {
        provider.keysAnswer(ctx -> FakeProvider.answer(ctx, 200, "{\"keys\": 7}"));
        fails(Reason.AWAY);
        provider.reset();
        pass(Duration.ofMinutes(1));
        provider.keysAnswer(ctx -> FakeProvider.answer(ctx, 404, ""));
        fails(Reason.AWAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"issuer\": 7}",
                "{\"issuer\": \"https://elsewhere.example\", \"subject_types_supported\": [\"public\"],"
                        + " \"authorization_endpoint\": \"https://elsewhere.example/a\","
                        + " \"token_endpoint\": \"https://elsewhere.example/t\","
                        + " \"jwks_uri\": \"https://elsewhere.example/k\"}"
            })
    void nonsenseIsNotBelieved(String said) {
        provider.discoveryAnswers(ctx -> FakeProvider.answer(ctx, 200, said));

        assertEquals(Reason.AWAY, assertThrows(OpenIdFailure.class, this::door).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"token_endpoint\": \"http://elsewhere.example/t\"",
                ", \"jwks_uri\": \"http://10.0.0.1/k\"",
                ", \"authorization_endpoint\": \"http://elsewhere.example/a\"",
                ", \"token_endpoint\": \"https://user:word@elsewhere.example/t\"",
                ", \"jwks_uri\": \"file:///etc/passwd\"",
                ", \"authorization_endpoint\": \"javascript:alert(1)\""
            })
    void whatCanBeOverheardIsNotAsked(String more) {
        provider.says(more);

        assertEquals(Reason.AWAY, assertThrows(OpenIdFailure.class, this::door).reason());
    }

    @Test
    void redirectIsNotFollowed() {
        provider.discoveryAnswers(ctx -> {
            ctx.getResponseHeaders().set("Location", provider.issuer() + "/keys");
            FakeProvider.answer(ctx, 302, "");
        });

        assertThrows(OpenIdFailure.class, this::door);

        assertEquals(0, provider.keysAsked.get());
    }

    @Test
    void providerThatHangsIsLeftAloneForAWhile() throws OpenIdFailure {
        var over = new CountDownLatch(1);
        provider.discoveryAnswers(_ -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThrows(OpenIdFailure.class, this::door);
        over.countDown();
        provider.reset();
        assertThrows(OpenIdFailure.class, this::door);
        assertEquals(0, provider.discoveries.get());

        pass(Duration.ofSeconds(5));
        door();

        assertEquals(1, provider.discoveries.get());
    }

    @Test
    void whatWasSaidIsRememberedWhileTheProviderIsAway() throws OpenIdFailure {
        door();
        provider.discoveryAnswers(ctx -> FakeProvider.answer(ctx, 503, ""));
        pass(Duration.ofHours(2));

        door();
    }

    @Test
    void senderMustNameItselfWhereItSaysItDoes() {
        provider.says(", \"authorization_response_iss_parameter_supported\": true");

        assertEquals(
                Reason.UNTRUSTED,
                assertThrows(OpenIdFailure.class, () -> openId.checkSender(null)).reason());
    }

    @Test
    void secretGoesIntoTheBodyWhereTheProviderWantsItThere() {
        provider.says(", \"token_endpoint_auth_methods_supported\": [\"client_secret_post\"]");
        provider.tokenAnswers(ctx -> {
            var body = new String(ctx.getRequestBody().readAllBytes());
            var there =
                    FakeProvider.SECRET.equals(FakeProvider.query(body).get("client_secret"))
                            && ctx.getRequestHeaders().getFirst("Authorization") == null;
            FakeProvider.answer(ctx, there ? 400 : 500, "{\"error\": \"invalid_grant\"}");
        });

        fails(Reason.UNTRUSTED);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void fails(Reason reason) {
        assertEquals(
                reason,
                assertThrows(OpenIdFailure.class, () -> openId.prove(CALLBACK, code(), flow()))
                        .reason());
    }

    private static Flow flow() {
        return new Flow("n".repeat(43), "v".repeat(43), "/en/", Language.EN, null);
    }

    private URI door() throws OpenIdFailure {
        return openId.door(new Begun(flow(), Secret.random(), Secret.random()), CALLBACK);
    }

    private String code() throws OpenIdFailure {
        var back = provider.letThrough(door().toString());
        return FakeProvider.query(back.replaceFirst(".*[?]", "")).get("code");
    }
}
