package practica.extract;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import practica.extract.CleanText.Gap;

/// Cuts the XHTML that Tika makes of a document into pages. Words before the first page belong to
/// it, words between two pages to the one before: notes below a slide, comments below a sheet.
final class PageHandler extends DefaultHandler {
    private static final Set<String> PAGES = Set.of("page", "slide", "slide-content", "sheet");

    /// Types whose pages are elements right below the body, without a name.
    private static final Map<String, String> NAMELESS =
            Map.of(
                    "application/vnd.oasis.opendocument.spreadsheet", "table",
                    "application/vnd.ms-excel.sheet.binary.macroenabled.12", "div");

    private static final String RECOGNISED = "ocr";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final Telling telling;
    private final String part;
    private final @Nullable String nameless;
    private int depth = -1;
    private int pageDepth = -1;
    private int number;
    private @Nullable PageText page;

    PageHandler(Telling telling, String mediaType, String part) {
        this.telling = telling;
        this.part = part;
        this.nameless = NAMELESS.get(mediaType);
    }

    /// Begins a page, unless nothing was read before the first.
    void turn() throws SAXException {
        number++;
        if (number > 1) {
            close();
        }
    }

    /// Hands over what is left of the last page.
    void close() throws SAXException {
        var last = page;
        page = null;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        if (depth >= 0) {
            depth++;
            if (pageDepth < 0 && isPage(local, attributes.getValue("class"))) {
                pageDepth = depth;
                turn();
            }
            if (RECOGNISED.equals(attributes.getValue("class"))) {
                page().recognised();
            }
            if (local.equals("table")) {
                page().settle(Gap.PARAGRAPH);
            } else {
                page().part(gapAround(local));
            }
            if (HEADINGS.contains(local)) {
                page().startHeading();
            }
        } else if (local.equals("body")) {
            depth = 0;
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (depth < 0) {
            return;
        }
        switch (local) {
            case "td", "th" -> page().settle(Gap.TAB);
            case "tr" -> page().settle(Gap.LINE);
            case "table" -> page().settle(Gap.PARAGRAPH);
            default -> page().part(gapAround(local));
        }
        if (HEADINGS.contains(local)) {
            page().endHeading();
        }
        if (depth == pageDepth) {
            pageDepth = -1;
        }
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (depth >= 0) {
            page().add(characters, start, length);
        }
    }

    /// What Tika puts between elements for looks, and the line breaks of HTML and PDF.
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (depth >= 0) {
            var white = new String(characters, start, length);
            page().part(white.contains("\n") ? Gap.LINE : Gap.SPACE);
        }
    }

    private boolean isPage(String element, @Nullable String kind) {
        return (depth == 1 && element.equals(nameless))
                || (element.equals("div") && kind != null && PAGES.contains(kind));
    }

    private PageText page() {
        var current = page;
        if (current == null) {
            current = new PageText(telling, Math.max(number, 1), part);
            page = current;
        }
        return current;
    }

    private static Gap gapAround(String element) {
        return switch (element) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "pre" ->
                    Gap.PARAGRAPH;
            case "blockquote", "section", "article", "header", "footer", "figure", "form" ->
                    Gap.PARAGRAPH;
            case "br", "li", "dt", "dd", "tr", "caption", "option", "hr" -> Gap.LINE;
            case "td", "th", "img" -> Gap.SPACE;
            default -> Gap.NONE;
        };
    }
}
