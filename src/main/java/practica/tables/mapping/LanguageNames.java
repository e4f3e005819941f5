package practica.tables.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import practica.language.Language;
import practica.text.Words;

/// Languages by their codes and by what the languages of the interface and they themselves call
/// them.
final class LanguageNames {
    private static final Map<String, Language> NAMED = named();

    private LanguageNames() {}

    static Optional<Language> find(String words) {
        return Optional.ofNullable(NAMED.get(Words.folded(words))).or(() -> Language.of(words));
    }

    private static Map<String, Language> named() {
        var named = new HashMap<String, Language>();
        for (var code : Locale.getISOLanguages()) {
            var language = new Language(code);
            for (var reader : Language.INTERFACE) {
                named.putIfAbsent(Words.folded(language.name(reader)), language);
            }
            named.putIfAbsent(Words.folded(language.name(language)), language);
        }
        return named;
    }
}
