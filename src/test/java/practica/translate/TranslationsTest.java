package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;
import practica.support.TestDatabase;
import practica.support.TranslationServer;

class TranslationsTest {
    @TempDir private Path folder;

    @Test
    void sameIsAskedOnce() {
        try (var database = TestDatabase.open();
                var server = new TranslationServer(_ -> "agua\0");
                var engine = new LibreTranslate(server.address(), "")) {
            var translations = new Translations(database.jdbi(), engine);

            assertEquals(Optional.empty(), translations.known("water", Language.EN, Language.ES));
            var first = translations.of("water", Language.EN, Language.ES);
            var again =
                    new Translations(database.jdbi(), engine).of("water", Language.EN, Language.ES);

            assertEquals(Optional.of("agua"), first);
            assertEquals(Optional.of("agua"), again);
            assertEquals(again, translations.known("water", Language.EN, Language.ES));
            assertEquals(1, server.asked.size());
        }
    }

    @Test
    void otherTextLanguageOrWayIsAskedAnew() throws Exception {
        try (var database = TestDatabase.open();
                var server = new TranslationServer(asked -> asked.get("target").asText());
                var engine = new LibreTranslate(server.address(), "");
                var apertium = new Apertium(folder)) {
            var translations = new Translations(database.jdbi(), engine);
            translations.of("water", Language.EN, Language.ES);

            assertEquals(Optional.of("pt"), translations.of("water", Language.EN, Language.PT));
            assertEquals(Optional.empty(), translations.known("rain", Language.EN, Language.ES));
            assertEquals(
                    Optional.empty(),
                    new Translations(database.jdbi(), apertium)
                            .known("water", Language.EN, Language.ES));
        }
    }

    @Test
    void failureIsNotRemembered() {
        try (var database = TestDatabase.open();
                var server = new TranslationServer(_ -> "agua");
                var engine = new LibreTranslate(server.address(), "")) {
            var translations = new Translations(database.jdbi(), engine);
            server.status = 500;
            assertEquals(Optional.empty(), translations.of("water", Language.EN, Language.ES));
            server.status = 200;

            try (var later = new LibreTranslate(server.address(), "")) {
                assertEquals(
                        Optional.of("agua"),
                        new Translations(database.jdbi(), later)
                                .of("water", Language.EN, Language.ES));
            }
        }
    }

    @Test
    void operatorIsToldWhatThereIs() {
        try (var database = TestDatabase.open();
                var server = new TranslationServer(_ -> "x");
                var engine = new LibreTranslate(server.address(), "");
                var absent = new Apertium(folder.resolve("missing"))) {
            var none = new Translations(database.jdbi(), new NoTranslator());

            assertFalse(none.isOn());
            assertEquals(Optional.empty(), none.status());
            assertTrue(
                    new Translations(database.jdbi(), engine)
                            .status()
                            .orElseThrow()
                            .endsWith("20 pairs of languages."));
            assertEquals(
                    Optional.of("Machine translation by apertium: it is not to be had now."),
                    new Translations(database.jdbi(), absent).status());
        }
    }
}
