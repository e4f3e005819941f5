package practica.review;

/// How many days what waits has waited: the oldest of it, and the half of it at most.
public record Ages(long oldest, long median) {}
