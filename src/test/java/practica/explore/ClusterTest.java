package practica.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void spotsWithinReachGatherAtTheLargest() {
        var small = spot("a", 10, 10, 1);
        var large = spot("b", 14, 10, 5);
        var far = spot("c", 100, 10, 2);

        var clusters = Cluster.of(List.of(small, large, far), 20);

        assertEquals(
                List.of(new Cluster(List.of(large, small)), new Cluster(List.of(far))), clusters);
        assertEquals(large, clusters.getFirst().centre());
    }

    @Test
    void orderOfTheSpotsMakesNoDifference() {
        var spots = random(1, 60);

        assertEquals(Cluster.of(spots, 70), Cluster.of(spots.reversed(), 70));
    }

    @Test
    void everySpotIsInOneClusterAndNoTwoCirclesTouch() {
        for (var seed = 0; seed < 100; seed++) {
            var spots = random(seed, 40);

            var clusters = Cluster.of(spots, 70);

            assertEquals(
                    ids(spots.stream()),
                    ids(clusters.stream().flatMap(one -> one.spots().stream())));
            for (var one : clusters) {
                for (var other : clusters) {
                    assertTrue(
                            one == other || distance(one.centre(), other.centre()) >= 70,
                            one + " " + other);
                }
            }
        }
    }

    @Test
    void clusterHoldsNoMoreThanAnAddressCanName() {
        var spots = IntStream.range(0, 120).mapToObj(n -> spot("p" + n, 5, 5, 1)).toList();

        var sizes = Cluster.of(spots, 10).stream().map(one -> one.spots().size()).toList();

        assertEquals(List.of(50, 50, 20), sizes);
    }

    @Test
    void withoutReachEverySpotStandsAlone() {
        assertEquals(30, Cluster.of(random(3, 30), 0).size());
    }

    private static List<Spot> random(int seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(n ->
                        spot(
                                "p" + n,
                                1_000 * random.nextDouble(),
                                430 * random.nextDouble(),
                                1 + random.nextInt(5)))
                .toList();
    }

    private static List<String> ids(Stream<Spot> spots) {
        return spots.map(Spot::value).sorted().toList();
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Spot spot(String value, double x, double y, int items) {
        return new Spot(value, value, x, y, items);
    }
}
