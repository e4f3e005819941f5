package practica.explore;

import practica.place.Place;
import practica.place.WorldMap;
import practica.place.WorldMap.Dot;

/// A place with items, where it lies on the map. `value` is what it is called in its facet.
record Spot(String value, String name, double x, double y, int items) {
    static Spot of(String value, Place place, String name, int items) {
        Dot dot = WorldMap.dot(place, name, "", items);
        return new Spot(value, name, dot.x(), dot.y(), items);
    }
}
