package practica.web;

/// Words that lead somewhere.
public record Label(String words, String address) {}
