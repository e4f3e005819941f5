package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.TestLibrary;

class FieldWordsTest {
    private static final Known KNOWN = TestLibrary.starter().known();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "places | [country:BR, 'Lyon, FR'] | Brasil; Lyon, Francia",
                "themes | [social-housing] | Vivienda social",
                "sdgs | ['6', '11.7'] | 6 Agua limpia y saneamiento; 11.7 Zonas verdes y espacios públicos seguros e inclusivos",
                "stage | running | En marcha",
                "start | 2019-05 | mayo de 2019",
                "end | ongoing | en curso",
                "licence | CC-BY-4.0 | CC BY 4.0",
                "cost | {amount: 1200000, currency: EUR, year: 2019} | 1.200.000 EUR (2019)",
                "networks | [educating-cities] | IAEC"
            })
    void whatIsKeptByACodeIsReadByItsName(String field, String written, String said) {
        var draft = Drafts.practice(field + ": " + written);

        assertEquals(
                said,
                FieldWords.said(FormField.of(field).orElseThrow(), draft, KNOWN, Language.ES)
                        .replace("\n\n", "; "));
    }
}
