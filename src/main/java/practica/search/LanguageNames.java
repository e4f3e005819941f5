package practica.search;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.text.Words;

/// Languages by their codes, and by what they call themselves and are called in the languages of
/// the interface.
final class LanguageNames {
    private static final Map<String, Language> NAMED = named();

    private LanguageNames() {}

    static Optional<Language> find(String words) {
        return Language.of(words).or(() -> Optional.ofNullable(NAMED.get(Words.folded(words))));
    }

    /// A name that several have is that of the one with the shorter code.
    private static Map<String, Language> named() {
        var named = new HashMap<String, Language>();
        Stream.of(ULocale.getISOLanguages())
                .sorted(Comparator.comparingInt(String::length).thenComparing(code -> code))
                .flatMap(code -> Language.of(code).stream())
                .distinct()
                .forEach(language -> {
                    Language.INTERFACE.forEach(
                            reader -> put(named, language.name(reader), language));
                    put(
                            named,
                            LocaleDisplayNames.getInstance(new ULocale(language.code()))
                                    .languageDisplayName(language.code()),
                            language);
                });
        return Map.copyOf(named);
    }

    private static void put(Map<String, Language> named, String name, Language language) {
        var folded = Words.folded(name);
        if (!folded.isEmpty()) {
            named.putIfAbsent(folded, language);
        }
    }
}
