package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.TestSite;
import practica.web.Label;

class LanguageSwitchTest {
    private static final SearchRequest WATER = SearchRequest.of("water", Language.EN);

    @Test
    void oneSearchesInAllLanguagesUnlessOneSaysOtherwise() {
        assertEquals(
                List.of(
                        new Label("All languages", ""),
                        new Label("Only English", "/en/search?q=water&language=en")),
                labels(WATER, List.of(Language.EN)));
    }

    @Test
    void languagesOfTheBrowserAreMine() {
        assertEquals(
                new Label(
                        "My languages (English, Catalan, Galician)",
                        "/en/search?q=water&language=en&language=ca&language=gl"),
                labels(WATER, List.of(Language.CA, Language.EN, new Language("gl"))).get(1));
    }

    @Test
    void currentWayIsKnownInAnyOrder() {
        var request = WATER.with(Facet.LANGUAGE, List.of("ca", "en"));
        var labels = labels(request, List.of(Language.EN, Language.CA));

        assertEquals(
                List.of("/en/search?q=water", "", "/en/search?q=water&language=en"),
                labels.stream().map(Label::address).toList());
    }

    @Test
    void moreThanFiveLanguagesAreNobodys() {
        var read = List.of("de", "it", "nl", "ro", "pl", "ru").stream().map(Language::new).toList();

        assertEquals(
                "/en/search?q=water&language=en&language=de&language=it&language=nl&language=ro",
                labels(WATER, read).get(1).address());
    }

    @Test
    void pageAsksTheBrowser() {
        var site = TestSite.starter();
        var answer = site.get("/es/search?q=agua", "Accept-Language", "es-AR,pt;q=0.8,*;q=0.1");

        assertEquals("Accept-Language", answer.headers().firstValue("Vary").orElse(""));
        assertEquals(
                List.of(
                        "/es/search?q=agua&language=es&language=pt",
                        "/es/search?q=agua&language=es"),
                Jsoup.parse(answer.body())
                        .select("[aria-label=Idiomas de los textos] a")
                        .eachAttr("href"));
    }

    private static List<Label> labels(SearchRequest request, List<Language> read) {
        return new LanguageSwitch(request).labels(read);
    }
}
