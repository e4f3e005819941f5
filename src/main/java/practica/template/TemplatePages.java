package practica.template;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import practica.item.Known;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.web.Reader;

/// The template to take away. It changes only with the program and its vocabularies, so each is
/// made once.
public final class TemplatePages {
    private final Known known;
    private final Map<Asked, byte[]> made = new ConcurrentHashMap<>();

    private record Asked(Language language, OfficeFormat format) {}

    public TemplatePages(Known known) {
        this.known = known;
    }

    public void docx(Context ctx) {
        send(ctx, OfficeFormat.DOCX);
    }

    public void odt(Context ctx) {
        send(ctx, OfficeFormat.ODT);
    }

    private void send(Context ctx, OfficeFormat format) {
        var language = Reader.of(ctx);
        var file =
                made.computeIfAbsent(
                        new Asked(language, format),
                        asked -> Template.file(asked.language, asked.format, known));
        ctx.header("Cache-Control", "public, max-age=3600");
        ctx.header("Content-Language", language.code());
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"%s\"".formatted(Template.fileName(language, format)));
        ctx.contentType(format.mediaType());
        ctx.result(file);
    }
}
