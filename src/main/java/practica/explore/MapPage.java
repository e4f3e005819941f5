package practica.explore;

import java.util.List;
import practica.search.SearchFrame;
import practica.web.Label;
import practica.web.Page;

/// What a search finds on a map. `box` is the part of the world that is shown; `path` leads to
/// wider parts; `spots` are the places of the map as a list, of which so many are `left` out;
/// `unplaced` are the items without a place.
public record MapPage(
        SearchFrame frame,
        List<Label> path,
        String box,
        List<Circle> circles,
        List<Named> spots,
        int left,
        int unplaced)
        implements Page {
    /// One or more places as a circle, and the address of the search for them. Its figures are in
    /// the map's units, as SVG wants them; `letters` is how high those of its number are.
    public record Circle(
            String left,
            String top,
            String radius,
            String letters,
            String label,
            int items,
            String address) {}

    /// A place, how many items it has, and the address of the search for them.
    public record Named(String label, int items, String address) {}
}
