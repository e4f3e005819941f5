package practica.item;

import java.util.Locale;

/// What can be done to an item.
public enum Act {
    ADDED,
    CHANGED,
    TRANSLATED,
    RESTORED,
    WITHDRAWN,
    REINSTATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
