package practica.oai;

import java.time.Instant;

/// Where a harvester is in a list: which list it is, the last change that it has seen, how many
/// records were before that, how many there were in all when it began, and when it was told so.
record Listing(
        Verb verb,
        String prefix,
        String set,
        Span span,
        long change,
        long cursor,
        long size,
        Instant issued) {
    /// The same list from behind a change on.
    Listing after(long last, int more, long all, Instant now) {
        return new Listing(verb, prefix, set, span, last, cursor + more, all, now);
    }

    boolean isBeginning() {
        return cursor == 0;
    }
}
