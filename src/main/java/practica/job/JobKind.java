package practica.job;

/// A kind of work, by the name it has in the database and on the console, and what it is told.
public record JobKind<T>(String name, Class<T> data) {}
