package practica.doi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {
    @Test
    void isReadFromAnAddressWithUserAndPassword() {
        var registry =
                Registry.of(" https://CITY.ONE:a%40b%3A+c@api.datacite.org/ ", "10.1234")
                        .orElseThrow();

        assertEquals(
                new Registry(
                        URI.create("https://api.datacite.org"), "CITY.ONE", "a@b:+c", "10.1234"),
                registry);
        assertFalse(registry.toString().contains("a@b"));
    }

    @Test
    void isNoneWithoutAnAddress() {
        assertEquals(Optional.empty(), Registry.of(null, "10.1234"));
        assertEquals(Optional.empty(), Registry.of(" ", null));
    }

    @ParameterizedTest
    @CsvSource({
        "http://user:secret@api.datacite.org, 10.1234",
        "https://user@api.datacite.org, 10.1234",
        "https://:secret@api.datacite.org, 10.1234",
        "https://api.datacite.org, 10.1234",
        "https://user:secret@api.datacite.org?x=1, 10.1234",
        "user:secret, 10.1234",
        "https://user:sec ret@api.datacite.org, 10.1234",
        "https://user:secret@api.datacite.org, ",
        "https://user:secret@api.datacite.org, 11.1234",
        "https://user:secret@api.datacite.org, 10.1234/x"
    })
    void whatMakesNoSenseIsToldWithoutThePassword(String address, String prefix) {
        var wrong =
                assertThrows(IllegalArgumentException.class, () -> Registry.of(address, prefix));

        var message = String.valueOf(wrong.getMessage());
        assertTrue(message.startsWith("PRACTICA_D"), message);
        assertFalse(message.contains("sec"), message);
    }
}
