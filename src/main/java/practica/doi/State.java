package practica.doi;

import java.util.Locale;

/// What a DOI is, in DataCite's words.
enum State {
    /// Nobody was told of it yet.
    DRAFT,
    FINDABLE,
    /// It leads to where it led, and is found no more.
    REGISTERED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
