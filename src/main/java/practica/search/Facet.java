package practica.search;

import java.util.Locale;

/// A way to narrow a search. Its values are concepts, places, networks, years or languages by their
/// ids, never by labels, so that counts are the same for every reader.
public enum Facet {
    KIND,
    THEME,
    SDG,
    REGION,
    COUNTRY,
    NETWORK,
    YEAR,
    LANGUAGE,
    PLACE;

    /// Its name in addresses, in the API and in the index.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
