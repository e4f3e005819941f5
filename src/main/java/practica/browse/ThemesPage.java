package practica.browse;

import java.util.List;
import practica.web.Page;

/// The tree of themes.
public record ThemesPage(List<ThemeView> themes, List<ThemeView> goals) implements Page {}
