package practica.search;

import java.util.List;
import java.util.Optional;

/// A facet as the search page shows it: a list of choices, or the years. `open` where something in
/// it is chosen or it is among the first.
public record FacetView(
        String label,
        boolean open,
        List<Choice> choices,
        List<Choice> more,
        Optional<Histogram> years) {
    /// A value: its label, how many items have it, whether it is chosen, how deep in a tree it
    /// stands (from 0), and the address of the search with it chosen, or no longer chosen.
    public record Choice(String label, int items, boolean chosen, int depth, String address) {}

    static FacetView of(String label, boolean open, List<Choice> choices, List<Choice> more) {
        return new FacetView(label, open, choices, more, Optional.empty());
    }

    static FacetView of(String label, boolean open, Histogram years) {
        return new FacetView(label, open, List.of(), List.of(), Optional.of(years));
    }
}
