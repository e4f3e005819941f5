package practica.usage;

/// Words that several searched for, though nothing was found.
public record Wanted(String words, long times) {}
