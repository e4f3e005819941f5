package practica.harvest;

import java.util.List;

/// A record as a repository offers it: its header, and the elements of Dublin Core in it, in their
/// order.
record OaiRecord(String identifier, String datestamp, boolean deleted, List<Element> elements) {
    OaiRecord {
        elements = List.copyOf(elements);
    }

    /// One element, and the language that is said of it, empty where none is.
    record Element(String name, String language, String text) {}
}
