package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// OR, AND and NOT, in capitals and in every language of the interface.
class TypedJointsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "bus OR tram ~ bus OR tram",
                "bus O tranvía ~ bus OR tranvía",
                "mujeres U hombres ~ mujeres OR hombres",
                "autocarro OU elétrico ~ autocarro OR elétrico",
                "bus | tram ~ bus OR tram",
                "bus|tram ~ bus OR tram",
                "bus || tram ~ bus OR tram",
                "a OR b OR c d ~ a OR b OR c d",
                "a OR b c OR d ~ a OR b c OR d",
                "(a OR b) (c OR d) ~ a OR b c OR d",
                "((a OR b) OR c) ~ a OR b OR c",
                "\"open space\" OR urb* ~ \"open space\" OR urb*",
                "title:bus OR network:c40 ~ title:bus OR network:c40",
                "bike-sharing OR tram ~ \"bike sharing\" OR tram",
                "l'aigua OU l'eau ~ aigua OR eau"
            })
    void orBetweenTwoAtomsMakesAlternatives(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "bus or tram ~ bus or tram",
                "OR bus ~ or bus",
                "bus OR ~ bus or",
                "OR ~ or",
                "bus OR -tram ~ bus or -tram",
                "-bus OR tram ~ -bus or tram",
                "NOT bus OR tram ~ -bus or tram",
                "\"bus OR tram\" ~ \"bus or tram\"",
                "a OR OR b ~ a or OR b",
                "Rio: O plano ~ rio o plano",
                "bus | ~ bus",
                "| bus | | tram ~ bus tram",
                "bus OR ... ~ bus or"
            })
    void orAnywhereElseIsAWord(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "bus AND tram ~ bus tram",
                "agua Y suelo ~ agua suelo",
                "aigua I sòl ~ aigua sòl",
                "água E solo ~ água solo",
                "eau ET sol ~ eau sol",
                "bus && tram ~ bus tram",
                "bus AND NOT tram ~ bus -tram",
                "bus AND -tram ~ bus -tram",
                "bus OR tram AND car ~ bus OR tram car",
                "AND bus ~ and bus",
                "bus AND ~ bus and",
                "plan E ~ plan e",
                "bus and tram ~ bus and tram"
            })
    void andBetweenTwoAtomsIsNothing(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "bus NOT tram ~ bus -tram",
                "BUS NOT TRAM ~ bus -tram",
                "bus NO tranvía ~ bus -tranvía",
                "ônibus NÃO bonde ~ ônibus -bonde",
                "ônibus NA\u0303O bonde ~ ônibus -bonde",
                "bus NON tram ~ bus -tram",
                "bus NOT \"night bus\" ~ bus -\"night bus\"",
                "bus NOT title:tram ~ bus -title:tram",
                "NOT tram ~ -tram",
                "NOT NOT tram ~ not -tram",
                "bus NOT ~ bus not",
                "NOT -tram ~ not -tram",
                "not tram ~ not tram",
                "NO POVERTY ~ no poverty",
                "ODS 1: NO POBREZA ~ ods 1 no pobreza"
            })
    void notBeforeAnAtomIsAMinusUnlessATitleIsInCapitals(String typed, String read) {
        assertEquals(read, Typed.of(typed).written());
    }
}
