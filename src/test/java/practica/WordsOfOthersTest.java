package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import practica.support.OddSite;
import practica.support.PageFaults;

/// What others write is shown as words, in the language they wrote it in.
class WordsOfOthersTest {
    private final OddSite odd = OddSite.open();

    @Test
    void titleInAnotherLanguageSaysWhichOne() {
        var found = odd.site().page("/en/search?q=Radwege");
        var item = odd.site().page("/en/items/" + odd.item(OddSite.GERMAN).slug());

        assertEquals("de", found.select(".results h3 a").attr("lang"));
        assertEquals("de", found.select(".results h3 abbr").text());
        assertEquals("de", item.select("h1").attr("lang"));
        assertEquals("de", item.select("article.text > section > div").attr("lang"));
        assertEquals(List.of(), PageFaults.of(found, "en"));
        assertEquals(List.of(), PageFaults.of(item, "en"));
    }

    @Test
    void markupInATitleIsPrintedAsItIs() {
        var title = "<script>alert(\"title\")</script> {{ 7*7 }} & more";

        var found = odd.site().page("/en/search?q=harmless&without=vectors");
        var item = odd.site().page("/en/items/" + odd.item(OddSite.SCRIPT).slug());

        assertEquals(title, found.select(".results h3 a").text());
        assertEquals(title, item.select("h1").text());
        var data = item.select("script[type=application/ld+json]");
        assertFalse(data.html().contains("<"), data::html);
        assertEquals(1, item.select("script:not([src^=/static/])").size());
    }

    @Test
    void markdownBringsNeitherScriptsNorPicturesOfOthers() {
        var item = odd.site().page("/en/items/" + odd.item(OddSite.SCRIPT).slug());

        var text = item.select("article.text");
        assertEquals(0, text.select("script, img, [onclick], [href^=javascript]").size());
        assertFalse(text.text().isBlank());
    }

    @Test
    void nameOfAFileIsPrintedAsItIs() {
        var item = odd.site().page("/en/items/" + odd.item(OddSite.MARKUP).slug());

        assertEquals(0, item.select("main img").size());
        assertEquals(OddSite.MARKUP, item.select(".files h3 a").text());
    }
}
