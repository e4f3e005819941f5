package practica.parallel;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.Function;
import practica.account.Turnstile;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.item.LanguageVersion;
import practica.item.Preview;
import practica.language.Language;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// An item in the reader's language, as a program says it, for reading only: it is made when
/// somebody asks for it, and kept apart from what people wrote.
public final class MachinePages {
    private final Items items;
    private final Machine machine;
    private final Turnstile turnstile;
    private final Preview preview;
    private final Pages pages;

    public MachinePages(
            Items items, Known known, Machine machine, Turnstile turnstile, Pages pages) {
        this.items = items;
        this.machine = machine;
        this.turnstile = turnstile;
        this.preview = new Preview(known, items::hasPublished);
        this.pages = pages;
    }

    /// Has it translated, and shows it.
    public void make(Context ctx) {
        var item = untranslated(ctx);
        var reader = Reader.of(ctx);
        if (said(item, reader, words -> machine.known(words, from(item), reader)).isEmpty()) {
            turnstile.translate(ctx);
        }
        if (said(item, reader, words -> machine.of(words, from(item), reader)).isEmpty()) {
            throw new Refusal(503, "machine.silent", "");
        }
        ctx.redirect(item.address(reader) + "/machine", HttpStatus.SEE_OTHER);
    }

    /// Shows what was translated before, and otherwise the item itself.
    public void show(Context ctx) {
        var item = untranslated(ctx);
        var reader = Reader.of(ctx);
        ctx.header("X-Robots-Tag", "noindex");
        said(item, reader, words -> machine.known(words, from(item), reader))
                .ifPresentOrElse(
                        version -> pages.show(ctx, preview.machine(item, version, reader)),
                        () -> ctx.redirect(item.address(reader), HttpStatus.SEE_OTHER));
    }

    private static Language from(Item item) {
        return item.text().language();
    }

    private static Optional<LanguageVersion> said(
            Item item, Language reader, Function<String, Optional<String>> engine) {
        var own = Optional.ofNullable(item.text().versions().get(reader));
        return new MachineVersion(item.text().original(), own, engine).version();
    }

    /// The item that is asked for, if a program may say it in the reader's language.
    private Item untranslated(Context ctx) {
        var item = items.bySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        var reader = Reader.of(ctx);
        if (!machine.offers(item.text(), reader)) {
            throw new NotFoundResponse();
        }
        return item;
    }
}
