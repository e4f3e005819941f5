package practica.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import practica.item.ItemText;
import practica.item.Items.Keeping;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestSite;

/// A library that is harvested over HTTP, asked question by question.
final class OaiSite implements AutoCloseable {
    final Library library;
    private final InstantSource clock;
    private TestSite site;

    OaiSite(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        this.site = new TestSite(library, clock);
    }

    String base() {
        return site.address("/oai");
    }

    TestSite site() {
        return site;
    }

    /// Another server on the same library.
    void restart() {
        site.close();
        site = new TestSite(library, clock);
    }

    /// Keeps so many items of the text, named with a number from the first on.
    void keep(String name, int first, int many, ItemText text) {
        var all = new ArrayList<Keeping>();
        for (var n = first; n < first + many; n++) {
            all.add(new Keeping(name + n, name + "-" + n, "1", text, List.of()));
        }
        library.items().keep(all);
    }

    /// Keeps so many documents, no two alike.
    void keepDifferent(String name, int many) {
        var text = Drafts.documentText();
        var all = new ArrayList<Keeping>();
        for (var n = 1; n <= many; n++) {
            all.add(new Keeping(name + n, name + "-" + n, "1", Told.varied(text, n), List.of()));
        }
        library.items().keep(all);
    }

    /// Asks with names and values in turns.
    Document ask(String... arguments) {
        var query = new StringBuilder();
        for (var at = 0; at < arguments.length; at += 2) {
            query.append(at == 0 ? "?" : "&")
                    .append(arguments[at])
                    .append("=")
                    .append(URLEncoder.encode(arguments[at + 1], UTF_8));
        }
        var answer = site.get("/oai" + query);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Told.xml(answer.body());
    }

    /// The code of the error that an answer is; empty where it is none.
    String error(String... arguments) {
        return String.join(" ", Told.all(ask(arguments), "/oai:OAI-PMH/oai:error/@code"));
    }

    static String token(Document page) {
        return String.join("", Told.all(page, "//oai:resumptionToken"));
    }

    /// The identifiers on a page, each with its status.
    static Map<String, String> headers(Document page) {
        var headers = new LinkedHashMap<String, String>();
        Told.all(page, "//oai:header[not(@status)]/oai:identifier")
                .forEach(id -> headers.put(id, ""));
        Told.all(page, "//oai:header[@status='deleted']/oai:identifier")
                .forEach(id -> headers.put(id, "deleted"));
        return headers;
    }

    @Override
    public void close() {
        site.close();
    }
}
