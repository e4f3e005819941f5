package practica.deposit;

import java.util.Locale;

/// What became of one thing that was brought. `item` is the address of the item it became, empty
/// where it became none; `reason` says why it was turned away, why its text could not be read, what
/// of it was not understood, or which fields are still missing. Of a row of a table there are its
/// number, the fields of which the reason speaks, and the row as it was written. `alike` says
/// whether it looks like another item.
public record Outcome(
        String path,
        Kind kind,
        String item,
        String reason,
        long row,
        String field,
        String written,
        boolean alike) {
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        WITHDRAWN,
        REJECTED,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What became of a thing that looks like no other.
    public Outcome(
            String path,
            Kind kind,
            String item,
            String reason,
            long row,
            String field,
            String written) {
        this(path, kind, item, reason, row, field, written, false);
    }

    /// What became of a file.
    public Outcome(String path, Kind kind, String item, String reason) {
        this(path, kind, item, reason, 0, "", "");
    }

    /// The same with one more reason: what it looks like.
    Outcome lookingLike(String others) {
        var words = reason.isEmpty() ? others : reason + "; " + others;
        return new Outcome(path, kind, item, words, row, field, written, true);
    }

    /// Whether there is no item of it.
    public boolean isLost() {
        return kind == Kind.REJECTED || kind == Kind.FAILED;
    }
}
