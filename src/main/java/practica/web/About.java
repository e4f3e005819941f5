package practica.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the head of a page tells programs of it: tags, links to the same in other forms, and a tree
/// of JSON-LD as it stands in a script.
///
/// @param json safe within HTML: without a single `<`
public record About(List<Tag> tags, List<Elsewhere> links, String json) {
    private static final About NOTHING = new About(List.of(), List.of(), "");
    private static final String ATTRIBUTE = "about";

    public About {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        json = json.replace("<", "\\u003c");
    }

    /// A `meta` of the page: by `name`, or by `property` as Open Graph has it.
    public record Tag(String kind, String name, String content) {}

    /// The same in another form: what it is to the page (`alternate`), its media type, what it is
    /// called, and its address.
    public record Elsewhere(String rel, String type, String title, String address) {}

    /// Says it of the page that is shown next.
    public void announce(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    static About of(Context ctx) {
        return Objects.requireNonNull(
                Optional.<About>ofNullable(ctx.attribute(ATTRIBUTE)).orElse(NOTHING));
    }

    static About nothing() {
        return NOTHING;
    }
}
