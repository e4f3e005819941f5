package practica.item;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.FileTextPage.PageText;
import practica.language.Language;
import practica.language.Messages;
import practica.storage.Hash;
import practica.storage.PictureSize;
import practica.storage.Pictures;
import practica.storage.Vault;
import practica.web.Days;
import practica.web.Fresh;
import practica.web.Headers;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// The files of published items: the originals as they came, and the text that was read out of
/// them.
public final class FilePages {
    private static final Logger log = LoggerFactory.getLogger(FilePages.class);
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final int STATE = 32;
    private static final int AT_ONCE = 10;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final Items items;
    private final practica.file.Files files;
    private final Vault vault;
    private final Pictures pictures;
    private final Pages pages;

    public FilePages(
            Items items, practica.file.Files files, Vault vault, Pictures pictures, Pages pages) {
        this.items = items;
        this.files = files;
        this.vault = vault;
        this.pictures = pictures;
        this.pages = pages;
    }

    /// The original. Only what cannot run in a browser is shown there; anything else is saved.
    public void original(Context ctx) {
        var file = named(ctx).file();
        var opens = file.original().opensInBrowser();
        send(ctx, file, opens, KEPT);
    }

    /// The same of a file that is not published, to somebody who may see it: nothing on the way
    /// keeps it.
    public void privately(Context ctx, ItemFile file) {
        send(ctx, file, file.original().opensInBrowser(), "no-store");
    }

    /// The same of a file that no browser shows, whatever it is: it is saved.
    public void toSave(Context ctx, ItemFile file) {
        send(ctx, file, false, "no-store");
    }

    /// A small picture of the first page, for everybody who may have the original.
    public void picture(Context ctx) {
        picture(ctx, named(ctx).file(), KEPT);
    }

    /// The same of a file that is not published, to somebody who may see it.
    public void picturePrivately(Context ctx, ItemFile file) {
        picture(ctx, file, "no-store");
    }

    private void picture(Context ctx, ItemFile file, String caching) {
        var size =
                PictureSize.of(ctx.pathParam("picture"))
                        .filter(_ -> file.original().hasPicture())
                        .orElseThrow(NotFoundResponse::new);
        try {
            var jpeg = Files.readAllBytes(pictures.path(file.hash(), size));
            ctx.header("Cache-Control", caching);
            ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            ctx.contentType("image/jpeg");
            if (Fresh.isNews(ctx, Hash.of(jpeg).value().substring(0, STATE))) {
                ctx.result(jpeg);
            }
        } catch (NoSuchFileException e) {
            throw new NotFoundResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Context ctx, ItemFile file, boolean opens, String caching) {
        var path = vault.path(file.hash());
        if (!vault.has(file.hash(), file.original().size())) {
            log.error("file {} is missing or damaged in the vault", file.hash());
            throw new Refusal(410, "error.file", file.hash().value());
        }
        var part =
                Part.of(Optional.ofNullable(ctx.header("Range")), file.original().size())
                        .orElseThrow(() -> new Refusal(416, "error.bad-request", ""));
        describe(ctx, file, part, opens, caching);
        try {
            part.copy(path, new ToReader(ctx.res().getOutputStream()));
        } catch (ToReader.Gone e) {
            log.debug("{} was not read to its end", ctx.path(), e);
        } catch (IOException e) {
            if (!ctx.res().isCommitted()) {
                ctx.res().reset();
                Headers.add(ctx);
            }
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(
            Context ctx, ItemFile file, Part part, boolean opens, String caching) {
        ctx.header(
                "Content-Security-Policy",
                opens ? "frame-ancestors 'none'" : "sandbox; default-src 'none'");
        ctx.header("Cache-Control", caching);
        ctx.header(
                "Content-Disposition",
                (opens ? "inline" : "attachment")
                        + "; filename*=UTF-8''"
                        + file.whereabouts().encodedName());
        ctx.contentType(opens ? file.original().mediaType() : "application/octet-stream");
        ctx.header("Accept-Ranges", "bytes");
        ctx.header("Content-Length", Long.toString(part.length()));
        if (!part.isWhole()) {
            ctx.status(206).header("Content-Range", part.toString());
        }
    }

    /// From the piece that the address names, or from the beginning of the stretch that has the
    /// page that it names.
    public void text(Context ctx) {
        var reader = Reader.of(ctx);
        var named = named(ctx);
        var file = named.file();
        var owner = named.owner();
        var from =
                number(ctx, "page")
                        .map(page -> files.before(file.hash(), page) / AT_ONCE * AT_ONCE)
                        .orElseGet(() -> number(ctx, "from").orElse(1) - 1);
        var texts = files.pages(file.hash(), from, AT_ONCE + 1);
        pages.show(
                ctx,
                new FileTextPage(
                        file.name(),
                        file.address(),
                        new Label(owner.text().in(reader).title(), owner.address(reader)),
                        file.original().state() == ReadFile.State.READ ? "" : file.state(reader),
                        texts.stream()
                                .limit(AT_ONCE)
                                .map(page -> text(page, file.original()))
                                .toList(),
                        from > 0
                                ? turn(reader, file, Math.max(0, from - AT_ONCE), "page.previous")
                                : Optional.empty(),
                        texts.size() > AT_ONCE
                                ? turn(reader, file, from + AT_ONCE, "page.next")
                                : Optional.empty()));
    }

    private static Optional<Integer> number(Context ctx, String name) {
        var asked = ctx.queryParam(name);
        if (asked == null || asked.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(asked).matches()) {
            throw new Refusal(400, "error.page", asked);
        }
        return Optional.of(Integer.valueOf(asked));
    }

    /// A file and an item that has it. Where the item has it under several names, the one in the
    /// address is meant.
    private record Named(Item owner, ItemFile file) {}

    private Named named(Context ctx) {
        var hash = Hash.of(ctx.pathParam("hash")).orElseThrow(NotFoundResponse::new);
        var owner = items.ofFile(hash).orElseThrow(() -> absent(ctx, hash));
        var asked = ctx.pathParamMap().get("name");
        return owner.files().stream()
                .filter(file -> file.hash().equals(hash) && file.isOpen())
                .min(Comparator.comparing(file -> !file.name().equals(asked)))
                .map(file -> new Named(owner, file))
                .orElseThrow(NotFoundResponse::new);
    }

    /// Nobody keeps the answer that a file is under embargo: it is over one day.
    private HttpResponseException absent(Context ctx, Hash hash) {
        var opens = items.opens(hash);
        if (opens.isEmpty()) {
            return new NotFoundResponse();
        }
        ctx.header("Cache-Control", "no-store");
        return new Refusal(403, "error.embargo", Days.day(opens.get(), Reader.guess(ctx)));
    }

    private static PageText text(FilePage page, ReadFile file) {
        var paragraphs = List.of(page.text().split("\n\\s*\n"));
        return new PageText(
                file.pages() > 1 ? page.number() : 0,
                page.part(),
                page.heading(),
                page.language(),
                page.recognised(),
                paragraphs);
    }

    private static Optional<Label> turn(Language reader, ItemFile file, int from, String key) {
        return Optional.of(
                new Label(
                        Messages.in(reader).say(key),
                        file.whereabouts().text(reader) + "?from=" + (from + 1)));
    }
}
