package practica.feed;

import io.javalin.http.Context;
import practica.language.Language;
import practica.language.Messages;
import practica.metadata.XmlWriter;
import practica.web.Reader;
import practica.web.Site;

/// `GET /{language}/opensearch.xml`: how a browser or another program searches here (OpenSearch
/// 1.1).
public record OpenSearchApi(Site site) {
    private static final int LONGEST_NAME = 16;

    public void describe(Context ctx) {
        var reader = Reader.of(ctx);
        var say = Messages.in(reader);
        ctx.contentType("application/opensearchdescription+xml; charset=utf-8");
        ctx.header("Cache-Control", "public, max-age=86400");
        ctx.result(
                XmlWriter.document(xml -> {
                    xml.start("search:OpenSearchDescription");
                    var name = say.say("site.name");
                    xml.element(
                            "search:ShortName",
                            name.substring(0, Math.min(LONGEST_NAME, name.length())));
                    xml.element("search:Description", say.say("feed.search"));
                    url("text/html", "/search", reader, xml);
                    url("application/atom+xml", "/search.atom", reader, xml);
                    xml.element("search:Language", reader.code());
                    xml.element("search:InputEncoding", "UTF-8");
                    xml.element("search:OutputEncoding", "UTF-8");
                    xml.end();
                }));
    }

    private void url(String type, String page, Language reader, XmlWriter xml) {
        xml.start("search:Url").attribute("type", type);
        xml.attribute(
                "template",
                site.address("/" + reader + page + "?q={searchTerms}&page={startPage?}"));
        xml.end();
    }
}
