package practica.export.table;

import java.util.Locale;
import java.util.function.Function;
import practica.item.Item;
import practica.language.Language;
import practica.language.Messages;

/// A column of the table of items.
///
/// @param name its heading, such as `title_es`
/// @param field by which it is asked for; the columns of a field in several languages have the same
/// @param vocabulary what its values are taken from; empty where they are free
/// @param value what stands in it for an item; empty where the item has none
public record Column(
        String name, String field, Type type, String vocabulary, Function<Item, String> value) {
    /// What stands in it, as a sentence for readers of the language.
    String description(Language reader) {
        var say = Messages.in(reader);
        var key = "export.column." + field.replace('_', '-');
        if (name.equals(field)) {
            return say.say(key);
        }
        var language = new Language(name.substring(field.length() + 1));
        return say.say(key + "-in", language.name(reader));
    }

    /// What its cells hold.
    public enum Type {
        TEXT,
        MARKDOWN,
        LIST,
        CODE,
        NUMBER,
        DATE,
        BOOLEAN,
        ADDRESS;

        /// Its name in the codebook.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether its cells hold what people wrote, and not what a program makes of it.
        public boolean isWritten() {
            return this == TEXT || this == MARKDOWN || this == LIST || this == ADDRESS;
        }
    }
}
