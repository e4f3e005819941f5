package practica.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.Highwire;
import practica.metadata.SchemaOrg;
import practica.storage.PictureSize;
import practica.web.About;
import practica.web.Reader;
import practica.web.Site;

/// The page of an item, as programs meet it: the links in its header, what its head says, and the
/// same in another form for who asks for that. And the permanent address that leads there.
public final class FrontPages {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Language, String> LOCALES =
            Map.of(
                    Language.EN, "en_GB",
                    Language.ES, "es_ES",
                    Language.CA, "ca_ES",
                    Language.PT, "pt_PT",
                    Language.FR, "fr_FR");

    private final Items items;
    private final Known known;
    private final Site site;
    private final FeedStore store;
    private final Handler page;

    /// @param page shows the item to people
    public FrontPages(Jdbi jdbi, Items items, Known known, Site site, Handler page) {
        this.items = items;
        this.known = known;
        this.site = site;
        this.store = jdbi.onDemand(FeedStore.class);
        this.page = page;
    }

    /// `/{language}/items/{slug}`: the page, or the way to another form of the item.
    public void show(Context ctx) throws Exception {
        var reader = Reader.of(ctx);
        ctx.header("Vary", "Accept");
        var item = items.bySlug(ctx.pathParam("slug"));
        if (item.isPresent()) {
            var described = new Described(item.get(), known, site.address(""));
            var form = Accepted.of(Optional.ofNullable(ctx.header("Accept")));
            if (form != Accepted.PAGE) {
                ctx.redirect(address(described, form), HttpStatus.SEE_OTHER);
                return;
            }
            ctx.header("Link", Signposts.header(described));
            about(described, reader).announce(ctx);
        }
        page.handle(ctx);
    }

    private static String address(Described described, Accepted form) {
        var api = "/api/v1/items/" + described.item().id();
        return switch (form) {
            case PAGE -> described.item().address(described.terms());
            case JSON -> api;
            case JSON_LD -> api + "/metadata/jsonld";
            case XML, TEXT_XML -> api + "/metadata/oai_dc";
        };
    }

    /// `/i/{id}`: leads to the page in the reader's language, also of what was withdrawn.
    public void permanent(Context ctx) {
        var number = ctx.pathParam("id");
        var slug =
                NUMBER.matcher(number).matches()
                        ? store.slug(Long.parseLong(number))
                        : Optional.<String>empty();
        ctx.header("Vary", "Accept-Language");
        ctx.redirect(
                "/"
                        + Reader.guess(ctx)
                        + "/items/"
                        + slug.orElseThrow(() -> new NotFoundResponse()));
    }

    private static About about(Described described, Language reader) {
        var tags = new ArrayList<About.Tag>();
        Highwire.of(described, reader)
                .forEach(tag -> tags.add(new About.Tag("name", tag.name(), tag.content())));
        tags.add(new About.Tag("property", "og:url", described.page(reader)));
        tags.add(
                new About.Tag(
                        "property", "og:locale", LOCALES.getOrDefault(reader, reader.code())));
        described
                .item()
                .face()
                .map(file -> described.origin() + file.picture(PictureSize.LARGE))
                .ifPresent(image -> tags.add(new About.Tag("property", "og:image", image)));
        described
                .item()
                .coverFile()
                .flatMap(_ -> described.item().text().cover())
                .ifPresent(cover ->
                        tags.add(new About.Tag("property", "og:image:alt", cover.alternative())));
        var links =
                List.of(
                        new About.Elsewhere(
                                "alternate",
                                "application/json+oembed",
                                described.title(reader),
                                embedding(described, reader)),
                        new About.Elsewhere(
                                "alternate",
                                Signposts.JSON_LD,
                                described.title(reader),
                                described.record("jsonld")));
        return new About(tags, links, json(SchemaOrg.of(described, reader)));
    }

    private static String embedding(Described described, Language reader) {
        return described.origin()
                + "/oembed?format=json&url="
                + URLEncoder.encode(described.page(reader), StandardCharsets.UTF_8);
    }

    static String json(Map<String, Object> tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same as JSON travels: in UTF-8, whatever its media type says of that.
    static byte[] jsonBytes(Map<String, Object> tree) {
        return json(tree).getBytes(StandardCharsets.UTF_8);
    }
}
