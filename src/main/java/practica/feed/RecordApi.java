package practica.feed;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.Known;
import practica.metadata.Described;
import practica.metadata.SchemaOrg;
import practica.metadata.XmlFormat;
import practica.web.Fresh;
import practica.web.Reader;
import practica.web.Site;

/// `GET /api/v1/items/{id}/metadata/{format}`: an item as other systems have it, and `GET
/// /api/v1/items/{id}/linkset`: where all of it is.
public record RecordApi(Items items, Known known, Site site) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final String JSON_LD = "jsonld";

    public void metadata(Context ctx) {
        var format = ctx.pathParam("format");
        var xml = XmlFormat.of(format);
        if (xml.isEmpty() && !format.equals(JSON_LD)) {
            throw new NotFoundResponse();
        }
        var described = described(ctx);
        var type = xml.isPresent() ? Signposts.XML + "; charset=utf-8" : Signposts.JSON_LD;
        if (isNews(ctx, described, format, type)) {
            ctx.result(
                    xml.map(one -> one.document(described).getBytes(StandardCharsets.UTF_8))
                            .orElseGet(() ->
                                    FrontPages.jsonBytes(
                                            SchemaOrg.of(described, Reader.guess(ctx)))));
        }
    }

    public void linkset(Context ctx) {
        var described = described(ctx);
        if (isNews(ctx, described, "linkset", Signposts.LINKSET)) {
            ctx.result(FrontPages.jsonBytes(Signposts.tree(described)));
        }
    }

    /// JSON-LD is in the language of who asks, and all of it names the site.
    private static boolean isNews(Context ctx, Described described, String form, String type) {
        ctx.contentType(type);
        ctx.header("Vary", "Accept-Language");
        ctx.header(
                "Link", "<" + described.permanent() + ">; rel=\"describes\"; type=\"text/html\"");
        return Fresh.isNews(
                ctx,
                "%d-%d-%s-%s-%s"
                        .formatted(
                                described.item().id().value(),
                                described.item().change(),
                                form,
                                Reader.guess(ctx),
                                Integer.toHexString(described.origin().hashCode())));
    }

    private Described described(Context ctx) {
        var id =
                Optional.of(ctx.pathParam("id"))
                        .filter(words -> NUMBER.matcher(words).matches())
                        .map(number -> new ItemId(Long.parseLong(number)));
        if (id.filter(items::isWithdrawn).isPresent()) {
            throw new GoneResponse();
        }
        return new Described(
                id.flatMap(items::byId).orElseThrow(NotFoundResponse::new),
                known,
                site.address(""));
    }
}
