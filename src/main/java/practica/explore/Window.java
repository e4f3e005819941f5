package practica.explore;

import java.util.List;
import java.util.Locale;

/// The part of the map of the world that is shown, in the map's units and with its proportions.
record Window(double x, double y, double width) {
    static final Window WORLD = new Window(0, 0, 1_000);

    private static final double HIGH = 0.43;

    /// What is between the spots and the edge, of the distance between the outermost.
    private static final double MARGIN = 1.4;

    /// The part around the spots, at least so wide.
    static Window around(List<Spot> spots, double least) {
        var across = spots.stream().mapToDouble(Spot::x).summaryStatistics();
        var down = spots.stream().mapToDouble(Spot::y).summaryStatistics();
        var wanted =
                MARGIN
                        * Math.max(
                                across.getMax() - across.getMin(),
                                (down.getMax() - down.getMin()) / HIGH);
        var width = Math.clamp(wanted, least, WORLD.width);
        return spots.isEmpty()
                ? WORLD
                : new Window(
                        begin((across.getMin() + across.getMax()) / 2, width, WORLD.width),
                        begin(
                                (down.getMin() + down.getMax()) / 2,
                                HIGH * width,
                                HIGH * WORLD.width),
                        width);
    }

    private static double begin(double middle, double length, double all) {
        return Math.clamp(middle - length / 2, 0, all - length);
    }

    /// As SVG's `viewBox` wants it.
    String box() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", x, y, width, HIGH * width);
    }
}
