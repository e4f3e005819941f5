package practica.harvest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What repositories say of rights: a licence among other remarks.
final class Rights {
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)\\b.*");
    private static final Pattern NAME =
            Pattern.compile("(?i).*\\bCC[ -](BY(?:[ -](?:NC|ND|SA))*)[ -](\\d\\.\\d)\\b.*");
    private static final Pattern NO_RIGHTS =
            Pattern.compile("(?i).*(?:creativecommons\\.org/publicdomain/zero|\\bCC0\\b).*");

    private Rights() {}

    /// The licence of Creative Commons that is named, by its name in SPDX; else the first remark
    /// that is short enough to be a licence and is no code of its own.
    static Optional<String> licence(List<String> said) {
        return said.stream()
                .flatMap(words -> open(words.replaceAll("\\s+", " ")).stream())
                .findFirst()
                .or(() ->
                        said.stream()
                                .filter(words ->
                                        words.length() <= LONGEST && !words.startsWith("info:"))
                                .findFirst());
    }

    private static Optional<String> open(String words) {
        if (NO_RIGHTS.matcher(words).matches()) {
            return Optional.of("CC0-1.0");
        }
        for (var pattern : List.of(ADDRESS, NAME)) {
            var found = pattern.matcher(words);
            if (found.matches()) {
                var kind = found.group(1).toUpperCase(Locale.ROOT).replace(' ', '-');
                return Optional.of("CC-" + kind + "-" + found.group(2));
            }
        }
        return Optional.empty();
    }
}
