package practica.export;

import java.util.List;
import java.util.Set;
import practica.item.Item;
import practica.language.Language;

/// How somebody wants what they take away.
///
/// @param reader in whose language labels and descriptions are
/// @param languages the language versions that are wanted, beside the original, which always comes;
///   empty for all
/// @param fields the columns that are wanted of a table, by [Field]; empty for all
/// @param raw whether the cells of a table are left as they are, though a spreadsheet would compute
///   them
/// @param style in which style of citation
public record Wish(
        Language reader, List<Language> languages, Set<String> fields, boolean raw, String style) {
    public static final String STYLE = "apa";

    public Wish {
        languages = List.copyOf(languages);
        fields = Set.copyOf(fields);
    }

    /// Everything, for a reader of the language.
    public static Wish all(Language reader) {
        return new Wish(reader, List.of(), Set.of(), false, STYLE);
    }

    /// The item with the language versions that are wanted.
    Item of(Item item) {
        return languages.isEmpty() ? item : item.with(item.text().only(languages::contains));
    }
}
