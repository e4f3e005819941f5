package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

class OddQueriesTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "{{ 7*7 }}",
                "{% include \"web/layout.peb\" %}",
                "${7*7} #{7*7} {0} {1,number}",
                "&lt;b&gt; &amp;amp;",
                "</title></head>"
            })
    void wordsThatLookLikeCodeArePrintedAsTheyAre(String words) {
        var page = site.page("/en/search?q=" + encoded(words));

        assertEquals(words, page.select("input[name=q]").attr("value"));
        assertEquals("Search: " + words.replaceAll("\\s+", " "), page.select("h1").text());
        assertEquals(
                0,
                page.select("script:not([src^=/static/]):not([type=application/ld+json])").size());
        assertEquals(0, page.select("main img, main script, [onfocus], [onerror]").size());
        assertEquals(1, page.select("title:not(svg title)").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participation \"unbalanced",
                "\"\"\"",
                "*",
                "?",
                "a* OR (b",
                "NOT",
                "-water",
                "field:value^2~",
                "[1 TO 2}",
                "\\",
                "/regex/",
                "&& ||",
                "你好 мир",
                "\uD83D\uDE00"
            })
    void noWordsBreakASearch(String words) {
        var answer = site.get("/en/search?q=" + encoded(words));

        assertEquals(200, answer.statusCode());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
