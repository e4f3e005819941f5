package practica.feed;

import java.util.Locale;
import java.util.Optional;

/// In which form somebody wants an item, as `Accept` says it (RFC 9110, section 12.5.1). What asks
/// for a page as much as for anything else gets the page.
enum Accepted {
    PAGE("text/html"),
    JSON_LD("application/ld+json"),
    JSON("application/json"),
    XML("application/xml"),
    TEXT_XML("text/xml");

    private static final int LONGEST = 1_000;

    private final String type;

    Accepted(String type) {
        this.type = type;
    }

    static Accepted of(Optional<String> accept) {
        var said = accept.filter(one -> !one.isBlank() && one.length() <= LONGEST).orElse("*/*");
        var best = PAGE;
        for (var form : values()) {
            if (form.quality(said) > best.quality(said)) {
                best = form;
            }
        }
        return best;
    }

    /// How much it is wanted, from 0 to 1, by the range that names it most exactly.
    private double quality(String said) {
        var quality = 0.0;
        var exactness = -1;
        for (var range : said.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = range.strip().split(";", -1);
            var name = parts[0].strip();
            var exact =
                    name.equals(type)
                            ? 2
                            : name.equals(type.replaceFirst("/.*", "/*"))
                                    ? 1
                                    : name.equals("*/*") ? 0 : -1;
            if (exact > exactness) {
                exactness = exact;
                quality = quality(parts);
            }
        }
        return quality;
    }

    private static double quality(String[] parts) {
        for (var part : parts) {
            var word = part.strip();
            if (word.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(word.substring(2));
            }
        }
        return 1;
    }
}
