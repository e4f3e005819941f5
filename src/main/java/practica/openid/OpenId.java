package practica.openid;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.PersonClaims;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practica.account.Identity;
import practica.language.Language;
import practica.openid.Exchange.Proof;
import practica.openid.Flows.Begun;
import practica.openid.OpenIdFailure.Reason;

/// A relying party (OpenID Connect Core 1.0) of one provider: the code flow with PKCE (RFC 7636),
/// state and nonce.
public final class OpenId {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Provider provider;
    private final Wire wire;
    private final Discovery discovery;
    private final Exchange exchange;

    public OpenId(Provider provider) {
        this(provider, PATIENCE, InstantSource.system());
    }

    OpenId(Provider provider, Duration patience, InstantSource clock) {
        this.provider = provider;
        this.wire = new Wire(provider, patience);
        this.discovery = new Discovery(provider, wire, clock);
        this.exchange = new Exchange(provider, wire, new SigningKeys(discovery, wire, clock));
    }

    public Provider provider() {
        return provider;
    }

    /// Where a browser goes to sign in.
    ///
    /// @param callback where it comes back to
    URI door(Begun begun, URI callback) throws OpenIdFailure {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        new ClientID(provider.client()),
                        callback)
                .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                .state(new State(begun.state().value()))
                .nonce(new Nonce(begun.flow().nonce()))
                .codeChallenge(new CodeVerifier(begun.flow().verifier()), CodeChallengeMethod.S256)
                .uiLocales(locales(begun.flow().language()))
                .build()
                .toURI();
    }

    /// Makes sure that it is our provider who answers (RFC 9207).
    void checkSender(@Nullable String issuer) throws OpenIdFailure {
        var isOurs =
                issuer == null
                        ? !discovery.metadata().supportsAuthorizationResponseIssuerParam()
                        : issuer.equals(provider.issuer());
        if (!isOurs) {
            throw new OpenIdFailure(Reason.UNTRUSTED, "the answer is of another provider");
        }
    }

    /// Who brought the code. The address may be missing from it: see [#person(Proof)].
    Proof prove(URI callback, String code, Flow flow) throws OpenIdFailure {
        return exchange.prove(discovery.metadata(), callback, code, flow);
    }

    Identity identity(Proof proof) {
        return new Identity(provider.issuer(), proof.claims().getSubject().getValue());
    }

    /// The same with name and address, which some providers tell only when they are asked.
    Person person(Proof proof) throws OpenIdFailure {
        var own = own(proof);
        var asked = discovery.metadata().getUserInfoEndpointURI();
        return own.getEmailAddress() == null && asked != null
                ? person(proof, told(asked, proof))
                : person(proof, own);
    }

    private Person person(Proof proof, PersonClaims claims) {
        return new Person(
                identity(proof),
                Objects.requireNonNullElse(claims.getEmailAddress(), ""),
                Boolean.TRUE.equals(claims.getClaim("email_verified")),
                Objects.requireNonNullElse(claims.getName(), ""));
    }

    private static PersonClaims own(Proof proof) {
        return new PersonClaims(proof.claims().toJSONObject());
    }

    private PersonClaims told(URI asked, Proof proof) throws OpenIdFailure {
        var token = proof.tokens().getOIDCTokens().getAccessToken();
        try {
            var answer =
                    UserInfoResponse.parse(
                            wire.ask(new UserInfoRequest(asked, token).toHTTPRequest()));
            var claims =
                    Optional.of(answer)
                            .filter(UserInfoResponse::indicatesSuccess)
                            .map(one -> one.toSuccessResponse().getUserInfo());
            if (claims.isEmpty()) {
                throw new OpenIdFailure(Reason.AWAY, "the provider tells nothing of the person");
            }
            if (!claims.get().getSubject().equals(proof.claims().getSubject())) {
                throw new OpenIdFailure(Reason.UNTRUSTED, "what was told is of somebody else");
            }
            return claims.get();
        } catch (ParseException e) {
            throw new OpenIdFailure(Reason.AWAY, "what was told of the person is not readable");
        }
    }

    private static List<LangTag> locales(Language language) {
        try {
            return List.of(new LangTag(language.code()));
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
