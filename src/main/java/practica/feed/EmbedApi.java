package practica.feed;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.XmlWriter;
import practica.web.Fresh;
import practica.web.Site;

/// `GET /oembed?url=…&format=json|xml`: what another site shows in place of a link to an item
/// (oembed.com), of the type `link`.
public record EmbedApi(Items items, Known known, Site site) {
    private static final Pattern PAGE =
            Pattern.compile("/(en|es|ca|pt|fr)/items/([a-z0-9-]{1,100})([?#].*)?");
    private static final Pattern PERMANENT = Pattern.compile("/i/([1-9]\\d{0,17})");
    private static final String CACHE_SECONDS = "86400";

    public void embed(Context ctx) {
        var format = Optional.ofNullable(ctx.queryParam("format")).orElse("json");
        if (!format.equals("json") && !format.equals("xml")) {
            throw new HttpResponseException(501);
        }
        var origin = site.address("");
        var path =
                Optional.ofNullable(ctx.queryParam("url"))
                        .filter(url -> url.startsWith(origin + "/"))
                        .map(url -> url.substring(origin.length()))
                        .orElseThrow(NotFoundResponse::new);
        var item = item(path).orElseThrow(NotFoundResponse::new);
        var reader = language(path);
        ctx.contentType(format.equals("json") ? "application/json" : "text/xml; charset=utf-8");
        if (Fresh.isNews(ctx, item.id() + "-" + item.change() + "-" + reader + "-" + format)) {
            var told = told(new Described(item, known, origin), reader);
            ctx.result(
                    format.equals("json")
                            ? FrontPages.jsonBytes(Map.copyOf(told))
                            : document(told).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<Item> item(String path) {
        var page = PAGE.matcher(path);
        if (page.matches()) {
            return items.bySlug(page.group(2));
        }
        var permanent = PERMANENT.matcher(path);
        return permanent.matches()
                ? items.byId(new ItemId(Long.parseLong(permanent.group(1))))
                : Optional.empty();
    }

    private static Language language(String path) {
        var page = PAGE.matcher(path);
        return page.matches() ? new Language(page.group(1)) : Language.EN;
    }

    private static Map<String, String> told(Described described, Language reader) {
        var told = new LinkedHashMap<String, String>();
        told.put("version", "1.0");
        told.put("type", "link");
        told.put("title", described.title(reader));
        described
                .item()
                .text()
                .organisation()
                .ifPresent(body -> told.put("author_name", body.name()));
        told.put("provider_name", Described.LIBRARY);
        told.put("provider_url", described.origin() + "/");
        told.put("cache_age", CACHE_SECONDS);
        return told;
    }

    private static String document(Map<String, String> told) {
        return XmlWriter.document(xml -> {
            xml.start("oembed");
            told.forEach(xml::element);
            xml.end();
        });
    }
}
