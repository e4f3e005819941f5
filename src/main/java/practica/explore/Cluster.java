package practica.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Spots that are too near each other to be hit one by one, drawn at the place of the first.
record Cluster(List<Spot> spots) {
    /// As many as one address can name.
    private static final int MOST = 50;

    private static final Comparator<Spot> LARGEST =
            Comparator.comparingInt(Spot::items).reversed().thenComparing(Spot::value);

    Cluster {
        spots = List.copyOf(spots);
    }

    /// Gathers each spot to the largest one within reach, in units of the map, the largest clusters
    /// first. No two of their centres are within reach of each other, so that circles of half of it
    /// don't touch.
    static List<Cluster> of(List<Spot> spots, double reach) {
        var gathered = new ArrayList<List<Spot>>();
        for (var spot : spots.stream().sorted(LARGEST).toList()) {
            gathered.stream()
                    .filter(others -> others.size() < MOST)
                    .filter(others -> distance(others.getFirst(), spot) < reach)
                    .findFirst()
                    .ifPresentOrElse(
                            others -> others.add(spot),
                            () -> gathered.add(new ArrayList<>(List.of(spot))));
        }
        return gathered.stream().map(Cluster::new).toList();
    }

    /// The one that it is drawn at.
    Spot centre() {
        return spots.getFirst();
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
