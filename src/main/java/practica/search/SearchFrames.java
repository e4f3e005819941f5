package practica.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Messages;
import practica.web.Label;

/// Puts the frame around the results of a search.
public record SearchFrames(FacetViews facets, Offers offers) {
    public SearchFrame of(SearchRequest request, SearchResult result) {
        var instead =
                result.total() == 0
                        ? offers.instead(request, result.understood())
                        : Offers.Made.NONE;
        return new SearchFrame(
                request,
                request.withWords("").parameters(),
                result.total(),
                facets.of(request, result),
                chips(request),
                request.withoutChoices().address(),
                views(request),
                request.withoutPages().address("search/export"),
                result.understood().stream()
                        .flatMap(theme -> facets.theme(theme, request.reader()).stream())
                        .toList(),
                result.instead().map(words -> new Label(words, request.withWords(words).address())),
                instead.offers(),
                instead.unknown());
    }

    private List<Label> chips(SearchRequest request) {
        var chips = new ArrayList<Label>();
        request.chosen()
                .forEach((facet, values) ->
                        values.forEach(value ->
                                chips.add(
                                        new Label(
                                                facets.label(facet, value, request.reader()),
                                                request.toggling(facet, value).address()))));
        request.years()
                .ifPresent(years ->
                        chips.add(
                                new Label(
                                        Histogram.label(years, request.reader()),
                                        request.during(Optional.empty()).address())));
        return chips;
    }

    private static List<Label> views(SearchRequest request) {
        return Stream.of(View.values())
                .map(view ->
                        new Label(
                                Messages.in(request.reader()).say("view." + view.key()),
                                view == request.view() ? "" : request.as(view).address()))
                .toList();
    }
}
