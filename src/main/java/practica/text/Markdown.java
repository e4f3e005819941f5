package practica.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown as safe HTML and as plain words. What people write may bring no HTML of its own, and
/// whatever comes out of the renderer still passes an allow-list: no script, no style, links to the
/// web and to mail only.
public final class Markdown {
    private static final MutableDataSet OPTIONS =
            new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    /// The marks of lists and quotations within each other. The parser goes one call deeper for
    /// each, so a line that opens thousands would exhaust the stack.
    private static final Pattern DEEP = Pattern.compile("(?m)(?:^|\\G)[ \\t>+*\\-0-9.)]{200}");

    private static final PolicyFactory SAFE =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "ul",
                            "ol",
                            "li",
                            "strong",
                            "em",
                            "blockquote",
                            "code")
                    .allowElements(
                            "pre", "table", "thead", "tbody", "tr", "th", "td", "hr", "br", "a",
                            "del")
                    .allowElements((name, _) -> "h2", "h1")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("nofollow", "noopener")
                    .toFactory();

    private Markdown() {}

    public static String html(String markdown) {
        return SAFE.sanitize(RENDERER.render(parse(markdown)));
    }

    /// The words alone, each paragraph ending its line: what is searched and shown as a snippet.
    public static String plain(String markdown) {
        return Prose.is(markdown) ? tidy(markdown) : tidy(words(markdown));
    }

    private static String words(String markdown) {
        var body = Jsoup.parse(RENDERER.render(parse(markdown))).body();
        body.select("p, li, h1, h2, h3, h4, h5, h6, tr, pre, blockquote")
                .forEach(block -> block.appendText("\n"));
        body.select("td, th").append(" ");
        return body.wholeText();
    }

    /// One space, or one line end, for each run of spaces and line ends.
    private static String tidy(String words) {
        var signs = words.toCharArray();
        var kept = 0;
        for (var sign : signs) {
            var last = kept == 0 ? 'x' : signs[kept - 1];
            if (sign == '\n' && last == ' ') {
                signs[kept - 1] = '\n';
            } else if (sign == ' ' || sign == '\t') {
                if (last != ' ' && last != '\n') {
                    signs[kept++] = ' ';
                }
            } else if (sign != '\n' || last != '\n') {
                signs[kept++] = sign;
            }
        }
        return new String(signs, 0, kept).strip();
    }

    /// The first heading, for a text that has no other title.
    public static Optional<String> firstHeading(String markdown) {
        for (var node : parse(markdown).getChildren()) {
            if (node instanceof Heading heading) {
                return Optional.of(new TextCollectingVisitor().collectAndGetText(heading).strip());
            }
        }
        return Optional.empty();
    }

    private static Document parse(String markdown) {
        return PARSER.parse(DEEP.matcher(markdown).replaceAll("$0\n"));
    }
}
