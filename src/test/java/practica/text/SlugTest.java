package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Orçamento participativo!, orcamento-participativo",
        "'  L’eau, c''est la vie  ', l-eau-c-est-la-vie",
        "Normativa col·lectiva, normativa-col-lectiva",
        "¿Qué es? — Año 2020, que-es-ano-2020",
        "Straße & Łódź, strasse-lodz",
        "Αθήνα, athena",
        "Москва, moskva",
        "ÉTÉ, ete",
        "ﬁnance ½, finance-1-2",
        "a../../etc/passwd, a-etc-passwd"
    })
    void titleBecomesLatinWordsWithDashes(String title, String slug) {
        assertEquals(slug, Slug.of(title).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京の公園", "القاهرة", "서울", "ไทย"})
    void everyScriptIsWrittenInLatinLetters(String title) {
        var slug = Slug.of(title).value();

        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && !slug.equals("item"), slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…!?", "---", "🏙️"})
    void titleWithoutWordsStillHasASlug(String title) {
        assertEquals(new Slug("item"), Slug.of(title));
    }

    @Test
    void longTitleIsCutBetweenWords() {
        var title = "participation ".repeat(20);

        assertEquals(
                "participation-participation-participation-participation-participation",
                Slug.of(title).value());
    }

    @Test
    void oneEndlessWordIsCutWhereItMust() {
        assertEquals("x".repeat(80), Slug.of("x".repeat(500)).value());
    }

    @Test
    void titleOfJustTheGreatestLengthIsLeftWhole() {
        var title = "abcdefghi-".repeat(7) + "abcdefghij";

        assertEquals(title, Slug.of(title).value());
    }

    @Test
    void slugOfASlugIsItself() {
        var slug = Slug.of("Água, saneamento e São João");

        assertEquals(slug, Slug.of(slug.value()));
    }
}
