package practica.suggest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import practica.language.Messages;
import practica.web.Reader;

/// `GET /{language}/suggest?q=…`: what the search boxes offer while one types.
public record SuggestApi(Suggestions suggestions) {
    /// `said` tells a reader who does not see them how many there are.
    record Answer(List<Suggestion> suggestions, String said) {}

    public void suggest(Context ctx) {
        var reader = Reader.of(ctx);
        var typed = Objects.requireNonNullElse(ctx.queryParam("q"), "");
        var found = suggestions.of(typed, reader);
        ctx.header("Cache-Control", "private, max-age=60");
        ctx.json(new Answer(found, Messages.in(reader).say("suggest.said", found.size())));
    }
}
