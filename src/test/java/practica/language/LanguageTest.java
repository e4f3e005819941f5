package practica.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "pt, pt", "por, pt", "pt-BR, pt", "pt_PT, pt", "PT, pt", "ca-ES-valencia, ca", "spa, es",
        "fra, fr", "fre, fr", "eus, eu", "glg, gl", "zh-Hant-TW, zh", "und, und", "gsw, gsw"
    })
    void tagsAndCodesAreReadAsTheShortestCode(String tag, String code) {
        assertEquals(Optional.of(new Language(code)), Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p", "portuguese", "p1", "en;q=1", "../en", "en--x", "en ", "ён", "e n"})
    void whatIsNoTagIsNoLanguage(String tag) {
        assertEquals(Optional.empty(), Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "EN", "en-GB", "und", "", "search"})
    void interfaceSpeaksOnlyItsOwnLanguages(String code) {
        assertEquals(Optional.empty(), Language.ofInterface(code));
    }

    @Test
    void languagesOfTheInterfaceAreFoundByTheirCode() {
        var found = Stream.of("en", "es", "ca", "pt", "fr").map(Language::ofInterface);

        assertEquals(Language.INTERFACE, found.map(Optional::orElseThrow).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "pt, ca, portuguès",
        "ca, en, Catalan",
        "ca, fr, catalan",
        "eu, es, euskera",
        "en, pt, inglês",
        "und, en, Unknown language"
    })
    void nameIsSaidAsReadersSayIt(String language, String reader, String name) {
        assertEquals(name, new Language(language).name(new Language(reader)));
    }

    @ParameterizedTest
    @CsvSource({"ca, true", "gsw, true", "und, true", "xx, false", "qzz, false"})
    void lettersThatAreNoLanguageHaveNoName(String code, boolean named) {
        assertEquals(named, new Language(code).hasName());
    }

    @Test
    void languageIsItsCodeInJsonInOrderAndInWords() throws JsonProcessingException {
        var json = new JsonMapper();

        assertEquals("\"ca\"", json.writeValueAsString(Language.CA));
        assertEquals(Language.CA, json.readValue("\"ca\"", Language.class));
        assertEquals(
                List.of("ca", "en", "es", "fr", "pt"),
                Language.INTERFACE.stream().sorted().map(Language::toString).toList());
        assertEquals(Locale.FRENCH, Language.FR.locale());
    }
}
