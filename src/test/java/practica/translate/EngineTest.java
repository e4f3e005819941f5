package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;

class EngineTest {
    @Test
    void settingNamesAnEngine() {
        assertEquals(Optional.of(new Engine.None()), Engine.of(""));
        assertEquals(Optional.of(new Engine.None()), Engine.of("none"));
        assertEquals(Optional.of(new Engine.Local()), Engine.of(" Apertium "));
        assertEquals(
                Optional.of(new Engine.Server(URI.create("http://translate:5000"))),
                Engine.of("http://translate:5000"));
        assertEquals(
                Optional.of(new Engine.Service(URI.create("http://apy:2737"))),
                Engine.of("apertium+http://apy:2737"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google",
                "apertium+",
                "apertium+file:///etc/passwd",
                "file:///etc/passwd",
                "ftp://host",
                "http://",
                "http:// x",
                "http:x"
            })
    void anythingElseIsNone(String setting) {
        assertEquals(Optional.empty(), Engine.of(setting));
    }

    @Test
    void noEngineOffersNothing() {
        try (var none = new Engine.None().open("")) {
            assertEquals("none", none.name());
            assertEquals(Set.of(), none.pairs());
            assertEquals(Optional.empty(), none.translate("water", Language.EN, Language.ES));
        }
    }
}
