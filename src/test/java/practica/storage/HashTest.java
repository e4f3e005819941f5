package practica.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
    /// SHA-256 of `abc`, as FIPS 180-2 gives it.
    private static final Hash ABC =
            new Hash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private static final byte[] BYTES = "abc".getBytes(StandardCharsets.US_ASCII);
    private final JsonMapper json = new JsonMapper();

    @Test
    void bytesAndStreamHaveTheHashOfTheStandard() throws IOException {
        assertEquals(ABC, Hash.of(BYTES));
        assertEquals(ABC, Hash.of(new ByteArrayInputStream(BYTES)));
    }

    @Test
    void nothingHasAHashToo() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Hash.of(new byte[0]).toString());
    }

    @Test
    void hashOfAnAddressIsRead() {
        assertEquals(Optional.of(ABC), Hash.of(ABC.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../etc/passwd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/"
            })
    void whatIsNoHashIsNone(String value) {
        assertEquals(Optional.empty(), Hash.of(value));
        assertThrows(IllegalArgumentException.class, () -> new Hash(value));
    }

    @Test
    void hashIsAStringInJson() throws JsonProcessingException {
        var written = json.writeValueAsString(ABC);

        assertEquals('"' + ABC.value() + '"', written);
        assertEquals(ABC, json.readValue(written, Hash.class));
    }

    @Test
    void jsonThatIsNoHashIsRefused() {
        assertThrows(
                ValueInstantiationException.class, () -> json.readValue("\"../x\"", Hash.class));
    }
}
