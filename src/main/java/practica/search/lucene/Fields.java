package practica.search.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import practica.item.ItemId;
import practica.language.Language;
import practica.search.Facet;
import practica.search.Field;

/// The names of the index's fields. An item is a block of documents: its passages, and last the
/// item itself.
final class Fields {
    /// In every document of the block: the item's id.
    static final String KEY = "key";

    /// In the item's own document only.
    static final String TYPE = "type";

    static final String ITEM = "item";

    /// What is shown of a passage or an item.
    static final String KEPT = "kept";

    static final String CHANGE = "change";
    static final String TITLE_ORDER = "title_order";

    static final String LANGUAGE = "language";

    /// Of a passage: the concepts that it speaks of by name.
    static final String CONCEPT = "concept";

    static final String FOLDED = "text";
    static final String TITLE = "title";

    /// Of an item: the words of its passages, without where they stand, and their stemmed twins.
    static final String ANYWHERE = "any";

    /// Of an item: the concepts that its passages speak of by name.
    static final String SPOKEN = "spoken";

    /// Of an item: all values under which it is filed.
    static final String FACETS = "facets";

    /// Of an item: which engine translated all that it could of it.
    static final String MACHINE_BY = "machine_by";

    /// Stems are looked for one by one, so where they stand is not kept.
    static final FieldType STEMS = stems();

    static final Query ITEMS = new TermQuery(new Term(TYPE, ITEM));

    private Fields() {}

    static Term key(ItemId id) {
        return new Term(KEY, id.toString());
    }

    /// The names by which an item is found in a field that one can name in a search.
    static String named(Field field) {
        return "in_" + field.key();
    }

    /// The values of a facet under which an item is filed.
    static String filed(Facet facet) {
        return "is_" + facet.key();
    }

    /// The vector of a passage's words: a field for each language, so that each has its nearest.
    static String meaning(Language language) {
        return "meaning_" + language;
    }

    /// The stemmed twin of a folded field.
    static String stemmed(String folded, Language language) {
        return folded + "_" + language;
    }

    /// What an engine made of an item's title and summary in the language.
    static String machine(Language language) {
        return "machine_in_" + language;
    }

    /// The language of a stemmed field; empty for a folded one.
    static String languageOf(String field) {
        return field.startsWith(FOLDED + "_")
                        || field.startsWith(TITLE + "_")
                        || field.startsWith(ANYWHERE + "_")
                        || field.startsWith("machine_in_")
                ? field.substring(field.lastIndexOf('_') + 1)
                : "";
    }

    private static FieldType stems() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
