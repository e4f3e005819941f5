package practica.export;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.export.Exports.Export;
import practica.item.ToReader;
import practica.web.Reader;
import practica.web.Refusal;

/// `GET /api/v1/export`: items, or all that a search finds, in a format that other programs read.
/// It is sent while it is made. Only so many large ones are made at once; small ones always are.
public final class ExportApi {
    /// How many large exports are made at once.
    public static final int AT_ONCE = 8;

    /// Up to here an export is small, if it brings no files.
    private static final int SMALL = 100;

    private static final int BUFFER = 16_384;
    private static final Logger log = LoggerFactory.getLogger(ExportApi.class);

    private final Exports exports;
    private final Semaphore room;

    public ExportApi(Exports exports, int atOnce) {
        this.exports = exports;
        this.room = new Semaphore(atOnce);
    }

    public void send(Context ctx) {
        var export = exports.read(Reader.guess(ctx), ctx.queryParamMap());
        if (ctx.method().equals(HandlerType.HEAD)) {
            describe(ctx, export);
        } else if (export.selection().size() <= SMALL && !export.format().bringsFiles()) {
            write(ctx, export);
        } else if (room.tryAcquire()) {
            try {
                write(ctx, export);
            } finally {
                room.release();
            }
        } else {
            ctx.header("Retry-After", "30");
            throw new Refusal(503, "error.export-busy", "");
        }
    }

    private static void describe(Context ctx, Export export) {
        ctx.contentType(export.format().type(export.selection()).mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
        ctx.header("Cache-Control", "no-cache");
    }

    /// Whoever breaks off is left alone. What goes wrong on our side breaks the connection, so that
    /// nobody takes half an export for a whole one.
    private static void write(Context ctx, Export export) {
        describe(ctx, export);
        try {
            var out = new BufferedOutputStream(new ToReader(ctx.res().getOutputStream()), BUFFER);
            export.format().write(export.selection(), out);
            out.flush();
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
}
