package practica.search;

import java.util.Locale;

/// A way to narrow a search, in the order in which they are shown. Its values are concepts, places,
/// networks, years or languages by their ids, never by labels, so that counts are the same for
/// every reader.
public enum Facet {
    KIND,
    THEME,
    REGION,
    COUNTRY,
    PLACE,
    SDG,
    NETWORK,
    NETWORK_TYPE,
    LANGUAGE,
    YEAR,
    STAGE,
    ORGANISATION,
    LEVEL,
    POPULATION,
    INCOME,
    FILE_TYPE,
    LICENCE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Its name in addresses, in the API and in the index.
    public String key() {
        return key;
    }
}
