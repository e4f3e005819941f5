package practica.fetch;

/// What was fetched: where it was in the end, what the server calls its type, without parameters,
/// and a harmless name for a file of it.
public record Fetched(WebAddress address, String mediaType, String name, long size) {}
