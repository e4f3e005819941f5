package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Atom.Word;
import practica.search.Clause.Required;

class TypedFieldsTest {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"YEAR", "LANGUAGE"})
    void fieldHoldsAWordOrAPhrase(Field field) {
        var typed = Typed.of(field.key() + ":Água " + field.key() + ":\"clean water\"");

        assertEquals(
                List.of(
                        Required.of(new InField(field, new Word("água"))),
                        Required.of(new InField(field, new Phrase(List.of("clean", "water"))))),
                typed.clauses());
    }

    @ParameterizedTest
    @CsvSource({
        "título, TITLE",
        "TITULO, TITLE",
        "títol, TITLE",
        "Titre, TITLE",
        "author, ORGANISATION",
        "auteur, ORGANISATION",
        "organització, ORGANISATION",
        "lloc, PLACE",
        "país, COUNTRY",
        "pays, COUNTRY",
        "tema, THEME",
        "thème, THEME",
        "xarxa, NETWORK",
        "réseau, NETWORK",
        "fitxer, FILE",
        "fichier, FILE"
    })
    void fieldIsNamedInAnyLanguageOfTheInterface(String name, Field field) {
        assertEquals(
                List.of(Required.of(new InField(field, new Word("x")))),
                Typed.of(name + ":x").clauses());
    }

    static Stream<Arguments> facets() {
        return Language.INTERFACE.stream()
                .flatMap(language ->
                        Stream.of(
                                        Field.PLACE,
                                        Field.COUNTRY,
                                        Field.THEME,
                                        Field.NETWORK,
                                        Field.YEAR,
                                        Field.LANGUAGE)
                                .map(field -> Arguments.of(language, field)));
    }

    @ParameterizedTest
    @MethodSource("facets")
    void whatThePageCallsAFacetNamesItsField(Language language, Field field) {
        var label = Messages.in(language).say("facet." + field.key());

        assertEquals(field, Field.of(label).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "sdg:11, sdg:11",
        "sdg:11.3, sdg:11.3",
        "ods:13.A, sdg:13.a",
        "odd:06, sdg:6",
        "sdg:water, sdg:water",
        "-sdg:11.3, -sdg:11.3"
    })
    void goalIsANumberOrAName(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "year:2019 ~ year:2019",
                "any:2019 año:2020 année:2021 ~ year:2019 year:2020 year:2021",
                "year:2015..2020 ~ year:2015..2020",
                "year:2020..2015 ~ year:2015..2020",
                "year:2015-2020 ~ year:2015..2020",
                "year:2015– ~ year:2015..9999",
                "year:..2020 ~ year:0000..2020",
                "year:\"2019\" ~ year:2019",
                "year:.. ~ year",
                "year:19 ~ year 19",
                "year:20199 ~ year 20199",
                "year:٢٠١٩ ~ year ٢٠١٩",
                "year:2015..water ~ year 2015 water",
                "any:\"old year\" ~ any old year"
            })
    void yearIsFourDigitsOrARangeOfThem(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource({
        "language:ca, language:ca",
        "idioma:CA, language:ca",
        "langue:por, language:pt",
        "lang:pt-BR, language:pt",
        "language:\"ca\", language:ca",
        "language:catalan, language:ca",
        "idioma:catalán, language:ca",
        "langue:français, language:fr",
        "llengua:euskara, language:eu",
        "language:xyzzy, language:xyzzy"
    })
    void languageIsACodeOrAName(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "foo:bar ~ foo bar",
                "-foo:bar ~ -\"foo bar\"",
                "foo:\"bar baz\" ~ foo \"bar baz\"",
                "https://c40.org ~ https c40 org",
                "title: water ~ title water",
                "title: \"clean water\" ~ title \"clean water\"",
                "title:\"clean water ~ title clean water",
                "title:\"\" ~ title",
                "-title:\"\" ~ -title",
                "title: ~ title",
                ":water ~ water",
                "title:(a b) ~ title a b",
                "title:author:x ~ title:\"author x\"",
                "title:water-works ~ title:\"water works\"",
                "title:l'aigua ~ title:aigua",
                "file:Plan.pdf ~ file:\"plan pdf\""
            })
    void whatIsNoFieldIsWords(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }
}
