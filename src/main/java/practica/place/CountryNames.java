package practica.place;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.text.Words;

/// What countries are called in the languages that ICU knows, and the names that people write
/// beside those (`places/country-names.txt`).
final class CountryNames {
    private final Map<String, String> codes = new HashMap<>();

    private CountryNames() {
        var countries = Locale.getISOCountries();
        for (var code : countries) {
            put(code, code);
            put(Locale.of("", code).getISO3Country(), code);
        }
        others().forEach(this::put);
        Stream.concat(
                        Language.INTERFACE.stream().map(language -> new ULocale(language.code())),
                        Stream.of(ULocale.getAvailableLocales())
                                .filter(locale -> locale.getCountry().isEmpty()))
                .map(LocaleDisplayNames::getInstance)
                .forEach(display -> {
                    for (var code : countries) {
                        put(display.regionDisplayName(code), code);
                    }
                });
    }

    /// Made when somebody asks for the first time: it takes a while.
    static CountryNames get() {
        return Made.NAMES;
    }

    private static final class Made {
        private static final CountryNames NAMES = new CountryNames();
    }

    Optional<String> code(String words) {
        return Optional.ofNullable(codes.get(Words.folded(words)));
    }

    private void put(String name, String code) {
        var folded = Words.folded(name);
        if (!folded.isEmpty()) {
            codes.putIfAbsent(folded, code);
        }
    }

    /// Lines of a code and the names of its country.
    private static Map<String, String> others() {
        try (var bytes = CountryNames.class.getResourceAsStream("/places/country-names.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("places/country-names.txt is missing");
            }
            var names = new HashMap<String, String>();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf(':') == 2)
                    .forEach(line -> {
                        for (var name : line.substring(3).split(",", -1)) {
                            names.put(name.strip(), line.substring(0, 2));
                        }
                    });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
