package practica.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import practica.storage.Hash;

/// Answers that need not be sent again to who has them already (RFC 9110, section 13).
public final class Fresh {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// What is written is named by its revision, for `If-Match`; that does not name all of the
    /// answer.
    private static final Pattern DRAFT = Pattern.compile("/api/v1/submissions/[^/]+/*");

    private static final int STATE = 32;
    private static final byte[] NOTHING = {};

    private Fresh() {}

    /// Names the state of whatever a program was answered by its bytes, and takes them back where
    /// it has them already. What is sent while it is made has no such name.
    public static void tag(Context ctx) {
        if (!ctx.path().startsWith("/api/")
                || DRAFT.matcher(ctx.path()).matches()
                || !READING.contains(ctx.method().name())
                || ctx.statusCode() != HttpStatus.OK.getCode()) {
            return;
        }
        var named = ctx.res().getHeader("ETag");
        if (named != null) {
            if (has(ctx, named.replaceAll("^W/|\"", ""))) {
                ctx.status(HttpStatus.NOT_MODIFIED).result(NOTHING);
            }
            return;
        }
        try (var result = ctx.resultInputStream()) {
            if (result == null) {
                return;
            }
            var bytes = result.readAllBytes();
            if (!ctx.res().containsHeader("Vary")) {
                ctx.header("Vary", "Accept-Language");
            }
            var type = ctx.res().getContentType();
            ctx.result(isNews(ctx, Hash.of(bytes).value().substring(0, STATE)) ? bytes : NOTHING);
            ctx.contentType(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names the state of the answer, and says whether it has still to be sent.
    ///
    /// @param state differs wherever the answer does; letters, digits and hyphens
    public static boolean isNews(Context ctx, String state) {
        ctx.header("ETag", "W/\"" + state + "\"");
        if (!ctx.res().containsHeader("Cache-Control")) {
            ctx.header("Cache-Control", "no-cache");
        }
        var has = has(ctx, state);
        if (has) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        }
        return !has;
    }

    private static boolean has(Context ctx, String state) {
        var known = ctx.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals("\"" + state + "\""));
    }
}
