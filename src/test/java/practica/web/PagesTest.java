package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.support.SmallSite;

class PagesTest {
    private final Pages pages = new Pages(new Assets());

    @Test
    void templateSaysItsPageInTheLanguageOfTheReader() {
        var page = new GreetingPage("Olá", 12345);

        assertEquals(
                List.of(
                        "Olá|12,345|12,345 results|Search|en|/x|5",
                        "Olá|12.345|12.345 resultados|Pesquisar|pt|/x|5"),
                List.of(
                        pages.html(page, Language.EN, "/x").strip(),
                        pages.html(page, Language.PT, "/x").strip()));
    }

    @Test
    void wordsOfOthersAreEscaped() {
        var html = pages.html(new GreetingPage("<script>\"'&", 1), Language.EN, "/\"><b>");

        assertEquals(
                "&lt;script&gt;&quot;&#39;&amp;|1|1 result|Search|en|/&quot;&gt;&lt;b&gt;|5",
                html.strip());
    }

    @Test
    void nameThatThePageDoesNotHaveIsAnError() {
        assertThrows(
                RootAttributeNotFoundException.class,
                () -> pages.html(new UnknownNamePage("a"), Language.EN, "/"));
    }

    @Test
    void pageWithoutTemplateIsAnError() {
        record Homeless() implements Page {}

        assertThrows(LoaderException.class, () -> pages.html(new Homeless(), Language.EN, "/"));
    }

    @Test
    void templateIsNamedAsItsPage() {
        assertEquals("web/ErrorPage.peb", new ErrorPage(404, "error.not-found", "").template());
    }

    @ParameterizedTest
    @CsvSource({
        "/ca/about, ca, /about",
        "/ca/about?q=a&page=2, ca, /about?q=a&amp;page=2",
        "/ca/, ca, /",
        "/catalan, en, /",
        "/de/about, en, /"
    })
    void pageKnowsItsAddressWithoutTheLanguage(String path, String language, String here) {
        try (var site =
                new SmallSite(routes ->
                        routes.get("<rest>", ctx -> pages.show(ctx, new GreetingPage("", 1))))) {
            var answer = site.get(path);

            assertTrue(answer.body().contains("|" + language + "|" + here + "|"), answer.body());
            assertEquals(Optional.of(language), answer.headers().firstValue("Content-Language"));
        }
    }
}
