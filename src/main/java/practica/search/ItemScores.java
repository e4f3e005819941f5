package practica.search;

import java.util.Map;

/// What the score of a found item is made of: what its words are worth alone, and what each layer
/// adds to them alone. Of no meaning beside the scores of another search.
public record ItemScores(Card card, double total, double words, Map<Layer, Double> added) {
    public ItemScores {
        added = Map.copyOf(added);
    }

    /// What the layers are worth together beyond what each adds alone; less than 0 where two of
    /// them find the same.
    public double together() {
        return total - words - added.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
