package practica.doi;

import java.util.List;
import java.util.Map;

/// What DataCite is told of something.
///
/// @param address of its page, which stays
/// @param made the day, as ISO 8601 writes it
/// @param sha256 what it adds up to
/// @param items how many items it has
public record Registration(String title, String address, String made, String sha256, int items) {
    private static final String LIBRARY = "Practica";

    /// What is told of something that was taken from view: its title may have been why.
    private static final String WITHDRAWN = "Withdrawn";

    /// The body of a request of DataCite's REST API, version 2: attributes by the names of its
    /// metadata schema, version 4.
    Map<String, Object> body(Doi doi, State state) {
        return Map.of(
                "data",
                Map.of("id", doi.value(), "type", "dois", "attributes", attributes(doi, state)));
    }

    private Map<String, Object> attributes(Doi doi, State state) {
        var isShown = state == State.FINDABLE;
        return Map.ofEntries(
                Map.entry("doi", doi.value()),
                Map.entry("event", isShown ? "publish" : "hide"),
                Map.entry("url", address),
                Map.entry("schemaVersion", "http://datacite.org/schema/kernel-4"),
                Map.entry(
                        "creators", List.of(Map.of("name", LIBRARY, "nameType", "Organizational"))),
                Map.entry("titles", List.of(Map.of("title", isShown ? title : WITHDRAWN))),
                Map.entry("publisher", LIBRARY),
                Map.entry("publicationYear", Integer.valueOf(made.substring(0, 4))),
                Map.entry(
                        "types",
                        Map.of("resourceTypeGeneral", "Collection", "resourceType", "Snapshot")),
                Map.entry("dates", List.of(Map.of("date", made, "dateType", "Created"))),
                Map.entry("sizes", List.of(items + " items")),
                Map.entry(
                        "identifiers",
                        List.of(Map.of("identifier", sha256, "identifierType", "SHA-256"))));
    }
}
