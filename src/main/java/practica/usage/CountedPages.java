package practica.usage;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.search.SearchPages;
import practica.usage.Use.Thing;
import practica.web.Form;
import practica.web.Reader;

/// Pages that are counted when they were shown: to a person with a browser, or at the addresses for
/// programs to a program. What a browser fetches in advance is not counted, nor what robots,
/// curators and administrators look at.
public final class CountedPages {
    private static final Logger log = LoggerFactory.getLogger(CountedPages.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern IN_ADVANCE =
            Pattern.compile("prefetch|prerender|preview", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_THE_START = Pattern.compile("bytes=0-.*");
    private static final String FIRST_PAGE = "1";

    private final Usage usage;
    private final Robots robots = new Robots();

    public CountedPages(Usage usage) {
        this.usage = usage;
    }

    /// An item is read, which the address names by `slug`, or by `id`.
    public Handler views(Handler page) {
        return counting(
                page,
                ctx ->
                        count(
                                ctx,
                                Kind.VIEW,
                                ctx.pathParamMap().containsKey("slug")
                                        ? Thing.slug(ctx.pathParam("slug"))
                                        : Thing.id(ctx.pathParam("id")),
                                isApi(ctx)));
    }

    /// A file is taken, which the address names by its `hash`.
    public Handler downloads(Handler file) {
        return counting(
                file,
                ctx -> count(ctx, Kind.DOWNLOAD, Thing.file(ctx.pathParam("hash")), isApi(ctx)));
    }

    /// Items are taken away; people do so at an address for programs, too.
    public Handler exports(Handler export) {
        return counting(
                export,
                ctx -> count(ctx, Kind.EXPORT, exported(ctx), !robots.isBrowser(agent(ctx))));
    }

    /// Somebody searches for words. Turning the page is no other search.
    public Handler searches(Handler search) {
        return counting(
                search,
                ctx -> {
                    var page = Form.asked(ctx, "page");
                    if (!Form.asked(ctx, "q").isBlank()
                            && (page.isEmpty() || page.equals(FIRST_PAGE))) {
                        searched(ctx);
                    }
                });
    }

    private void searched(Context ctx) {
        var counted = count(ctx, Kind.SEARCH, Thing.NONE, isApi(ctx));
        var nothing = SearchPages.found(ctx).filter(found -> found == 0).isPresent();
        if (counted && nothing) {
            count(ctx, Kind.UNANSWERED, Thing.NONE, false);
            usage.unanswered(Form.asked(ctx, "q"), visitor(ctx));
        }
    }

    private static Thing exported(Context ctx) {
        var items = Form.asked(ctx, "items").strip();
        return NUMBER.matcher(items).matches() && ctx.queryParams("items").size() == 1
                ? Thing.id(items)
                : Thing.NONE;
    }

    /// Whatever goes wrong with counting, the page was shown.
    private Handler counting(Handler page, Consumer<Context> counting) {
        return ctx -> {
            page.handle(ctx);
            try {
                if (counts(ctx)) {
                    counting.accept(ctx);
                }
            } catch (RuntimeException e) {
                log.warn("{} was not counted: {}", ctx.path(), e.getMessage());
                log.debug("why", e);
            }
        };
    }

    private boolean counts(Context ctx) {
        return ctx.method().name().equals("GET")
                && wasShown(ctx)
                && !isInAdvance(ctx)
                && (isApi(ctx) || robots.isBrowser(agent(ctx)))
                && Visitors.of(ctx)
                        .map(one -> one.account())
                        .filter(account -> account.curates() || account.administers())
                        .isEmpty();
    }

    /// A file that is read in parts is taken once: with its first part.
    private static boolean wasShown(Context ctx) {
        return ctx.statusCode() == 200
                || (ctx.statusCode() == 206
                        && FROM_THE_START.matcher(header(ctx, "Range")).matches());
    }

    private static boolean isInAdvance(Context ctx) {
        return IN_ADVANCE.matcher(header(ctx, "Sec-Purpose")).find()
                || IN_ADVANCE.matcher(header(ctx, "Purpose")).find()
                || IN_ADVANCE.matcher(header(ctx, "X-Moz")).find();
    }

    private boolean count(Context ctx, Kind kind, Thing thing, boolean machine) {
        var what = thing.equals(Thing.NONE) ? asked(ctx) : "";
        return usage.count(kind, machine, Reader.asked(ctx), thing, visitor(ctx), what);
    }

    /// Two searches for the same words are one, however they are filtered; so are two exports of
    /// the same.
    private static String asked(Context ctx) {
        var words = Form.asked(ctx, "q");
        return words.isBlank()
                ? requireNonNullElse(ctx.queryString(), "")
                : words.strip().toLowerCase(Locale.ROOT);
    }

    private static String visitor(Context ctx) {
        return Turnstile.asker(ctx) + " " + agent(ctx);
    }

    private static String agent(Context ctx) {
        return requireNonNullElse(ctx.userAgent(), "");
    }

    private static String header(Context ctx, String name) {
        return requireNonNullElse(ctx.header(name), "");
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }
}
