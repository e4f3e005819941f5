package practica.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.explore.MatrixPage.Cell;
import practica.explore.MatrixPage.Head;
import practica.explore.MatrixPage.Row;
import practica.item.Known;
import practica.search.Facet;
import practica.search.FacetViews;
import practica.search.PlaceTree;
import practica.search.PlaceTree.Branch;
import practica.search.SearchFrame;
import practica.search.SearchRequest;
import practica.search.View;
import practica.search.lucene.SearchIndex;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;

/// Counts what a search finds by theme and place. Rows are the top themes, or the chosen one and
/// those below it; columns are the regions of the world, or the countries of what is chosen. A cell
/// takes the place of what was chosen of either; all else of the search stays.
record MatrixViews(SearchIndex index, FacetViews facets, Known known) {
    private static final int SHADES = 5;

    /// Columns that one can still look over.
    private static final int WIDEST = 24;

    MatrixPage page(SearchFrame frame) {
        var request = frame.request();
        var across = across(request);
        var rows = rows(request).stream().map(theme -> with(Facet.THEME, theme, request)).toList();
        var counts =
                index.spread(
                        rows.stream().map(row -> row.withOnly(across, List.of())).toList(), across);
        var all = columns(across, counts, request);
        var columns = all.stream().limit(WIDEST).toList();
        var most =
                counts.stream()
                        .flatMap(row -> columns.stream().map(value -> row.getOrDefault(value, 0)))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return new MatrixPage(
                frame,
                columns.stream().map(value -> head(across, value, request)).toList(),
                IntStream.range(0, rows.size())
                        .filter(at -> columns.stream().anyMatch(counts.get(at)::containsKey))
                        .mapToObj(at ->
                                row(
                                        head(
                                                Facet.THEME,
                                                rows.get(at).chosen(Facet.THEME).getFirst(),
                                                request),
                                        rows.get(at),
                                        across,
                                        columns,
                                        counts.get(at),
                                        most))
                        .toList(),
                all.size() - columns.size());
    }

    private Facet across(SearchRequest request) {
        return new PlaceTree(known).chosen(request).isEmpty() ? Facet.REGION : Facet.COUNTRY;
    }

    private List<String> rows(SearchRequest request) {
        var themes = known.vocabularies().themes();
        var chosen = request.chosen(Facet.THEME);
        var below =
                switch (chosen.size()) {
                    case 0 -> themes.top();
                    case 1 -> themes.narrower(new ConceptId(chosen.getFirst()));
                    default -> List.<Concept>of();
                };
        return Stream.concat(chosen.stream(), below.stream().map(one -> one.id().value())).toList();
    }

    /// Those that any row has: regions in the order of their scheme, of countries first the one
    /// that has most.
    private List<String> columns(
            Facet across, List<Map<String, Integer>> counts, SearchRequest request) {
        if (across == Facet.REGION) {
            return known.vocabularies().worldRegions().top().stream()
                    .map(region -> region.id().value())
                    .filter(region -> counts.stream().anyMatch(row -> row.containsKey(region)))
                    .toList();
        }
        return counts.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(country -> isShown(country, request))
                .sorted(
                        Comparator.comparingInt((String country) -> sum(country, counts))
                                .reversed()
                                .thenComparing(
                                        country -> facets.label(across, country, request.reader())))
                .toList();
    }

    private boolean isShown(String country, SearchRequest request) {
        var tree = new PlaceTree(known);
        var column = new Branch(Facet.COUNTRY, country);
        return tree.chosen(request).stream().anyMatch(one -> tree.touch(one, column));
    }

    private static int sum(String value, List<Map<String, Integer>> counts) {
        return counts.stream().mapToInt(row -> row.getOrDefault(value, 0)).sum();
    }

    private Row row(
            Head head,
            SearchRequest row,
            Facet across,
            List<String> columns,
            Map<String, Integer> counts,
            int most) {
        return new Row(
                head,
                columns.stream()
                        .map(value ->
                                cell(
                                        row.withOnly(across, List.of(value)),
                                        across,
                                        counts.getOrDefault(value, 0),
                                        most))
                        .toList());
    }

    private Cell cell(SearchRequest cell, Facet across, int items, int most) {
        return new Cell(
                label(Facet.THEME, cell) + ", " + label(across, cell),
                items,
                items == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt(items / (double) most)),
                cell.as(View.LIST).address());
    }

    private String label(Facet facet, SearchRequest cell) {
        return facets.label(facet, cell.chosen(facet).getFirst(), cell.reader());
    }

    private static SearchRequest with(Facet facet, String value, SearchRequest request) {
        return request.withOnly(facet, List.of(value));
    }

    /// A heading narrows the table; where that would leave it as it is, it leads to the items.
    private Head head(Facet facet, String value, SearchRequest request) {
        var narrowed = with(facet, value, request);
        return new Head(
                facets.label(facet, value, request.reader()),
                (narrowed.equals(request) ? narrowed.as(View.LIST) : narrowed).address());
    }
}
