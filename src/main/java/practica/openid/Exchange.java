package practica.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import practica.openid.OpenIdFailure.Reason;

/// Turns the code that a browser brought into what the provider proves about a person.
final class Exchange {
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /// In seconds.
    private static final int SKEW = 60;

    /// As OpenID Connect Core 1.0, section 2 has it.
    private static final Pattern SUBJECT = Pattern.compile("[ -~]{1,255}");

    private final Provider provider;
    private final Wire wire;
    private final SigningKeys keys;

    Exchange(Provider provider, Wire wire, SigningKeys keys) {
        this.provider = provider;
        this.wire = wire;
        this.keys = keys;
    }

    /// What the provider gave for a code: the claims it signed, and what asks it for more.
    record Proof(IDTokenClaimsSet claims, OIDCTokenResponse tokens) {}

    Proof prove(OIDCProviderMetadata said, URI callback, String code, Flow flow)
            throws OpenIdFailure {
        var tokens = tokens(said, callback, code, flow);
        var token = tokens.getOIDCTokens().getIDToken();
        if (token == null) {
            throw new OpenIdFailure(Reason.UNTRUSTED, "the provider sent no ID token");
        }
        return new Proof(claims(token, flow), tokens);
    }

    private OIDCTokenResponse tokens(
            OIDCProviderMetadata said, URI callback, String code, Flow flow) throws OpenIdFailure {
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), callback, new CodeVerifier(flow.verifier()));
        var client = new ClientID(provider.client());
        var request =
                provider.secret().isEmpty()
                        ? new TokenRequest.Builder(said.getTokenEndpointURI(), client, grant)
                        : new TokenRequest.Builder(
                                said.getTokenEndpointURI(), authentication(said, client), grant);
        var answer = wire.ask(request.build().toHTTPRequest());
        // What the provider refuses is a code that is not ours, or not good any more.
        if (answer.getStatusCode() >= 300 && answer.getStatusCode() != 400) {
            throw new OpenIdFailure(
                    Reason.AWAY, "the token endpoint answered " + answer.getStatusCode());
        }
        try {
            var parsed = OIDCTokenResponseParser.parse(answer);
            if (!parsed.indicatesSuccess()) {
                throw new OpenIdFailure(Reason.UNTRUSTED, "the provider refused the code");
            }
            return (OIDCTokenResponse) parsed.toSuccessResponse();
        } catch (ParseException e) {
            throw new OpenIdFailure(Reason.AWAY, "the token endpoint's answer is not readable");
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata said, ClientID client) {
        var secret = new Secret(provider.secret());
        var methods =
                Objects.requireNonNullElse(
                        said.getTokenEndpointAuthMethods(), List.<ClientAuthenticationMethod>of());
        return methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretPost(client, secret)
                : new ClientSecretBasic(client, secret);
    }

    private IDTokenClaimsSet claims(JWT token, Flow flow) throws OpenIdFailure {
        var validator =
                new IDTokenValidator(
                        new Issuer(provider.issuer()),
                        new ClientID(provider.client()),
                        new JWSVerificationKeySelector<>(SIGNATURES, keys),
                        null);
        validator.setMaxClockSkew(SKEW);
        try {
            var claims = validator.validate(token, new Nonce(flow.nonce()));
            if (!isForUs(claims)) {
                throw new OpenIdFailure(Reason.UNTRUSTED, "the ID token is for somebody else");
            }
            if (!SUBJECT.matcher(claims.getSubject().getValue()).matches()) {
                throw new OpenIdFailure(Reason.UNTRUSTED, "the ID token names nobody");
            }
            return claims;
        } catch (KeySourceException e) {
            throw new OpenIdFailure(Reason.AWAY, "the provider's keys cannot be had");
        } catch (BadJOSEException e) {
            throw new OpenIdFailure(Reason.UNTRUSTED, "the ID token is refused: " + kind(e));
        } catch (JOSEException e) {
            throw new OpenIdFailure(Reason.UNTRUSTED, "the ID token cannot be checked");
        }
    }

    /// What the library leaves to us: that one token for several was made for us.
    private boolean isForUs(IDTokenClaimsSet claims) {
        var party = claims.getAuthorizedParty();
        return party == null
                ? claims.getAudience().size() == 1
                : party.getValue().equals(provider.client());
    }

    /// What the library says stands before a colon, and what it read after it.
    private static String kind(BadJOSEException e) {
        return String.valueOf(e.getMessage()).split(":", 2)[0];
    }
}
