package practica.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A facet as the search page shows it: choices, or the years. `open` where something in it is
/// chosen or it is among the first, `large` where one had better look for a choice by its name.
public record FacetView(
        String label, boolean open, boolean large, Choices choices, Optional<Histogram> years) {
    /// Values beside each other: those that are shown at once, and the others.
    public record Choices(List<Choice> shown, List<Choice> more) {
        private static final int SHOWN_AT_ONCE = 12;

        /// What is chosen is always shown.
        static Choices of(List<Choice> all) {
            var last = all.size();
            while (last > 0 && !all.get(last - 1).open()) {
                last--;
            }
            var shown = Math.min(all.size(), Math.max(SHOWN_AT_ONCE, last));
            return new Choices(all.subList(0, shown), all.subList(shown, all.size()));
        }

        public boolean isEmpty() {
            return shown.isEmpty();
        }

        List<Choice> all() {
            return Stream.concat(shown.stream(), more.stream()).toList();
        }
    }

    /// A value: its label, how many items have it, whether it is chosen, whether it or what is
    /// below it in a tree is, the address of the search with it chosen, or no longer chosen, and
    /// what is below it.
    public record Choice(
            String label, int items, boolean chosen, boolean open, String address, Choices below) {
        static Choice alone(String label, int items, boolean chosen, String address) {
            return new Choice(label, items, chosen, chosen, address, Choices.of(List.of()));
        }
    }

    static FacetView of(String label, boolean open, boolean large, List<Choice> choices) {
        return new FacetView(label, open, large, Choices.of(choices), Optional.empty());
    }

    static FacetView of(String label, boolean open, Histogram years) {
        return new FacetView(label, open, false, Choices.of(List.of()), Optional.of(years));
    }
}
