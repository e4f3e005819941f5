package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some *words* and **more** `code` | <p>Some <em>words</em> and <strong>more</strong> <code>code</code></p>",
                "# Title | <h2>Title</h2>",
                "### Third | <h3>Third</h3>",
                "> said | <blockquote><p>said</p></blockquote>",
                "Nothing < here & there | <p>Nothing &lt; here &amp; there</p>",
                "[us](mailto:a@b.test) | <p><a href=\"mailto:a@b.test\" rel=\"nofollow noopener\">us</a></p>",
                "[site](https://b.test/?a=1&b=2) | <p><a href=\"https://b.test/?a=1&amp;b=2\" rel=\"nofollow noopener\">site</a></p>"
            })
    void markdownIsRendered(String markdown, String html) {
        assertEquals(html, seen(Markdown.html(markdown)));
    }

    @Test
    void listsAndTablesAreRendered() {
        var page = Jsoup.parse(Markdown.html("- one\n- two\n\n|a|b|\n|-|-|\n|1|2|\n"));

        assertEquals(List.of("one", "two"), page.select("ul > li").eachText());
        assertEquals(List.of("a", "b", "1", "2"), page.select("table th, table td").eachText());
    }

    @Test
    void htmlOfTheWriterIsShownAsItWasWritten() {
        var page = Jsoup.parse(Markdown.html("A <b onclick=x()>bold</b> claim"));

        assertEquals("A <b onclick=x()>bold</b> claim", page.text());
    }

    @Test
    void picturesOfOtherSitesAreLeftOut() {
        var page = Jsoup.parse(Markdown.html("![a map](https://spy.test/pixel.png)"));

        assertTrue(page.select("img").isEmpty());
    }

    @Test
    void plainWordsKeepTheirParagraphs() {
        var plain =
                Markdown.plain(
                        "# Title\n\nSome *words*,\nand [a link](https://b.test).\n\n- one\n- two");

        assertEquals("Title\nSome words,\nand a link.\none\ntwo", plain);
    }

    @Test
    void plainWordsOfATableAreApart() {
        assertEquals("a b\n1 2", Markdown.plain("|a|b|\n|-|-|\n|1|2|\n"));
    }

    @Test
    void plainWordsKeepWhatOnlyLooksLikeMarkup() {
        assertEquals("2 < 3 & \\n stays", Markdown.plain("2 < 3 & \\n stays"));
    }

    @Test
    void runsOfSpacesAndLineEndsBecomeOne() {
        var random = new Random(5);
        var signs = List.of("a", "b.", " ", " ", "\t", "\n", "\n", "\u00a0");
        for (var turn = 0; turn < 2_000; turn++) {
            var text =
                    Stream.generate(() -> signs.get(random.nextInt(signs.size())))
                            .limit(20)
                            .collect(Collectors.joining("", "a", "b"));
            if (Prose.is(text)) {
                assertEquals(
                        text.replaceAll("[ \t]+", " ").replaceAll(" ?\n[ \n]*", "\n"),
                        Markdown.plain(text));
            }
        }
        assertEquals("a b\nc d", Markdown.plain("a\u0020 b \n\n \nc\u0020 d"));
    }

    @Test
    void emptyTextIsEmpty() {
        assertEquals(List.of("", ""), List.of(Markdown.html(""), Markdown.plain(" \n ")));
    }

    @ParameterizedTest
    @CsvSource({
        "'# One\n\n# Two', One",
        "'Words\n\n## A *short* `title`\n', A short title",
        "'Underlined\n=====\n', Underlined"
    })
    void firstHeadingIsFound(String markdown, String heading) {
        assertEquals(Optional.of(heading), Markdown.firstHeading(markdown));
    }

    @Test
    void textWithoutHeadingHasNone() {
        assertEquals(Optional.empty(), Markdown.firstHeading("Words only"));
    }

    /// As a browser reads it: how characters are escaped does not matter.
    private static String seen(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page.body().html().strip().replace(">\n<", "><");
    }
}
