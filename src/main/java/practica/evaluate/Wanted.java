package practica.evaluate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practica.language.Language;
import practica.search.Facet;
import practica.search.SearchRequest;

/// Which texts count as answers, and among which they are looked for.
public sealed interface Wanted {
    /// Texts of a language, among its own.
    record Texts(Language language) implements Wanted {
        @Override
        public String label() {
            return language.code();
        }
    }

    /// Any text, among all.
    record Any() implements Wanted {
        @Override
        public String label() {
            return "all";
        }
    }

    /// Texts of the language asked in, among all.
    record Own(Language asked) implements Wanted {
        @Override
        public String label() {
            return "all>own";
        }
    }

    /// Texts of other languages than the one asked in, among all.
    record Others(Language asked) implements Wanted {
        @Override
        public String label() {
            return "all>other";
        }
    }

    /// What it is called in a table.
    @JsonValue
    String label();

    static List<Wanted> of(Language asked, Collection<Language> languages) {
        var wanted = new ArrayList<Wanted>();
        languages.forEach(language -> wanted.add(new Texts(language)));
        wanted.add(new Any());
        if (!languages.isEmpty()) {
            wanted.add(new Own(asked));
            wanted.add(new Others(asked));
        }
        return wanted;
    }

    /// Whether a text of the language counts; without texts, the library's own items are in no one
    /// language and all count.
    default boolean has(@Nullable Language language) {
        return switch (this) {
            case Texts(var own) -> own.equals(language);
            case Any() -> true;
            case Own(var asked) -> asked.equals(language);
            case Others(var asked) -> !asked.equals(language);
        };
    }

    default SearchRequest narrowing(SearchRequest request) {
        return this instanceof Texts(var language)
                ? request.with(Facet.LANGUAGE, List.of(language.code()))
                : request;
    }
}
