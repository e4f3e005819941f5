package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.item.Details.Cost;
import practica.language.Language;
import practica.language.Messages;

class CostBandTest {
    @ParameterizedTest
    @CsvSource({
        "0, EUR, under-10k",
        "9999.99, EUR, under-10k",
        "10000, EUR, under-100k",
        "999999, EUR, under-1m",
        "1000000, EUR, under-10m",
        "99999999, EUR, under-100m",
        "100000000, EUR, over-100m",
        "1e40, EUR, over-100m",
        "5000000, JPY, under-100k",
        "20000000000, XOF, under-100m",
        "300000, BRL, under-100k",
        "2000000, USD, under-10m"
    })
    void amountFallsInTheBandOfWhatItIsInEuros(BigDecimal amount, String currency, String band) {
        assertEquals(Optional.of(band), band(amount, currency));
    }

    @Test
    void currencyWithoutRateHasNoBand() {
        assertEquals(Optional.empty(), band(BigDecimal.TEN, "XXX"));
        assertEquals(Optional.empty(), band(BigDecimal.TEN, "VES"));
    }

    @Test
    void everyBandHasItsOwnNameInEveryLanguage() {
        for (var reader : Language.INTERFACE) {
            var names =
                    Arrays.stream(CostBand.values())
                            .map(band -> Messages.in(reader).say("cost." + band.key()))
                            .distinct();

            assertEquals(CostBand.values().length, names.count());
        }
    }

    private static Optional<String> band(BigDecimal amount, String currency) {
        return CostBand.of(new Cost(amount, currency, Optional.empty())).map(CostBand::key);
    }
}
