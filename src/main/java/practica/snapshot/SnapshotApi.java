package practica.snapshot;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// `GET /api/v1/snapshots/{id}`: the manifest of a snapshot, the same bytes for ever. Their SHA-256
/// is the `ETag`; its DOI, where it has one, is the link `cite-as` (RFC 8574).
public record SnapshotApi(Snapshots snapshots) {
    public void show(Context ctx) {
        var one = SnapshotPages.one(ctx, snapshots);
        var tag = "\"" + one.sha256() + "\"";
        ctx.header("ETag", tag);
        SnapshotPages.citeAs(ctx, snapshots.doi(one));
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType("application/json").result(snapshots.manifest(one));
        }
    }
}
