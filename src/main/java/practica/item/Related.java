package practica.item;

import java.util.List;
import practica.language.Language;

/// Finds the items that are most like one. The item's page does not know how; the search hands it
/// over.
public interface Related {
    List<RelatedItem> to(Item item, Language reader);
}
