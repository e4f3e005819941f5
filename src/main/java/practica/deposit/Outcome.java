package practica.deposit;

import java.util.Locale;

/// What became of one file that was brought. `item` is the address of the item it became, empty
/// where it became none; `reason` says why it was turned away, why its text could not be read, or
/// which fields are still missing.
public record Outcome(String path, Kind kind, String item, String reason) {
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
