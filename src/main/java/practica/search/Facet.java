package practica.search;

import java.util.Locale;

/// A way to narrow a search, in the order in which they are shown. Its values are concepts, places,
/// networks, years or languages by their ids, never by labels, so that counts are the same for
/// every reader. World regions, countries, their divisions and places are one tree: what is chosen
/// of them is alternatives, as within one facet.
public enum Facet {
    KIND,
    THEME,
    REGION,
    COUNTRY,
    DIVISION,
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
    COST,
    FUNDER,
    FILE_TYPE,
    LICENCE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The facet with whose choices its own are alternatives: of a part of the tree of places the
    /// last one, of all else itself.
    public Facet axis() {
        return switch (this) {
            case REGION, COUNTRY, DIVISION, PLACE -> PLACE;
            default -> this;
        };
    }

    /// Its name in addresses, in the API and in the index.
    public String key() {
        return key;
    }
}
