package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {
    @Test
    void thereIsNoneWithoutAnIssuer() {
        assertEquals(Optional.empty(), Provider.of(null, "client", "secret", "Name"));
        assertEquals(Optional.empty(), Provider.of(" ", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.org",
                "https://id.example.org/",
                "https://id.example.org:8443/realms/city",
                "https://10.0.0.7/realms/city",
                "http://localhost:9000",
                "http://127.0.0.1:9000/x",
                "http://[::1]:9000"
            })
    void issuerIsReachedSafely(String issuer) {
        var provider = Provider.of(issuer, " client ", " secret ", " City ").orElseThrow();

        assertEquals(new Provider(issuer, "client", "secret", "City"), provider);
        assertTrue(provider.trusts(URI.create(issuer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id.example.org",
                "http://id.example.org",
                "http://10.0.0.7",
                "http://localhost.elsewhere.example",
                "https://user:word@id.example.org",
                "https://id.example.org/?a=b",
                "https://id.example.org/#x",
                "ftp://id.example.org",
                "https://",
                "https://a b"
            })
    void anythingElseIsNoIssuer(String issuer) {
        var message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Provider.of(issuer, "client", "hidden", "City"))
                        .getMessage();

        assertEquals(
                "PRACTICA_OPENID_ISSUER is like https://id.example.org, and \"%s\" is not."
                        .formatted(issuer),
                message);
    }

    @Test
    void clientMustBeNamedAndTheNameShort() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Provider.of("https://id.example.org", " ", "hidden", "City"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Provider.of("https://id.example.org", "client", "", "C".repeat(61)));
    }

    @Test
    void providerIsCalledByItsHostWhereItHasNoName() {
        assertEquals(
                "id.example.org",
                Provider.of("https://id.example.org/x", "client", null, null).orElseThrow().name());
    }

    @Test
    void secretIsNotPrinted() {
        assertFalse(
                new Provider("https://id.example.org", "client", "hidden", "City")
                        .toString()
                        .contains("hidden"));
    }

    @Test
    void plainHttpIsTrustedWithinThisMachineOnly() {
        var local = new Provider("http://localhost:9000", "client", "", "City");
        var far = new Provider("https://id.example.org", "client", "", "City");

        assertTrue(local.trusts(URI.create("http://127.0.0.1:9000/token")));
        assertFalse(local.trusts(URI.create("http://10.0.0.7/token")));
        assertTrue(far.trusts(URI.create("https://other.example.org/token")));
        assertFalse(far.trusts(URI.create("http://localhost:9000/token")));
        assertFalse(far.trusts(null));
        assertFalse(far.trusts(URI.create("mailto:a@example.org")));
    }
}
