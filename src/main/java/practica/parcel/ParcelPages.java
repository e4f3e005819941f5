package practica.parcel;

import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Visitors;
import practica.item.ToReader;
import practica.language.Language;
import practica.language.Messages;
import practica.language.Sizes;
import practica.parcel.ParcelsPage.Row;
import practica.web.Days;
import practica.web.Form;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// A member's exports in the browser: asked for, looked after, downloaded.
///
/// @param letters whether letters can be sent
public record ParcelPages(Parcels parcels, boolean letters, Pages pages) {
    private static final Logger log = LoggerFactory.getLogger(ParcelPages.class);
    private static final String ACT = "do";

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var rows =
                parcels.of(Visitors.member(ctx).id()).stream()
                        .map(one -> row(one, reader))
                        .toList();
        var waiting = rows.stream().anyMatch(row -> row.state().equals(Parcel.State.WAITING.key()));
        pages.show(ctx, new ParcelsPage(rows, ctx.queryParam("asked") != null, letters, waiting));
    }

    /// Asks for one, or deletes one.
    public void change(Context ctx) {
        var member = Visitors.member(ctx).id();
        switch (given(ctx, ACT)) {
            case "make" -> {
                var asked = new TreeMap<>(ctx.formParamMap());
                asked.remove(ACT);
                parcels.ask(member, Reader.of(ctx), new Asking(asked));
                ctx.redirect("/" + Reader.of(ctx) + "/exports?asked", HttpStatus.SEE_OTHER);
            }
            case "delete" -> {
                parcels.delete(id(given(ctx, "id")), member);
                ctx.redirect("/" + Reader.of(ctx) + "/exports", HttpStatus.SEE_OTHER);
            }
            default -> throw new NotFoundResponse();
        }
    }

    /// The file of one that is ready, for its member only.
    public void download(Context ctx) {
        var parcel =
                parcels.find(id(ctx.pathParam("id")), Visitors.member(ctx).id())
                        .filter(one -> one.state() == Parcel.State.READY)
                        .filter(one -> Files.isRegularFile(parcels.file(one)))
                        .orElseThrow(NotFoundResponse::new);
        if (parcels.isTakenBack(parcel)) {
            throw new Refusal(410, "parcel.taken-back", "");
        }
        ctx.contentType(parcel.mediaType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + parcel.name() + "\"");
        ctx.header("Content-Length", Long.toString(parcel.bytes()));
        ctx.header("Cache-Control", "no-store");
        try {
            Files.copy(parcels.file(parcel), new ToReader(ctx.res().getOutputStream()));
        } catch (ToReader.Gone e) {
            log.debug("{} was not read to its end", ctx.path(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Parcel one, Language reader) {
        var say = Messages.in(reader);
        var ended = one.endedAt().orElse(one.askedAt());
        return new Row(
                one.id(),
                one.name(),
                Days.time(one.askedAt(), reader),
                one.state().key(),
                one.done(),
                one.items(),
                one.state() == Parcel.State.READY ? Sizes.size(one.bytes(), reader) : "",
                Days.day(ended.plus(Parcel.KEPT), reader),
                one.reason().isEmpty() ? "" : say.say(one.reason(), one.about()));
    }

    private static ParcelId id(String words) {
        return new ParcelId(Form.number(words).orElseThrow(NotFoundResponse::new));
    }
}
