package practica.explore;

import io.javalin.http.Context;
import practica.item.Items;
import practica.item.Known;
import practica.search.Asked;
import practica.search.SearchFrame;
import practica.search.SearchFrames;
import practica.search.View;
import practica.search.lucene.SearchIndex;
import practica.web.Pages;
import practica.web.Reader;

/// What a search finds as a map, along the years, and by theme and place.
public final class ExplorePages {
    private final SearchIndex index;
    private final Asked asked;
    private final SearchFrames frames;
    private final Pages pages;
    private final MapViews map;
    private final TimelineViews timeline;
    private final MatrixViews matrix;

    public ExplorePages(
            SearchIndex index,
            Asked asked,
            SearchFrames frames,
            Items items,
            Known known,
            Pages pages) {
        this.index = index;
        this.asked = asked;
        this.frames = frames;
        this.pages = pages;
        this.map = new MapViews(index, frames.facets(), known);
        this.timeline = new TimelineViews(index, items, known);
        this.matrix = new MatrixViews(index, frames.facets(), known);
    }

    public void map(Context ctx) {
        pages.show(ctx, map.page(frame(ctx, View.MAP)));
    }

    public void timeline(Context ctx) {
        pages.show(ctx, timeline.page(frame(ctx, View.TIMELINE)));
    }

    public void matrix(Context ctx) {
        pages.show(ctx, matrix.page(frame(ctx, View.MATRIX)));
    }

    /// Only the years have pages.
    private SearchFrame frame(Context ctx, View view) {
        var given = asked.onPage(Reader.of(ctx), ctx.queryParamMap());
        var request = given.as(view);
        return frames.of(
                view == View.TIMELINE ? request.withPage(given.page()) : request,
                index.search(request.withSize(1)));
    }
}
