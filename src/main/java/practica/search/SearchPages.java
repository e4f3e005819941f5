package practica.search;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import practica.language.Language;
import practica.language.Messages;
import practica.web.About;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Search in the browser.
public final class SearchPages {
    private static final String FOUND = "found";

    private final Function<SearchRequest, SearchResult> engine;
    private final Asked asked;
    private final Results results;
    private final SearchFrames frames;
    private final BiFunction<SearchRequest, SearchResult, About> about;
    private final Pages pages;

    /// @param about what programs are told of a search and what it finds
    public SearchPages(
            Function<SearchRequest, SearchResult> engine,
            Asked asked,
            Results results,
            SearchFrames frames,
            BiFunction<SearchRequest, SearchResult, About> about,
            Pages pages) {
        this.engine = engine;
        this.asked = asked;
        this.results = results;
        this.frames = frames;
        this.about = about;
        this.pages = pages;
    }

    public void search(Context ctx) {
        var request = asked.onPage(Reader.of(ctx), ctx.queryParamMap());
        ctx.header("Vary", "Accept-Language");
        var result = engine.apply(request);
        ctx.attribute(FOUND, result.total());
        about.apply(request, result).announce(ctx);
        pages.show(ctx, page(request, result, Reader.ofBrowser(ctx)));
    }

    /// How many items the search found that was answered; empty where none was.
    public static Optional<Long> found(Context ctx) {
        return Optional.ofNullable(ctx.attribute(FOUND));
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
                meanings(request),
                request.page() > 1
                        ? Optional.of(turn(request, -1, "page.previous"))
                        : Optional.empty(),
                request.page() < count
                                && (request.page() + 1) * request.size() <= SearchRequest.DEEPEST
                        ? Optional.of(turn(request, 1, "page.next"))
                        : Optional.empty(),
                count,
                request.address("search/scores"),
                request.withoutPages().address());
    }

    private static List<Label> sorts(SearchRequest request) {
        return Stream.of(Sort.values())
                .map(sort ->
                        new Label(
                                Messages.in(request.reader()).say("sort." + sort.key()),
                                sort == request.sort() ? "" : request.withSort(sort).address()))
                .toList();
    }

    /// With what is only similar in meaning and without it. None where nothing was typed.
    private static List<Label> meanings(SearchRequest request) {
        if (request.words().isBlank()) {
            return List.of();
        }
        var with = EnumSet.noneOf(Layer.class);
        with.addAll(request.without());
        with.remove(Layer.VECTORS);
        var without = EnumSet.of(Layer.VECTORS);
        without.addAll(with);
        var isWithout = request.without().contains(Layer.VECTORS);
        var say = Messages.in(request.reader());
        return List.of(
                new Label(
                        say.say("meanings.with"),
                        isWithout ? request.leavingOut(with).address() : ""),
                new Label(
                        say.say("meanings.without"),
                        isWithout ? "" : request.leavingOut(without).address()));
    }

    private static Label turn(SearchRequest request, int by, String key) {
        return new Label(
                Messages.in(request.reader()).say(key),
                request.withPage(request.page() + by).address());
    }
}
