package practica.web;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.language.Language;

/// Turns pages into HTML. A template that names what its page does not have is an error, not a
/// blank. Besides the page's own components every template knows `language` (the reader's),
/// `languages`, `here` (the address without its language), `site` (what stands before an address
/// that must be whole), `visitor` (who reads it, if they are signed in), `about` (what its head
/// tells programs) and `assets` (the address of a static file).
public final class Pages {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    private final Assets assets;
    private final Site where;
    private final PebbleEngine engine =
            new PebbleEngine.Builder()
                    .loader(loader())
                    .extension(new Phrases())
                    .strictVariables(true)
                    .autoEscaping(true)
                    .build();

    public Pages(Assets assets) {
        this(assets, new Site(() -> ""));
    }

    /// @param where what stands before addresses that have to be whole
    public Pages(Assets assets, Site where) {
        this.assets = assets;
        this.where = where;
    }

    public void show(Context ctx, Page page) {
        var language = Reader.guess(ctx);
        ctx.header("Content-Language", language.code());
        ctx.html(html(page, language, here(ctx), site(ctx), Visitor.of(ctx), About.of(ctx)));
    }

    /// The page as HTML for a reader of the language.
    ///
    /// @param here the page's own address, without `/{language}` in front
    public String html(Page page, Language language, String here) {
        return html(page, language, here, "", Optional.empty(), About.nothing());
    }

    private String html(
            Page page,
            Language language,
            String here,
            String site,
            Optional<Visitor> visitor,
            About about) {
        var model = components(page);
        model.put("language", language);
        model.put("languages", Language.INTERFACE);
        model.put("here", here);
        model.put("site", site);
        model.put("origin", where.address(""));
        model.put("visitor", visitor);
        model.put("about", about);
        model.put("assets", assets);
        var out = new StringWriter();
        try {
            engine.getTemplate(page.template()).evaluate(out, model, language.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// As the browser calls us. What calls itself a host may be anything.
    private static String site(Context ctx) {
        var host = ctx.host();
        return host != null && HOST.matcher(host).matches() ? ctx.scheme() + "://" + host : "";
    }

    private static String here(Context ctx) {
        var path = ctx.path();
        var language = "/" + Reader.guess(ctx);
        if (!path.equals(language) && !path.startsWith(language + "/")) {
            return "/";
        }
        var rest = path.substring(language.length());
        var query = ctx.queryString();
        return (rest.isEmpty() ? "/" : rest)
                + (query == null || query.isEmpty() ? "" : "?" + query);
    }

    private static ClasspathLoader loader() {
        var loader = new ClasspathLoader();
        loader.setPrefix("templates/");
        return loader;
    }

    private static Map<String, Object> components(Page page) {
        var model = new HashMap<String, Object>();
        for (var component : page.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                model.put(component.getName(), accessor.invoke(page));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return model;
    }
}
