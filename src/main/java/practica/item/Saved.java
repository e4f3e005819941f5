package practica.item;

/// What came of keeping what was imported.
public sealed interface Saved {
    Item item();

    record Added(Item item) implements Saved {}

    record Changed(Item item) implements Saved {}

    /// It was there already, word for word and byte for byte.
    record Unchanged(Item item) implements Saved {}
}
