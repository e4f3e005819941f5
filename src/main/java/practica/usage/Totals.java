package practica.usage;

/// How often people read an item, and took files of it.
public record Totals(long views, long downloads) {}
