package practica.search;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.language.Language;
import practica.language.Messages;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// Search in the browser.
public final class SearchPages {
    private final Function<SearchRequest, SearchResult> engine;
    private final Asked asked;
    private final Results results;
    private final SearchFrames frames;
    private final Pages pages;

    public SearchPages(
            Function<SearchRequest, SearchResult> engine,
            Asked asked,
            Results results,
            SearchFrames frames,
            Pages pages) {
        this.engine = engine;
        this.asked = asked;
        this.results = results;
        this.frames = frames;
        this.pages = pages;
    }

    public void search(Context ctx) {
        switch (asked.of(Reader.of(ctx), ctx.queryParamMap())) {
            case Good<SearchRequest>(var request) -> {
                ctx.header("Vary", "Accept-Language");
                pages.show(ctx, page(request, engine.apply(request), Reader.ofBrowser(ctx)));
            }
            case Bad<SearchRequest>(var problems) ->
                    throw new Refusal(
                            400, problems.getFirst().message(), problems.getFirst().detail());
        }
    }

    /// What one can type.
    public void help(Context ctx) {
        Reader.of(ctx);
        pages.show(ctx, new HowToSearchPage());
    }

    private SearchPage page(SearchRequest request, SearchResult result, List<Language> read) {
        var count = (result.total() + request.size() - 1) / request.size();
        return new SearchPage(
                frames.of(request, result),
                results.of(result.hits(), request.reader()),
                sorts(request),
                new LanguageSwitch(request).labels(read),
                request.page() > 1
                        ? Optional.of(turn(request, -1, "page.previous"))
                        : Optional.empty(),
                request.page() < count
                                && (request.page() + 1) * request.size() <= SearchRequest.DEEPEST
                        ? Optional.of(turn(request, 1, "page.next"))
                        : Optional.empty(),
                count,
                request.address("search/scores"));
    }

    private static List<Label> sorts(SearchRequest request) {
        return Stream.of(Sort.values())
                .map(sort ->
                        new Label(
                                Messages.in(request.reader()).say("sort." + sort.key()),
                                sort == request.sort() ? "" : request.withSort(sort).address()))
                .toList();
    }

    private static Label turn(SearchRequest request, int by, String key) {
        return new Label(
                Messages.in(request.reader()).say(key),
                request.withPage(request.page() + by).address());
    }
}
