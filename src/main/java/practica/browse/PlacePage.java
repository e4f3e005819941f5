package practica.browse;

import java.util.List;
import practica.place.WorldMap.Dot;
import practica.search.ResultView;
import practica.web.Label;
import practica.web.Page;

/// A country, region or city and its items. A population of 0 is not shown. `all` is the address of
/// the search for them; `peers` are places like it.
public record PlacePage(
        String name,
        String kind,
        List<Label> within,
        long population,
        String income,
        List<Dot> dots,
        int items,
        List<ResultView> results,
        String all,
        List<PeerView> peers)
        implements Page {}
