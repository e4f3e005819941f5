package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Atom.Prefix;
import practica.search.Atom.Word;
import practica.search.Atom.Years;
import practica.search.Clause.Required;
import practica.search.Clause.Without;

class TypedTest {
    @Test
    void clausesStandInTheOrderOfTheText() {
        var typed = Typed.of("Água urban* \"Open Schools\" year:2015..2020 bus OR tram -title:car");

        assertEquals(
                new Typed(
                        List.of(
                                Required.of(new Word("água")),
                                Required.of(new Prefix("urban")),
                                Required.of(new Phrase(List.of("open", "schools"))),
                                Required.of(new InField(Field.YEAR, new Years(2015, 2020))),
                                new Required(List.of(new Word("bus"), new Word("tram"))),
                                new Without(new InField(Field.TITLE, new Word("car")))),
                        false),
                typed);
    }

    @Test
    void wordsByThemselvesAreToldApart() {
        assertEquals(
                List.of("clean", "water"),
                Typed.of("clean \"public space\" air OR sun urb* -bus title:x water").words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Água  LIMPA ~ água limpa",
                "l'aigua ~ l aigua",
                "col·lectiu ~ collectiu",
                "bike-sharing ~ bike sharing",
                "C40 ~ c40",
                "水 管理 ~ 水 管理",
                "title-page: x ~ title page x",
                "[a TO z]^9 ~ a to z 9",
                "ur*ban *urban u?ban ~ ur ban urban u ban"
            })
    void signsPartWords(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"Open  Schools\" ~ \"open schools\"",
                "\"Open\" ~ \"open\"",
                "“open schools” ~ \"open schools\"",
                "«open schools» ~ \"open schools\"",
                "„open schools“ ~ \"open schools\"",
                "the “edit” menu ~ the edit menu",
                "«open» «schools» ~ open schools",
                "bus\"rapid\" transit ~ bus rapid transit",
                "12\" pipe 14\" pipe ~ 12 pipe 14 pipe",
                "\"a\" b\" c ~ \"a\" b c",
                "\"a\"\"b\" ~ \"a\" \"b\"",
                "\"\" x \"!\" ~ x",
                "bus \"night -tram urb* title:x OR y ~ bus night tram urb title x or y",
                "-\"night bus ~ night bus"
            })
    void quotationMarksMakeAPhraseWhereTheyAreClosed(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "urban* ~ urban*",
                "(urban*) ~ urban*",
                "urban**, ~ urban*",
                "bike-shar* ~ bike shar*",
                "ur* ~ ur",
                "e\u0301t* ~ ét",
                "été* ~ été*",
                "urban.* ~ urban",
                "\"urban*\" ~ \"urban\"",
                "-urban* ~ -urban*",
                "title:urban* ~ title:urban*"
            })
    void starAfterThreeLettersIsABeginning(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "bus -tram ~ bus -tram",
                "bus -\"night bus\" ~ bus -\"night bus\"",
                "-bus-lane ~ -\"bus lane\"",
                "-l'aigua ~ -aigua",
                "bus - tram ~ bus tram",
                "bus --tram ~ bus tram",
                "bus-tram ~ bus tram",
                "\"a\"-b ~ \"a\" b",
                "(-bus) ~ -bus",
                "goal -Ⅴ ~ goal -ⅴ",
                "-title:bus ~ -title:bus",
                "-title:\"night bus\" ~ -title:\"night bus\"",
                "-(bus tram) ~ bus tram"
            })
    void minusBeforeAnAtomIsWithoutIt(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"\"",
                "\"",
                "-",
                "--",
                "-\"\"",
                "|",
                "| | ||",
                "()",
                ":",
                "...!?",
                "\u0000",
                "\u200D\u202E",
                "\uFFFF",
                "\uD83C",
                "\u0301",
                "🏘",
                "❤️",
                "🏳️‍🌈"
            })
    void signsAloneAreNothing(String typed) {
        var read = Typed.of(typed);

        assertTrue(read.isEmpty());
        assertFalse(read.cut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does a \"local\" tax pay for?",
                "¿Qué es un impuesto \"local\"? ",
                "ما هي الضريبة \"المحلية\" هنا؟"
            })
    void questionOfSomeWordsAsksForNoExactWording(String question) {
        assertTrue(Typed.of(question).isPlain(), question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"public space\"?",
                "and \"public space\"?",
                "What does a \"local\" tax pay for",
                "What? \"local tax\""
            })
    void otherWordsAskForItAsQuoted(String words) {
        assertFalse(Typed.of(words).isPlain(), words);
    }
}
