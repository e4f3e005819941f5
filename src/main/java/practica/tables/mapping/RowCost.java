package practica.tables.mapping;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.item.Details.Cost;
import practica.template.FieldReader;

/// What a row says of the cost: in one cell, or in columns for amount, currency and year. A
/// currency that no cell names may stand in the heading: *Budget (EUR)*.
record RowCost(Reading reading, FieldReader reader, boolean practice) {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern NEGATIVE = Pattern.compile("[-−(].*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SIGN = Pattern.compile("US\\$|R\\$|[€£]");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    @Nullable Cost cost() {
        var said = reading.line("cost");
        if (said.isEmpty()) {
            keep("cost-currency", "tables.unknown");
            keep("cost-year", "tables.unknown");
            return null;
        }
        if (!practice) {
            keep("cost", "tables.not-of-kind");
            keep("cost-currency", "tables.not-of-kind");
            keep("cost-year", "tables.not-of-kind");
            return null;
        }
        if (NEGATIVE.matcher(said).matches()) {
            keep("cost", "tables.unknown");
            return null;
        }
        var year = reading.line("cost-year");
        var isYear = YEAR.matcher(year).matches();
        if (!isYear) {
            keep("cost-year", "tables.unknown");
        }
        var words = said + " " + reading.line("cost-currency");
        var behind = isYear ? " (" + year + ")" : "";
        var cost =
                reader.cost(words + behind)
                        .or(() ->
                                headed().flatMap(currency ->
                                        reader.cost(words + " " + currency + behind)));
        if (cost.isEmpty()) {
            keep("cost", "tables.unknown");
            keep("cost-currency", "tables.unknown");
        }
        return cost.orElse(null);
    }

    private Optional<String> headed() {
        var heading =
                reading.mapping().field("cost").stream()
                        .flatMap(column -> column.columns().keySet().stream())
                        .collect(Collectors.joining(" "));
        var sign = SIGN.matcher(heading);
        return sign.find()
                ? Optional.of(sign.group())
                : CODE.matcher(heading)
                        .results()
                        .map(code -> code.group())
                        .filter(CODES::contains)
                        .findFirst();
    }

    private void keep(String field, String message) {
        var said = reading.line(field);
        if (!said.isEmpty()) {
            reading.keep(field, message, said);
        }
    }
}
