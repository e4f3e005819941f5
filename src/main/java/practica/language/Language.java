package practica.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language by its ISO 639 code, two letters where there is such a code: `pt`, also for `por` and
/// `pt-BR`.
public record Language(@JsonValue String code) implements Comparable<Language> {
    public static final Language EN = new Language("en");
    public static final Language ES = new Language("es");
    public static final Language CA = new Language("ca");
    public static final Language PT = new Language("pt");
    public static final Language FR = new Language("fr");
    public static final Language UNKNOWN = new Language("und");

    /// The languages of the interface, in the order in which they are offered.
    public static final List<Language> INTERFACE = List.of(EN, ES, CA, PT, FR);

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {}

    /// Reads a BCP 47 tag, or a code of ISO 639-2/3; `und` is [#UNKNOWN]. Empty where it is none.
    public static Optional<Language> of(String tag) {
        if (!TAG.matcher(tag).matches()) {
            return Optional.empty();
        }
        if (tag.equals(UNKNOWN.code)) {
            return Optional.of(UNKNOWN);
        }
        var code =
                ULocale.createCanonical(ULocale.forLanguageTag(tag.replace('_', '-')))
                        .getLanguage();
        return code.isEmpty() ? Optional.empty() : Optional.of(new Language(code));
    }

    /// One of the interface's languages, where the code names one.
    public static Optional<Language> ofInterface(String code) {
        return INTERFACE.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /// Its name as readers of the other language call it: *portuguès* for `pt` in `ca`.
    public String name(Language reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(reader.code))
                .languageDisplayName(code);
    }

    /// Whether it is a language that has a name, and not only letters that look like a code.
    public boolean hasName() {
        return !name(EN).equals(code);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
