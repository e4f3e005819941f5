package practica.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import practica.openid.OpenIdFailure.Reason;

/// What the provider says of itself, asked for when it is needed and remembered for an hour. One
/// that could not be asked is left alone for a while.
final class Discovery {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration RESPITE = Duration.ofSeconds(5);

    private final Provider provider;
    private final Wire wire;
    private final InstantSource clock;
    private Optional<OIDCProviderMetadata> known = Optional.empty();
    private Instant askAgain = Instant.MIN;

    Discovery(Provider provider, Wire wire, InstantSource clock) {
        this.provider = provider;
        this.wire = wire;
        this.clock = clock;
    }

    /// What it said last, also where it cannot be asked any more.
    synchronized OIDCProviderMetadata metadata() throws OpenIdFailure {
        if (!clock.instant().isBefore(askAgain)) {
            ask();
        }
        return known.orElseThrow(
                () -> new OpenIdFailure(Reason.AWAY, "the provider could not be asked lately"));
    }

    private void ask() throws OpenIdFailure {
        try {
            known = Optional.of(read());
            askAgain = clock.instant().plus(GOOD_FOR);
        } catch (OpenIdFailure e) {
            askAgain = clock.instant().plus(RESPITE);
            if (known.isEmpty()) {
                throw e;
            }
        }
    }

    private OIDCProviderMetadata read() throws OpenIdFailure {
        var address = URI.create(provider.issuer().replaceAll("/$", "") + WELL_KNOWN);
        try {
            var said =
                    OIDCProviderMetadata.parse(
                            wire.get(new HTTPRequest(HTTPRequest.Method.GET, address)));
            if (!said.getIssuer().getValue().equals(provider.issuer())) {
                throw new OpenIdFailure(Reason.AWAY, "the provider calls itself otherwise");
            }
            if (!provider.trusts(said.getAuthorizationEndpointURI())
                    || !provider.trusts(said.getTokenEndpointURI())
                    || !provider.trusts(said.getJWKSetURI())) {
                throw new OpenIdFailure(Reason.AWAY, "an address of the provider is not safe");
            }
            return said;
        } catch (ParseException e) {
            throw new OpenIdFailure(
                    Reason.AWAY, "what the provider says of itself is not readable");
        }
    }
}
