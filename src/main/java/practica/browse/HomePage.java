package practica.browse;

import java.util.List;
import practica.place.WorldMap.Dot;
import practica.search.ResultView;
import practica.web.Page;

/// The front page. `themes` are the tops of the tree.
public record HomePage(
        long items,
        int countries,
        int languagesHeld,
        List<ThemeView> themes,
        List<Dot> dots,
        List<ResultView> latest)
        implements Page {}
