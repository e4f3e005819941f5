package practica.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.database.Database;
import practica.language.Language;
import practica.mail.Letter.Link;

class LetterTest {
    private static final EmailAddress ANNA = EmailAddress.of("anna@example.org").orElseThrow();
    private static final URI CONFIRM = URI.create("https://practica.example/ca/c?a=1&b=2");
    private static final URI END = URI.create("https://practica.example/u/1");

    @Test
    void whatIsMoreThanWordsBecomesASpace() {
        var letter =
                letter("Hello\r\nBcc: joan@example.org\0", "One\ntwo\u2028three\u202efour\ud800.");

        assertEquals("Hello Bcc: joan@example.org", letter.subject());
        assertEquals(List.of("One two three four ."), letter.paragraphs());
    }

    @Test
    void lettersEnd() {
        var letter = letter("word ".repeat(1_000), "word ".repeat(10_000));

        assertTrue(letter.subject().length() <= 200);
        assertTrue(letter.paragraphs().getFirst().length() <= 5_000);
    }

    @Test
    void letterHasASubject() {
        assertThrows(IllegalArgumentException.class, () -> letter(" \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/confirm", "mailto:a@example.org", "https:x"})
    void linksLeadToTheWeb(String address) {
        var uri = URI.create(address);

        assertThrows(IllegalArgumentException.class, () -> new Link("Click", uri));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Letter(
                                ANNA,
                                Language.EN,
                                "Subject",
                                List.of(),
                                Optional.empty(),
                                Optional.of(uri)));
    }

    @Test
    void plainTextSaysEverything() {
        assertEquals(
                """
                Hola, Anna.

                Heu demanat un compte.

                Confirmeu l’adreça
                https://practica.example/ca/c?a=1&b=2

                --\s
                Rebeu aquest missatge de Practica (p@example.org) perquè s’hi va indicar aquesta adreça. Si no la vau indicar vós, el podeu ignorar.

                No rebre més missatges com aquest
                https://practica.example/u/1
                """,
                text(full("Hola, Anna.", "Heu demanat un compte.")).plain());
    }

    @Test
    void htmlSaysTheSameAndIsInTheLanguage() {
        var html = Jsoup.parse(text(full("Hola, Anna.", "Heu demanat un compte.")).html());

        assertEquals("ca", html.selectFirst("html").attr("lang"));
        assertEquals("Confirmeu", html.title());
        assertEquals(
                List.of(
                        "Hola, Anna.",
                        "Heu demanat un compte.",
                        "Confirmeu l’adreça",
                        CONFIRM.toString(),
                        "Rebeu aquest missatge de Practica (p@example.org) perquè s’hi va indicar"
                                + " aquesta adreça. Si no la vau indicar vós, el podeu ignorar.",
                        "No rebre més missatges com aquest"),
                html.select("p").eachText());
        assertEquals(
                List.of(CONFIRM.toString(), END.toString()), html.select("a").eachAttr("href"));
    }

    @Test
    void wordsOfOthersStayWordsInHtml() {
        var attack = "<script>alert('1')</script><a href=\"https://evil.example\">&amp;";
        var letter =
                new Letter(
                        ANNA,
                        Language.EN,
                        "</title>" + attack,
                        List.of(attack),
                        Optional.of(
                                new Link(attack, URI.create("https://practica.example/?q='%22"))),
                        Optional.empty());

        var source = new LetterText(letter, attack).html();
        var html = Jsoup.parse(source);

        assertFalse(source.contains("<script"), source);
        assertEquals("</title>" + attack, html.title());
        assertEquals(attack, html.select("p").getFirst().text());
        assertEquals(
                List.of("https://practica.example/?q='%22"), html.select("a").eachAttr("href"));
    }

    @Test
    void letterWithoutButtonHasNoLink() {
        var text = text(letter("Subject", "Words."));

        assertEquals(0, Jsoup.parse(text.html()).select("a").size());
        assertTrue(text.plain().startsWith("Words.\n\n-- \nYou receive"), text.plain());
    }

    @Test
    void letterIsKeptAsJson() throws JsonProcessingException {
        for (var letter : List.of(full("Hola."), letter("Subject", "Words."))) {
            var json = Database.json().writeValueAsString(letter);

            assertEquals(letter, Database.json().readValue(json, Letter.class));
        }
    }

    private static Letter letter(String subject, String... paragraphs) {
        return new Letter(ANNA, Language.EN, subject, List.of(paragraphs));
    }

    private static Letter full(String... paragraphs) {
        return new Letter(
                ANNA,
                Language.CA,
                "Confirmeu",
                List.of(paragraphs),
                Optional.of(new Link("Confirmeu l’adreça", CONFIRM)),
                Optional.of(END));
    }

    private static LetterText text(Letter letter) {
        return new LetterText(letter, "Practica (p@example.org)");
    }
}
