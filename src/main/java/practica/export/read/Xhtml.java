package practica.export.read;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import practica.export.table.Cells;
import practica.language.Language;

/// Documents of XHTML, put together element by element.
final class Xhtml {
    static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final int DEEPEST_HEADING = 6;

    private Xhtml() {}

    /// An empty page.
    static Document page(String title, Language language) {
        var page = Document.createShell("");
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        in(page.child(0), language);
        page.head().appendElement("title").text(Cells.clean(title));
        return page;
    }

    /// The page as a file of XML.
    static String file(Document page) {
        page.child(0).attr("xmlns", NAMESPACE);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + Cells.clean(page.child(0).outerHtml())
                + "\n";
    }

    /// Says which language the element is in, and that it is read from right to left, if it is.
    static Element in(Element element, Language language) {
        if (!language.equals(Language.UNKNOWN)) {
            element.attr("lang", language.code()).attr("xml:lang", language.code());
            if (ULocale.forLanguageTag(language.code()).isRightToLeft()) {
                element.attr("dir", "rtl");
            }
        }
        return element;
    }

    /// A heading of the level, as a document has it that goes no deeper than six.
    static Element heading(Element in, int level, String words) {
        return in.appendElement("h" + Math.min(level, DEEPEST_HEADING)).text(words);
    }

    /// Puts the headings of a text below one of the level, each at most one deeper than the one
    /// before it.
    static void level(Element text, int above) {
        var last = above;
        for (var heading : List.copyOf(text.select("h1, h2, h3, h4, h5, h6"))) {
            var own = heading.tagName().charAt(1) - '1' + above;
            last = Math.min(Math.max(own, above + 1), last + 1);
            heading.tagName("h" + Math.min(last, DEEPEST_HEADING));
        }
    }
}
