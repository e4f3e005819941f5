package practica.usage;

import java.util.Locale;

/// What somebody did.
public enum Kind {
    VIEW,
    DOWNLOAD,
    EXPORT,
    SEARCH,
    /// A search that found nothing; it is counted as a search, too.
    UNANSWERED;

    /// As the database has it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
