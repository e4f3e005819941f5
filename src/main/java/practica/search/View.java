package practica.search;

import java.util.Locale;

/// A way to see what a search finds.
public enum View {
    LIST,
    MAP,
    TIMELINE,
    MATRIX;

    /// Its name in addresses and messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its address has after that of the search; nothing for the list.
    String path() {
        return this == LIST ? "" : "/" + key();
    }
}
