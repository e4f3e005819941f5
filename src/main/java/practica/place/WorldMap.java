package practica.place;

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
