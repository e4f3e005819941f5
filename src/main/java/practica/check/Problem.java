package practica.check;

/// One thing wrong with an input: the field, the key of the message that says it in the reader's
/// language, and the figure or word that the message needs.
public record Problem(String field, String message, String detail) {}
