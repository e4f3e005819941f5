package practica.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|PAGE",
                "*/*|PAGE",
                "application/json, text/plain, */*|PAGE",
                "text/*|PAGE",
                "application/*|JSON_LD",
                "application/ld+json|JSON_LD",
                "APPLICATION/LD+JSON;profile=x|JSON_LD",
                "application/json|JSON",
                "application/json;q=0.5, application/ld+json;q=0.9|JSON_LD",
                "text/html;q=0.1, application/xml|XML",
                "text/xml|TEXT_XML",
                "application/xml;q=0, */*|PAGE",
                "nonsense|PAGE",
                ";;,,q=|PAGE",
                "image/png|PAGE"
            })
    void formIsTheOneThatIsWantedMost(String accept, Accepted form) {
        assertEquals(form, Accepted.of(Optional.of(accept)));
    }

    @Test
    void whoSaysNothingGetsThePage() {
        assertEquals(Accepted.PAGE, Accepted.of(Optional.empty()));
        assertEquals(Accepted.PAGE, Accepted.of(Optional.of(" ")));
        assertEquals(Accepted.PAGE, Accepted.of(Optional.of("application/json,".repeat(1_000))));
    }
}
