package practica.export;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Turnstile;
import practica.export.Exports.Export;
import practica.export.Pace.Least;
import practica.item.ToReader;
import practica.web.Reader;
import practica.web.Refusal;

/// `GET /api/v1/export`: items, or all that a search finds, in a format that other programs read.
/// It is sent while it is made. Only so many large ones are made at once; small ones always are.
public final class ExportApi {
    /// How many large exports are made at once.
    public static final int AT_ONCE = 8;

    private static final int BUFFER = 16_384;
    private static final int BUSY = 503;
    private static final Logger log = LoggerFactory.getLogger(ExportApi.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Exports exports;
    private final Places places;
    private final Least least;

    public ExportApi(Exports exports, int atOnce) {
        this(exports, atOnce, Least.USUAL);
    }

    ExportApi(Exports exports, int atOnce, Least least) {
        this.exports = exports;
        this.places = new Places(atOnce);
        this.least = least;
    }

    public void send(Context ctx) {
        var export = exports.read(Reader.guess(ctx), ctx.queryParamMap());
        if (ctx.method().equals(HandlerType.HEAD)) {
            describe(ctx, export);
        } else if (export.isSmall()) {
            write(ctx, export);
        } else {
            var who = Turnstile.network(ctx);
            switch (places.take(who)) {
                case TAKEN -> {
                    try {
                        write(ctx, export);
                    } finally {
                        places.giveBack(who);
                    }
                }
                case ALL_TAKEN -> throw refused(ctx, BUSY, "error.export-busy", "");
                case ENOUGH_FOR_ONE ->
                        throw refused(
                                ctx, 429, "error.export-at-once", Integer.toString(Places.OF_ONE));
            }
        }
    }

    private static Refusal refused(Context ctx, int status, String key, String about) {
        ctx.header("Retry-After", "30");
        return new Refusal(status, key, about);
    }

    private static void describe(Context ctx, Export export) {
        ctx.contentType(export.format().type(export.selection()).mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        ctx.header("Cache-Control", "no-cache");
    }

    /// Whoever breaks off is left alone. What goes wrong on our side breaks the connection, so that
    /// nobody takes half an export for a whole one.
    private void write(Context ctx, Export export) {
        describe(ctx, export);
        try {
            var pace = new Pace(new ToReader(ctx.res().getOutputStream()), least);
            var out = new BufferedOutputStream(pace, BUFFER);
            var watch = watch(ctx, pace);
            try {
                export.format().write(export.selection(), out);
                out.flush();
            } finally {
                watch.interrupt();
            }
        } catch (Refusal e) {
            ctx.res().setHeader("Content-Disposition", null);
            throw e.getStatus() == BUSY ? refused(ctx, BUSY, e.key(), e.about()) : e;
        } catch (IOException | RuntimeException e) {
            if (ToReader.isGone(e)) {
                log.debug("{} was not taken to its end", ctx.path(), e);
            } else if (ctx.res().isCommitted()) {
                log.error("{} broke off", ctx.path(), e);
                ServletContextRequest.getServletContextRequest(ctx.req())
                        .getServletChannel()
                        .abort(e);
            } else {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Breaks off the export of a reader who hardly reads, and keeps a place from others. Ends when
    /// it is interrupted.
    private static Thread watch(Context ctx, Pace pace) {
        var path = ctx.path();
        var reader =
                ServletContextRequest.getServletContextRequest(ctx.req())
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint();
        return Thread.startVirtualThread(() -> {
            try {
                do {
                    Thread.sleep(LOOK_EVERY);
                } while (!pace.isTooSlow());
                log.info("{} was read too slowly", path);
                reader.close();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
