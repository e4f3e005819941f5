package practica.browse;

import java.util.List;
import java.util.Optional;
import practica.place.WorldMap.Dot;
import practica.search.ResultView;
import practica.web.Label;
import practica.web.Page;

/// A network: what it is, and the items that are filed under it. `all` is the address of the search
/// for them, `statistics` that of how they were used.
public record NetworkPage(
        String name,
        String abbreviation,
        String description,
        String type,
        Optional<Integer> founded,
        Optional<String> seat,
        Optional<String> website,
        List<Label> themes,
        int items,
        List<ResultView> results,
        List<Dot> dots,
        String all,
        String statistics)
        implements Page {}
