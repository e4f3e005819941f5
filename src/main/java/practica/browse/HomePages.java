package practica.browse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.web.Pages;
import practica.web.Reader;

/// The front door, and what is said about the house.
public record HomePages(Shelves shelves, Pages pages) {
    private static final int LATEST = 6;

    /// `/` leads to the home page in the browser's language.
    public void door(Context ctx) {
        ctx.header("Vary", "Accept-Language");
        ctx.redirect("/" + Reader.guess(ctx) + "/", HttpStatus.FOUND);
    }

    public void home(Context ctx) {
        var reader = Reader.of(ctx);
        var result = shelves.engine().apply(SearchRequest.of("", reader).withSize(LATEST));
        var counts = new Counts(result);
        pages.show(
                ctx,
                new HomePage(
                        result.total(),
                        counts.values(Facet.COUNTRY).size(),
                        counts.values(Facet.LANGUAGE).size(),
                        ThemePages.tops(
                                shelves.known().vocabularies().themes(),
                                Facet.THEME,
                                counts,
                                reader),
                        counts.dots(shelves.known(), reader),
                        shelves.results().of(result.hits(), reader)));
    }

    public void about(Context ctx) {
        pages.show(ctx, new AboutPage(shelves.counts(Reader.of(ctx)).items()));
    }
}
