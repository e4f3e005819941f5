package practica.export.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.nodes.Element;
import practica.export.Selection;
import practica.language.Messages;
import practica.web.Days;

/// The title page, and how all pages look.
final class Cover {
    private Cover() {}

    /// @param chapters how many follow
    static void write(Selection selection, int chapters, Element into) {
        var reader = selection.wish().reader();
        var say = Messages.in(reader);
        var cover = into.appendElement("section").addClass("cover");
        cover.appendElement("p").addClass("kicker").text(say.say("site.name"));
        cover.appendElement("h1").text(selection.title());
        cover.appendElement("p")
                .text(say.say("export.cover", chapters, Days.day(Instant.now(), reader)));
        cover.appendElement("p")
                .appendElement("a")
                .attr("href", selection.source())
                .text(selection.source());
    }

    /// The style sheet of both formats.
    static String style() {
        return resource("reader.css");
    }

    /// What a style sheet has besides for pages of paper.
    static String paper() {
        return resource("paper.css");
    }

    private static String resource(String name) {
        try (var in = Cover.class.getResourceAsStream("/export/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
