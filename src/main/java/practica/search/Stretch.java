package practica.search;

import java.util.List;

/// A part of all that a search finds, in the order of the items' last changes: how much there is in
/// all, the number of the last change in it, and whether more follows.
public record Stretch(List<Hit> hits, long total, long last, boolean more) {
    public Stretch {
        hits = List.copyOf(hits);
    }
}
