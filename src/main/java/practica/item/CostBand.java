package practica.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.item.Details.Cost;

/// About how much something cost, in steps of ten times as much, counted in euros. An amount in
/// another currency is divided by a fixed, rounded rate (`costs/euro-rates.txt`), whatever the year
/// of its prices: this parts what costs thousands from what costs millions, and says nothing of two
/// amounts that are near each other.
public enum CostBand {
    UNDER_10K(10_000),
    UNDER_100K(100_000),
    UNDER_1M(1_000_000),
    UNDER_10M(10_000_000),
    UNDER_100M(100_000_000),
    OVER_100M(Long.MAX_VALUE);

    private static final Map<String, BigDecimal> FOR_ONE_EURO = rates();

    private final BigDecimal below;

    CostBand(long below) {
        this.below = BigDecimal.valueOf(below);
    }

    /// Empty where we have no rate for the currency.
    public static Optional<CostBand> of(Cost cost) {
        return Optional.ofNullable(FOR_ONE_EURO.get(cost.currency()))
                .map(rate -> cost.amount().divide(rate, MathContext.DECIMAL64))
                .map(euros ->
                        Arrays.stream(values())
                                .filter(band -> euros.compareTo(band.below) < 0)
                                .findFirst()
                                .orElse(OVER_100M));
    }

    /// Its name in addresses and messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, BigDecimal> rates() {
        try (var bytes = CostBand.class.getResourceAsStream("/costs/euro-rates.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("costs/euro-rates.txt is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    rate -> rate[0], rate -> new BigDecimal(rate[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
