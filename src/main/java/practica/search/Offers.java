package practica.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import practica.item.Known;
import practica.language.Messages;
import practica.search.Atom.InField;
import practica.search.Atom.Plain;
import practica.search.Clause.Required;
import practica.vocabulary.ConceptId;

/// What else to try where nothing was found: nothing is offered that finds nothing.
public record Offers(ToIntFunction<SearchRequest> count, FacetViews facets, Known known) {
    /// Words that are left out in turn, and choices that are undone; each is a search. Of more
    /// words none is left out.
    private static final int TRIED = 6;

    /// For a search that found nothing, and the themes that its words were understood as.
    List<Offer> instead(SearchRequest request, List<ConceptId> understood) {
        var offers = new ArrayList<Offer>();
        offers.addAll(anywhere(request));
        withoutAWord(request).ifPresent(offers::add);
        inAllLanguages(request).ifPresent(offers::add);
        offers.addAll(withoutAChoice(request));
        withoutYears(request).ifPresent(offers::add);
        if (choices(request) > 1) {
            offer("offer.no-filters", "", request.withoutChoices()).ifPresent(offers::add);
        }
        understood.stream()
                .limit(TRIED)
                .forEach(theme -> wider(request, theme).ifPresent(offers::add));
        var seen = new HashSet<String>();
        return offers.stream().filter(offer -> seen.add(offer.address())).toList();
    }

    /// What was asked of a field in which nothing is called so, as it was written.
    List<String> unknown(SearchRequest request) {
        return inFields(request).stream().map(Clause::written).toList();
    }

    /// The same name wherever it stands.
    private List<Offer> anywhere(SearchRequest request) {
        var clauses = Typed.of(request.words()).clauses();
        return inFields(request).stream()
                .flatMap(unknown -> {
                    var value = named(unknown).orElseThrow().value().written();
                    var other =
                            clauses.stream()
                                    .map(clause ->
                                            clause.equals(unknown) ? value : clause.written())
                                    .collect(Collectors.joining(" "));
                    return offer("offer.anywhere", value, request.withWords(other)).stream();
                })
                .toList();
    }

    private List<Clause> inFields(SearchRequest request) {
        var reader = request.reader();
        return Typed.of(request.words()).clauses().stream()
                .filter(clause -> named(clause).isPresent())
                .distinct()
                .limit(TRIED)
                .filter(clause -> count.applyAsInt(SearchRequest.of(clause.written(), reader)) == 0)
                .toList();
    }

    private static Optional<InField> named(Clause clause) {
        return clause instanceof Required(var alternatives)
                        && alternatives.size() == 1
                        && alternatives.getFirst() instanceof InField one
                        && one.value() instanceof Plain
                ? Optional.of(one)
                : Optional.empty();
    }

    /// The one whose leaving out gives most.
    private Optional<Offer> withoutAWord(SearchRequest request) {
        var clauses = Typed.of(request.words()).clauses();
        return clauses.size() < 2 || clauses.size() > TRIED
                ? Optional.empty()
                : IntStream.range(0, clauses.size())
                        .mapToObj(at ->
                                offer(
                                        "offer.without-word",
                                        clauses.get(at).written(),
                                        request.withWords(without(clauses, at))))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparingInt(Offer::items));
    }

    private static String without(List<Clause> clauses, int left) {
        return IntStream.range(0, clauses.size())
                .filter(at -> at != left)
                .mapToObj(at -> clauses.get(at).written())
                .collect(Collectors.joining(" "));
    }

    private Optional<Offer> inAllLanguages(SearchRequest request) {
        return request.chosen(Facet.LANGUAGE).isEmpty()
                ? Optional.empty()
                : offer("offer.languages", "", request.with(Facet.LANGUAGE, List.of()));
    }

    private List<Offer> withoutAChoice(SearchRequest request) {
        return request.chosen().entrySet().stream()
                .flatMap(chosen ->
                        chosen.getValue().stream().map(value -> new Choice(chosen.getKey(), value)))
                .limit(TRIED)
                .flatMap(choice ->
                        offer(
                                "offer.without-filter",
                                facets.label(choice.facet, choice.value, request.reader()),
                                request.toggling(choice.facet, choice.value))
                                .stream())
                .toList();
    }

    private Optional<Offer> withoutYears(SearchRequest request) {
        return request.years()
                .flatMap(years ->
                        offer(
                                "offer.without-filter",
                                Histogram.label(years, request.reader()),
                                request.during(Optional.empty())));
    }

    private static int choices(SearchRequest request) {
        return request.chosen().values().stream().mapToInt(List::size).sum()
                + (request.years().isPresent() ? 1 : 0);
    }

    private record Choice(Facet facet, String value) {}

    /// All that is filed under the nearest wider theme that has anything.
    private Optional<Offer> wider(SearchRequest request, ConceptId theme) {
        var path = known.vocabularies().themes().path(theme).reversed();
        return path.stream()
                .skip(1)
                .flatMap(broader ->
                        offer(
                                "offer.wider",
                                broader.label(request.reader()),
                                SearchRequest.of("", request.reader())
                                        .with(Facet.THEME, List.of(broader.id().value())))
                                .stream())
                .findFirst();
    }

    private Optional<Offer> offer(String key, String about, SearchRequest other) {
        var items = count.applyAsInt(other);
        return items == 0
                ? Optional.empty()
                : Optional.of(
                        new Offer(
                                Messages.in(other.reader()).say(key, about),
                                other.address(),
                                items));
    }
}
