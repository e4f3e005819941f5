package practica.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import practica.language.Language;

/// In which language somebody reads: the one in the address; where the address has none, the
/// browser's.
public final class Reader {
    private static final String KNOWN = "reader";

    private Reader() {}

    /// The language of the address `/{language}/…`.
    ///
    /// @throws NotFoundResponse where it is none of the interface's
    public static Language of(Context ctx) {
        return Language.ofInterface(ctx.pathParam("language")).orElseThrow(NotFoundResponse::new);
    }

    /// Turns away an address in a language that the interface does not have.
    ///
    /// @throws NotFoundResponse where it is none of the interface's
    public static void require(Context ctx) {
        if (ctx.pathParamMap().containsKey("language")) {
            of(ctx);
        }
    }

    /// Whether the address begins with one of the interface's languages.
    public static boolean isNamed(Context ctx) {
        return named(ctx).isPresent();
    }

    /// Says in which language somebody reads, where the address does not and we know.
    public static void reads(Context ctx, Language language) {
        ctx.attribute(KNOWN, language);
    }

    /// The best guess, for an address without a language and for what is said about an unknown one.
    public static Language guess(Context ctx) {
        Language known = ctx.attribute(KNOWN);
        if (known != null) {
            return known;
        }
        return named(ctx).orElseGet(() -> preferred(ctx));
    }

    /// A program names its reader's language as the parameter `lang`.
    public static Language asked(Context ctx) {
        return Language.ofInterface(Form.asked(ctx, "lang")).orElseGet(() -> guess(ctx));
    }

    private static Optional<Language> named(Context ctx) {
        var first = ctx.path().split("/", 3);
        return Language.ofInterface(first.length > 1 ? first[1] : "");
    }

    private static Language preferred(Context ctx) {
        return ofBrowser(ctx).stream()
                .flatMap(language -> Language.ofInterface(language.code()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /// The languages that the browser says its owner reads, the best first. Empty where it says
    /// nothing that makes sense.
    public static List<Language> ofBrowser(Context ctx) {
        var header = ctx.header("Accept-Language");
        return ranges(header == null ? "" : header).stream()
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> Language.of(range.getRange()).stream())
                .distinct()
                .toList();
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header.isBlank() || header.length() > 500
                    ? List.of()
                    : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
