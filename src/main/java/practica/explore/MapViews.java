package practica.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import practica.explore.MapPage.Circle;
import practica.explore.MapPage.Named;
import practica.item.Known;
import practica.language.Messages;
import practica.place.PlaceId;
import practica.search.Facet;
import practica.search.FacetViews;
import practica.search.PlaceTree;
import practica.search.PlaceTree.Branch;
import practica.search.SearchFrame;
import practica.search.SearchRequest;
import practica.search.View;
import practica.search.lucene.SearchIndex;
import practica.web.Label;

/// Puts what a search finds on a map: on the countries, or on the places where one country or some
/// places are chosen. Every circle leads closer, and the last to the items.
record MapViews(SearchIndex index, FacetViews facets, Known known) {
    /// So many circles find room side by side; the largest and smallest, and the letters of their
    /// numbers, are parts of the map's width too.
    private static final double REACH = 1 / 14.0;

    private static final double LARGEST = 1 / 29.0;
    private static final double SMALLEST = 1 / 42.0;
    private static final double LETTERS = 1 / 38.0;

    /// What a bold digit is wide of its height, and of a circle's breadth what its number may fill.
    private static final double DIGIT = 0.7;

    private static final double FILLED = 0.85;

    private static final int LISTED = 200;

    MapPage page(SearchFrame frame) {
        var request = frame.request();
        var facet = facet(request);
        var spots = spots(request, facet);
        var window = window(request, spots);
        var listed = spots.stream().limit(LISTED).map(spot -> named(spot, facet, request)).toList();
        return new MapPage(
                frame,
                path(request),
                window.box(),
                circles(spots, window, facet, request),
                listed,
                spots.size() - listed.size(),
                index.without(request, Facet.PLACE));
    }

    /// Closer than countries is where one looks into a single one, or at what lies in some.
    private static Facet facet(SearchRequest request) {
        var inside =
                !request.chosen(Facet.PLACE).isEmpty() || !request.chosen(Facet.DIVISION).isEmpty();
        var single =
                request.chosen(Facet.COUNTRY).size() == 1 && request.chosen(Facet.REGION).isEmpty();
        return inside || single ? Facet.PLACE : Facet.COUNTRY;
    }

    private List<Spot> spots(SearchRequest request, Facet facet) {
        var spots = new ArrayList<Spot>();
        index.spread(List.of(request), facet)
                .getFirst()
                .forEach((value, items) -> {
                    var place =
                            facet == Facet.COUNTRY
                                    ? known.places().country(value)
                                    : known.places().find(new PlaceId(value));
                    place.filter(_ -> isShown(new Branch(facet, value), request))
                            .ifPresent(one ->
                                    spots.add(
                                            Spot.of(
                                                    value,
                                                    one,
                                                    one.name(request.reader()),
                                                    items)));
                });
        spots.sort(Comparator.comparingInt(Spot::items).reversed().thenComparing(Spot::name));
        return spots;
    }

    /// Items that are from a chosen place may be from others too, which are not shown.
    private boolean isShown(Branch spot, SearchRequest request) {
        var chosen = tree().chosen(request);
        return chosen.isEmpty() || tree().path(spot).stream().anyMatch(chosen::contains);
    }

    private PlaceTree tree() {
        return new PlaceTree(known);
    }

    private static Window window(SearchRequest request, List<Spot> spots) {
        if (!request.chosen(Facet.REGION).isEmpty()) {
            return Window.around(spots, 160);
        }
        if (!request.chosen(Facet.COUNTRY).isEmpty()) {
            return Window.around(spots, 70);
        }
        return facet(request) == Facet.PLACE ? Window.around(spots, 40) : Window.WORLD;
    }

    /// Spots that all fall together are drawn one by one: their circle would lead to where one is.
    private List<Circle> circles(
            List<Spot> spots, Window window, Facet facet, SearchRequest request) {
        var gathered = Cluster.of(spots, REACH * window.width());
        var clusters = gathered.size() == 1 ? Cluster.of(spots, 0) : gathered;
        var requests = clusters.stream().map(cluster -> narrowed(cluster, facet, request)).toList();
        var totals = index.totals(requests);
        var most = totals.stream().mapToInt(Integer::intValue).max().orElse(1);
        var circles = new ArrayList<Circle>();
        for (var at = 0; at < clusters.size(); at++) {
            var size = Math.sqrt(totals.get(at) / (double) most);
            var radius = SMALLEST + (LARGEST - SMALLEST) * size;
            circles.add(
                    new Circle(
                            figure(clusters.get(at).centre().x()),
                            figure(clusters.get(at).centre().y()),
                            figure(window.width() * radius),
                            figure(window.width() * letters(totals.get(at), radius)),
                            label(clusters.get(at), request),
                            totals.get(at),
                            requests.get(at).address()));
        }
        return circles;
    }

    /// How high the letters of a number are, so that it stands within its circle.
    static double letters(int number, double radius) {
        var digits = Integer.toString(number).length();
        return Math.min(LETTERS, FILLED * 2 * radius / (DIGIT * digits));
    }

    private static SearchRequest narrowed(Cluster cluster, Facet facet, SearchRequest request) {
        var values = cluster.spots().stream().map(Spot::value).toList();
        var closer = facet == Facet.COUNTRY || values.size() > 1;
        return request.withOnly(facet, values).as(closer ? View.MAP : View.LIST);
    }

    private static Named named(Spot spot, Facet facet, SearchRequest request) {
        var alone = narrowed(new Cluster(List.of(spot)), facet, request);
        return new Named(spot.name(), spot.items(), alone.address());
    }

    private static String label(Cluster cluster, SearchRequest request) {
        var first = cluster.centre().name();
        var others = cluster.spots().size() - 1;
        return others == 0
                ? first
                : Messages.in(request.reader()).say("map.several", first, others);
    }

    /// The wider parts of the world in which everything lies that is chosen.
    private List<Label> path(SearchRequest request) {
        var chosen = tree().chosen(request);
        if (chosen.isEmpty()) {
            return List.of();
        }
        var around = new ArrayList<>(tree().path(chosen.getFirst()));
        chosen.forEach(one -> around.retainAll(tree().path(one)));
        around.removeAll(chosen);
        var path = new ArrayList<Label>();
        around.forEach(one ->
                path.addFirst(
                        new Label(
                                facets.label(one.level(), one.value(), request.reader()),
                                request.withOnly(one.level(), List.of(one.value())).address())));
        path.addFirst(
                new Label(
                        Messages.in(request.reader()).say("map.world"),
                        request.withOnly(Facet.PLACE, List.of()).address()));
        return path;
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
