package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total budget: €1,200,000 | 1200000 EUR",
                "Presupuesto: 1.200.000,50 euros | 1200000.5 EUR",
                "Pressupost total de 3,5 milions d'euros | 3500000 EUR",
                "O custo foi de R$ 2,5 milhões em 2014 | 2500000 BRL 2014",
                "Coût : 120 000 € | 120000 EUR",
                "It cost US$ 40 million | 40000000 USD",
                "una partida de N$ 7.300.000 | 7300000 UYU"
            })
    void amountsAreReadInFiveLanguages(String line, String cost) {
        assertEquals(List.of(cost), costs(line));
    }

    @ParameterizedTest
    @CsvSource({"there were 1200 people", "article 5 of 2014", "EU 2020 and R2", "€ and nothing"})
    void numbersWithoutACurrencyAreNoCost(String line) {
        assertEquals(List.of(), costs(line));
    }

    @Test
    void amountBesideAWordForCostsIsSurer() {
        var found =
                Proposals.bestOf(
                                new CostFinder(
                                                Made.pdf("A ticket is 2 €\nTotal budget: 500 €")
                                                        .source())
                                        .find())
                        .of("cost");

        assertEquals(List.of("500 EUR", "2 EUR"), found.stream().map(Proposal::value).toList());
        assertTrue(found.getFirst().confidence() > 0.7);
    }

    private static List<String> costs(String line) {
        return Proposals.bestOf(new CostFinder(Made.pdf(line).source()).find()).of("cost").stream()
                .map(Proposal::value)
                .toList();
    }
}
