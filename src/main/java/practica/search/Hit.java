package practica.search;

import java.util.List;

/// A found item: what its card shows, the passages that matched best (at least one), and why it was
/// found. `score` compares hits of one result only.
public record Hit(Card card, float score, List<Passage> passages, List<Why> why) {
    public Hit {
        passages = List.copyOf(passages);
        why = List.copyOf(why);
    }

    /// The passage that matched best.
    public Passage passage() {
        return passages.getFirst();
    }
}
