package practica.browse;

import java.util.List;

/// A theme with how many items it has, its narrower ones included, and those narrower ones.
public record ThemeView(
        String label, String note, String address, int items, List<ThemeView> narrower) {}
