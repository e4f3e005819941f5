package practica.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Atom.InField;
import practica.search.Atom.Plain;
import practica.search.Clause.Required;
import practica.vocabulary.ConceptId;

/// What else to try where nothing was found: nothing is offered that finds nothing.
///
/// @param totals how many items each of several searches for the same words finds
public record Offers(
        Function<List<SearchRequest>, List<Integer>> totals, FacetViews facets, Known known) {
    /// Words that are left out in turn, names that are looked for elsewhere, and choices that are
    /// undone. Of more words none is left out.
    private static final int TRIED = 6;

    /// Nobody reads more.
    private static final int MOST = 5;

    /// What is offered, and what was asked of a field in which nothing is called so, as it was
    /// written.
    record Made(List<Offer> offers, List<String> unknown) {
        static final Made NONE = new Made(List.of(), List.of());
    }

    private record Other(String key, String about, SearchRequest request) {}

    /// For a search that found nothing, and the themes that its words were understood as.
    Made instead(SearchRequest request, List<ConceptId> understood) {
        var unknown = unknown(request);
        var seen = new HashSet<String>();
        var offers =
                Stream.<Supplier<Stream<Offer>>>of(
                                () -> anywhere(request, unknown),
                                () -> withoutAWord(request).stream(),
                                () -> offers(withoutChoices(request)),
                                () -> wider(request, understood))
                        .flatMap(Supplier::get)
                        .filter(offer -> seen.add(offer.address()))
                        .limit(MOST)
                        .toList();
        return new Made(offers, unknown.stream().map(Clause::written).toList());
    }

    /// The same name wherever it stands.
    private Stream<Offer> anywhere(SearchRequest request, List<Clause> unknown) {
        var clauses = Typed.of(request.words()).clauses();
        return unknown.stream()
                .flatMap(one -> {
                    var value = named(one).orElseThrow().value().written();
                    var other =
                            clauses.stream()
                                    .map(clause -> clause.equals(one) ? value : clause.written())
                                    .collect(Collectors.joining(" "));
                    return offer(new Other("offer.anywhere", value, request.withWords(other)));
                });
    }

    private List<Clause> unknown(SearchRequest request) {
        var reader = request.reader();
        return Typed.of(request.words()).clauses().stream()
                .filter(clause -> named(clause).isPresent())
                .distinct()
                .limit(TRIED)
                .filter(clause -> finds(SearchRequest.of(clause.written(), reader)) == 0)
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
                                new Other(
                                        "offer.without-word",
                                        clauses.get(at).written(),
                                        request.withWords(without(clauses, at))))
                        .flatMap(this::offer)
                        .max(Comparator.comparingInt(Offer::items));
    }

    private static String without(List<Clause> clauses, int left) {
        return IntStream.range(0, clauses.size())
                .filter(at -> at != left)
                .mapToObj(at -> clauses.get(at).written())
                .collect(Collectors.joining(" "));
    }

    /// In all languages, without one choice or another, without the years, and without any of them.
    private List<Other> withoutChoices(SearchRequest request) {
        var others = new ArrayList<Other>();
        if (!request.chosen(Facet.LANGUAGE).isEmpty()) {
            others.add(new Other("offer.languages", "", request.with(Facet.LANGUAGE, List.of())));
        }
        request.chosen().entrySet().stream()
                .flatMap(chosen ->
                        chosen.getValue().stream()
                                .map(value -> without(request, chosen.getKey(), value)))
                .limit(TRIED)
                .forEach(others::add);
        request.years()
                .ifPresent(years ->
                        others.add(
                                new Other(
                                        "offer.without-filter",
                                        Histogram.label(years, request.reader()),
                                        request.during(Optional.empty()))));
        if (choices(request) > 1) {
            others.add(new Other("offer.no-filters", "", request.withoutChoices()));
        }
        return others;
    }

    private Other without(SearchRequest request, Facet facet, String value) {
        return new Other(
                "offer.without-filter",
                facets.label(facet, value, request.reader()),
                request.toggling(facet, value));
    }

    private static int choices(SearchRequest request) {
        return request.chosen().values().stream().mapToInt(List::size).sum()
                + (request.years().isPresent() ? 1 : 0);
    }

    /// For each theme, all that is filed under the nearest wider one that has anything.
    private Stream<Offer> wider(SearchRequest request, List<ConceptId> understood) {
        var paths =
                understood.stream()
                        .limit(TRIED)
                        .map(theme -> wider(theme, request.reader()))
                        .toList();
        var found =
                offers(paths.stream().flatMap(List::stream).distinct().toList())
                        .collect(Collectors.toMap(Offer::address, offer -> offer));
        return paths.stream()
                .flatMap(path ->
                        path.stream()
                                .flatMap(other ->
                                        Stream.ofNullable(found.get(other.request.address())))
                                .limit(1));
    }

    private List<Other> wider(ConceptId theme, Language reader) {
        return known.vocabularies().themes().path(theme).reversed().stream()
                .skip(1)
                .map(broader ->
                        new Other(
                                "offer.wider",
                                broader.label(reader),
                                SearchRequest.of("", reader)
                                        .with(Facet.THEME, List.of(broader.id().value()))))
                .toList();
    }

    private int finds(SearchRequest request) {
        return totals.apply(List.of(request)).getFirst();
    }

    private Stream<Offer> offer(Other other) {
        return offers(List.of(other));
    }

    /// Those of several searches for the same words that find something.
    private Stream<Offer> offers(List<Other> sameWords) {
        if (sameWords.isEmpty()) {
            return Stream.empty();
        }
        var found = totals.apply(sameWords.stream().map(Other::request).toList());
        return IntStream.range(0, sameWords.size())
                .filter(at -> found.get(at) > 0)
                .mapToObj(at -> offer(sameWords.get(at), found.get(at)));
    }

    private static Offer offer(Other other, int items) {
        var say = Messages.in(other.request.reader());
        return new Offer(say.say(other.key, other.about), other.request.address(), items);
    }
}
