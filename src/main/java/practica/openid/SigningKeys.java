package practica.openid;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys that the provider signs with, remembered for an hour. Where a key is not among them
/// they are asked for again, at most once a minute.
final class SigningKeys implements JWKSource<SecurityContext> {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    private final Discovery discovery;
    private final Wire wire;
    private final InstantSource clock;
    private JWKSet keys = new JWKSet();
    private Instant asked = Instant.EPOCH;
    private Instant read = Instant.EPOCH;

    SigningKeys(Discovery discovery, Wire wire, InstantSource clock) {
        this.discovery = discovery;
        this.wire = wire;
        this.clock = clock;
    }

    /// @throws KeySourceException where they cannot be had
    @Override
    public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        var old = isLongAgo(read, GOOD_FOR);
        if ((old || selector.select(keys).isEmpty()) && isLongAgo(asked, ONCE_IN)) {
            ask();
        }
        if (isLongAgo(read, GOOD_FOR)) {
            throw new KeySourceException("no keys");
        }
        return selector.select(keys);
    }

    private void ask() throws KeySourceException {
        asked = clock.instant();
        try {
            var address = discovery.metadata().getJWKSetURI();
            keys = JWKSet.parse(wire.get(new HTTPRequest(HTTPRequest.Method.GET, address)));
            read = clock.instant();
        } catch (OpenIdFailure | ParseException e) {
            throw new KeySourceException("the keys cannot be had", e);
        }
    }

    private boolean isLongAgo(Instant time, Duration how) {
        return !clock.instant().isBefore(time.plus(how));
    }
}
