package practica.browse;

import java.util.List;
import practica.place.WorldMap.Dot;
import practica.web.Page;

/// The places that items come from, by region of the world and country.
public record PlacesPage(
        List<Dot> dots, List<RegionView> regions, String typed, List<PlaceView> found)
        implements Page {
    public record RegionView(String label, String address, int items, List<PlaceView> countries) {}

    public record PlaceView(String label, String address, int items) {}
}
