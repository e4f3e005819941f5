package practica.office;

import java.util.List;
import java.util.Map;

/// A document to be written: its title and language (BCP 47), properties for whoever reads it
/// again, and its pieces in order.
public record Sheet(
        String title, String language, Map<String, String> properties, List<Piece> pieces) {
    public Sheet {
        properties = Map.copyOf(properties);
        pieces = List.copyOf(pieces);
    }
}
