package practica.export.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import practica.language.Language;

/// The styles of citation that are offered, each with its file among those of the Citation Style
/// Language.
public enum Style {
    APA("apa"),
    CHICAGO("chicago-author-date"),
    ISO690("iso690-author-date"),
    MLA("modern-language-association"),
    HARVARD("harvard-cite-them-right");

    private final String file;

    Style(String file) {
        this.file = file;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As everybody calls it.
    public String called() {
        return switch (this) {
            case APA, MLA -> name();
            case ISO690 -> "ISO 690";
            case CHICAGO -> "Chicago";
            case HARVARD -> "Harvard";
        };
    }

    public static Optional<Style> of(String key) {
        return Arrays.stream(values()).filter(style -> style.key().equals(key)).findFirst();
    }

    /// The name of its file; the international standard has one for each language.
    String file(Language reader) {
        if (this != ISO690) {
            return file;
        }
        return file
                + switch (reader.code()) {
                    case "es" -> "-es";
                    case "ca" -> "-cat";
                    case "fr" -> "-fr";
                    case "pt" -> "-pt-br";
                    default -> "-en";
                };
    }

    /// The locale by which its words are said.
    static String locale(Language reader) {
        return switch (reader.code()) {
            case "es" -> "es-ES";
            case "ca" -> "ca-AD";
            case "fr" -> "fr-FR";
            case "pt" -> "pt-PT";
            default -> "en-GB";
        };
    }
}
