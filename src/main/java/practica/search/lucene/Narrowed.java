package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import practica.search.Atom.Years;
import practica.search.Facet;
import practica.search.SearchRequest;

/// What a request's choices leave of what its words find.
///
/// @param words what the words find
/// @param chosen what the choices of each axis leave of the whole library (see [Facet#axis])
/// @param all what both leave
record Narrowed(Found words, Map<Facet, Found> chosen, Found all) {
    Narrowed {
        chosen = Collections.unmodifiableMap(chosen);
    }

    static Narrowed of(IndexSearcher searcher, Found words, SearchRequest request)
            throws IOException {
        var choices = new EnumMap<Facet, List<Query>>(Facet.class);
        for (var facet : Facet.values()) {
            choices.computeIfAbsent(facet.axis(), _ -> new ArrayList<>())
                    .addAll(choices(facet, request));
        }
        var chosen = new EnumMap<Facet, Found>(Facet.class);
        for (var either : choices.entrySet()) {
            if (!either.getValue().isEmpty()) {
                chosen.put(either.getKey(), Found.of(searcher, AtLeast.one(either.getValue())));
            }
        }
        return new Narrowed(words, chosen, and(words, chosen.values()));
    }

    boolean isBy(Facet facet) {
        return chosen.containsKey(facet.axis());
    }

    /// As if nothing were chosen in the facet and those of its axis.
    Found but(Facet facet) {
        return and(
                words,
                chosen.entrySet().stream()
                        .filter(one -> one.getKey() != facet.axis())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Found and(Found words, Iterable<Found> chosen) {
        var all = words;
        for (var one : chosen) {
            all = all.and(one);
        }
        return all;
    }

    private static List<Query> choices(Facet facet, SearchRequest request) {
        var either = new ArrayList<Query>();
        request.chosen(facet)
                .forEach(value -> either.add(new TermQuery(new Term(Fields.filed(facet), value))));
        if (facet == Facet.YEAR) {
            request.years().map(Narrowed::during).ifPresent(either::add);
        }
        return either;
    }

    private static Query during(Years years) {
        return TermRangeQuery.newStringRange(
                Fields.filed(Facet.YEAR),
                "%04d".formatted(years.from()),
                "%04d".formatted(years.to()),
                true,
                true);
    }
}
