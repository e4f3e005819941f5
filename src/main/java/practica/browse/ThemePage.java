package practica.browse;

import java.util.List;
import practica.place.WorldMap.Dot;
import practica.search.ResultView;
import practica.web.Label;
import practica.web.Page;

/// A theme: where it stands in the tree, and its items.
public record ThemePage(
        ThemeView theme,
        List<Label> path,
        List<String> synonyms,
        List<ResultView> results,
        List<Dot> dots,
        String all)
        implements Page {}
