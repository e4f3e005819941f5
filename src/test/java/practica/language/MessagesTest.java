package practica.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, Nothing found",
        "en, 1, 1 result",
        "en, 2, 2 results",
        "en, 12345, '12,345 results'",
        "es, 1, 1 resultado",
        "es, 2, 2 resultados",
        "ca, 1, 1 resultat",
        "ca, 2, 2 resultats",
        "pt, 1, 1 resultado",
        "pt, 2, 2 resultados",
        "fr, 1, 1 résultat",
        "fr, 2, 2 résultats"
    })
    void pluralsAreThoseOfTheLanguage(String language, int total, String said) {
        assertEquals(said, Messages.in(new Language(language)).say("search.total", total));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1, 1 of 1 field",
        "en, 1, 3, 1 of 3 fields",
        "es, 0, 1, 0 de 1 campo",
        "ca, 2, 3, 2 de 3 camps",
        "pt, 1, 1, 1 de 1 campo",
        "fr, 0, 3, 0 champ sur 3",
        "fr, 1, 3, 1 champ sur 3",
        "fr, 2, 3, 2 champs sur 3"
    })
    void whatIsFilledInIsCountedAsTheLanguageDoes(
            String language, int filled, int fields, String said) {
        var say = Messages.in(new Language(language));

        assertEquals(said, say.say("deposit.filled", filled, fields));
    }

    @Test
    void wordsOfTheReaderAreSaidAsTheyAre() {
        var said = Messages.in(Language.EN).say("search.title-for", "{0} '{1}' <b> L'Hospitalet");

        assertEquals("Search: {0} '{1}' <b> L'Hospitalet", said);
    }

    @Test
    void languageWithoutMessagesIsSpokenToInEnglish() {
        assertEquals("Search", Messages.in(new Language("de")).say("search.button"));
    }

    @Test
    void keyWithoutMessageIsAMistakeOfOurs() {
        var thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Messages.in(Language.FR).say("no.such.key"));

        assertEquals("no message no.such.key in fr", thrown.getMessage());
    }
}
