package practica.place;

import java.util.List;
import java.util.Locale;

/// Where a place lies on our map of the world: Equal Earth (Šavrič, Patterson and Jenny 2018),
/// scaled so that the map is 1000 wide and 430 high. `static/world.svg` is drawn with the same
/// figures.
public final class WorldMap {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = 180;
    private static final double CENTRE_X = 500;
    private static final double CENTRE_Y = 238;

    private WorldMap() {}

    /// A point on the map, what it stands for, where it leads, and how many items are there.
    public record Dot(double x, double y, String label, String address, int items) {
        /// As SVG wants a number.
        public String left() {
            return String.format(Locale.ROOT, "%.1f", x);
        }

        public String top() {
            return String.format(Locale.ROOT, "%.1f", y);
        }

        /// The radius that shows how many: its area grows with them.
        public String radius() {
            return String.format(
                    Locale.ROOT, "%.1f", Math.min(14, 3.6 + 1.8 * Math.sqrt(items - 1.0)));
        }
    }

    /// A part of the map, as wide as four thirds of its height.
    public record Window(double x, double y, double wide) {
        private static final double WHOLE = 1000;
        private static final double TALL = 430;
        private static final double SHAPE = 0.75;

        /// So wide that one sees on which coast, and as what part of its continent, a place lies.
        private static final double LEAST = 120;

        /// Air between the outermost dots and the edge.
        private static final double AIR = 1.4;

        /// Around all of the dots; the inhabited middle of the world where there are none.
        public static Window around(List<Dot> dots) {
            var left = dots.stream().mapToDouble(Dot::x).min().orElse(0);
            var right = dots.stream().mapToDouble(Dot::x).max().orElse(WHOLE);
            var top = dots.stream().mapToDouble(Dot::y).min().orElse(0);
            var bottom = dots.stream().mapToDouble(Dot::y).max().orElse(TALL);
            var needed = AIR * Math.max(right - left, (bottom - top) / SHAPE);
            var wide = Math.clamp(needed, LEAST, TALL / SHAPE);
            return new Window(
                    Math.clamp((left + right - wide) / 2, 0, WHOLE - wide),
                    Math.clamp((top + bottom - SHAPE * wide) / 2, 0, TALL - SHAPE * wide),
                    wide);
        }

        /// As SVG wants it.
        public String viewBox() {
            return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", x, y, wide, SHAPE * wide);
        }

        /// The radius of a dot that is to be seen in a small picture.
        public String radius() {
            return String.format(Locale.ROOT, "%.1f", wide / 20);
        }
    }

    public static Dot dot(Place place, String label, String address, int items) {
        var latitude = Math.toRadians(place.latitude());
        var t = Math.asin(M * Math.sin(latitude));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x =
                Math.toRadians(place.longitude())
                        * Math.cos(t)
                        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        var y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Dot(CENTRE_X + SCALE * x, CENTRE_Y - SCALE * y, label, address, items);
    }
}
