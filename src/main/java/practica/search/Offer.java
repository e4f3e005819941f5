package practica.search;

/// Another search that does find something: what changes, in the reader's words, and how many items
/// it finds.
public record Offer(String words, String address, int items) {}
