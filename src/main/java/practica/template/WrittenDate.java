package practica.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import practica.item.Months;
import practica.item.PartialDate;
import practica.text.Words;

/// Dates as people write them in the languages of the interface: *març del 2019*, *03/2019*, *31
/// May 2019*. A day stands before its month unless that cannot be.
final class WrittenDate {
    private static final int LONGEST = 60;
    private static final Pattern SINCE =
            Pattern.compile("^(?:des de|desde|since|from|depuis|a partir de)\\b\\s*");
    private static final Set<String> BETWEEN =
            Set.of(
                    "de", "del", "d", "of", "the", "le", "el", "l", "em", "en", "in", "dia", "any",
                    "o", "a");
    private static final Pattern SMALL =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|r|n|t|e|o|a)?");

    private WrittenDate() {}

    /// As in ISO 8601, as far as it is told.
    static Optional<String> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var iso = PartialDate.of(words.strip());
        return iso.isPresent() ? iso.map(PartialDate::value) : parts(words);
    }

    private static Optional<String> parts(String words) {
        @Nullable String year = null;
        @Nullable Integer month = null;
        var small = new ArrayList<Integer>();
        for (var part :
                List.of(SINCE.matcher(Words.folded(words)).replaceFirst("").split(" ", -1))) {
            var number = SMALL.matcher(part);
            var named = Months.named(part);
            if (part.matches("\\d{4}") && year == null) {
                year = part;
            } else if (number.matches() && small.size() < 2) {
                small.add(Integer.parseInt(number.group(1)));
            } else if (named.isPresent() && month == null) {
                month = named.getAsInt();
            } else if (!BETWEEN.contains(part)) {
                return Optional.empty();
            }
        }
        return year == null ? Optional.empty() : date(year, month, small, words);
    }

    private static Optional<String> date(
            String year, @Nullable Integer month, List<Integer> small, String words) {
        var yearFirst = words.strip().startsWith(year);
        return switch (small.size()) {
            case 0 -> written(year, month, null);
            case 1 ->
                    month == null
                            ? written(year, small.getFirst(), null)
                            : written(year, month, small.getFirst());
            default ->
                    month != null
                            ? Optional.empty()
                            : yearFirst || small.getLast() > 12
                                    ? written(year, small.getFirst(), small.getLast())
                                    : written(year, small.getLast(), small.getFirst());
        };
    }

    private static Optional<String> written(
            String year, @Nullable Integer month, @Nullable Integer day) {
        var written =
                year
                        + (month == null ? "" : "-%02d".formatted(month))
                        + (day == null ? "" : "-%02d".formatted(day));
        return PartialDate.of(written).map(PartialDate::value);
    }
}
