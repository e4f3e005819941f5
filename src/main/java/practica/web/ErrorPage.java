package practica.web;

/// Says what went wrong and what to do, without saying how we are built. `message` is a message
/// key.
public record ErrorPage(int status, String message, String detail) implements Page {}
