package practica.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A licence as it is written of an item. Those of Creative Commons are written by their names in
/// SPDX, `CC-BY-4.0`; others as somebody wrote them.
public record Licence(String name) {
    /// What all licences that are none of Creative Commons are grouped under.
    public static final String OTHER = "other";

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\\d\\.\\d)");
    private static final String NO_RIGHTS = "CC0-1.0";

    /// Whether items may be grouped under it.
    public static boolean isGroup(String value) {
        return value.equals(OTHER) || new Licence(value).group().equals(Optional.of(value));
    }

    /// What items with the licence are grouped under: it itself where it is one of Creative
    /// Commons. Empty where there is none.
    public Optional<String> group() {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var ours = creativeCommons().matches() || name.equals(NO_RIGHTS);
        return Optional.of(ours ? name : OTHER);
    }

    /// As one says it: *CC BY 4.0*.
    public String said() {
        return creativeCommons().matches() || name.equals(NO_RIGHTS)
                ? name.replace('-', ' ')
                : name;
    }

    /// Where the text of it is. Empty for one that we know nothing of.
    public Optional<String> address() {
        var open = creativeCommons();
        if (open.matches()) {
            var kind = open.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(
                    "https://creativecommons.org/licenses/%s/%s/".formatted(kind, open.group(2)));
        }
        return name.equals(NO_RIGHTS)
                ? Optional.of("https://creativecommons.org/publicdomain/zero/1.0/")
                : Optional.empty();
    }

    private Matcher creativeCommons() {
        return CREATIVE_COMMONS.matcher(name);
    }
}
