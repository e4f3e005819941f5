package practica.duplicate;

import practica.item.Item;

/// Two items of the library that are probably the same: the later one, and how the earlier is
/// alike.
public record Pair(Item later, Alike earlier) {}
