package practica.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.language.Messages;
import practica.storage.DiskFull;
import practica.text.Words;
import practica.web.ProblemAnswer.Wrong;

/// The one place where exceptions end. A handler throws; here it is logged once and said in the
/// reader's language, as a page or, under `/api/`, as JSON.
public record Failures(Pages pages) {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final int LONGEST_DETAIL = 80;

    /// Marks an answer that has been made here. An `Error`, such as a stack overflow, is logged by
    /// Javalin and comes here only as the bare status.
    private static final String SAID = "failure";

    public void addTo(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (e, ctx) -> show(ctx, e.getStatus(), e.key(), e.about(), e.parameter()));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> show(ctx, e.getStatus(), key(e.getStatus()), ""));
        routes.exception(Exception.class, (e, ctx) -> broken(ctx, e));
        routes.error(
                500,
                ctx -> {
                    if (ctx.attribute(SAID) == null) {
                        show(ctx, 500, key(500), "");
                    }
                });
        routes.error(
                404,
                ctx -> {
                    if (ctx.result() == null
                            || "Not Found".equals(ctx.result())
                            || ctx.result().startsWith("Endpoint ")) {
                        show(ctx, 404, key(404), "");
                    }
                });
    }

    private void broken(Context ctx, Throwable e) {
        var status = DiskFull.isBehind(e) ? 507 : isPassing(e) ? 503 : 500;
        log.error("{} {} failed", ctx.method(), ctx.path(), e);
        if (status != 500) {
            ctx.header("Retry-After", status == 507 ? "60" : "5");
        }
        show(ctx, status, key(status), "");
    }

    private void show(Context ctx, int status, String key, String about) {
        show(ctx, status, key, about, "");
    }

    private void show(Context ctx, int status, String key, String about, String parameter) {
        var detail = Words.beginning(about, LONGEST_DETAIL);
        ctx.status(status).attribute(SAID, true);
        if (ctx.path().startsWith("/api/")) {
            var said = Messages.in(Reader.asked(ctx)).say(ofProgram(key), detail);
            ProblemAnswer.send(
                    ctx,
                    status,
                    said,
                    parameter.isEmpty() ? List.of() : List.of(new Wrong(parameter, said)));
        } else {
            pages.show(ctx, new ErrorPage(status, key, detail));
        }
    }

    /// Whether the database was out of reach: that passes, and is no fault of the request.
    private static boolean isPassing(Throwable e) {
        var state = e instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return e instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("57P")
                || (e.getCause() != null && isPassing(e.getCause()));
    }

    /// What is said of pages, as it is said of addresses for programs.
    private static String ofProgram(String key) {
        return switch (key) {
            case "error.sign-in" -> "api.sign-in";
            case "error.forbidden" -> "api.forbidden";
            case "error.not-found" -> "api.not-found";
            case "error.bad-request" -> "api.bad-request";
            default -> key;
        };
    }

    private static String key(int status) {
        return switch (status) {
            case 400 -> "error.bad-request";
            case 401 -> "error.sign-in";
            case 403 -> "error.forbidden";
            case 404 -> "error.not-found";
            case 405 -> "error.method";
            case 410 -> "error.gone";
            case 415 -> "error.bad-request";
            case 413 -> "error.too-large";
            case 503 -> "error.unavailable";
            case 507 -> "error.no-room";
            default -> "error.broken";
        };
    }
}
