package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Funded by the Regional Fund; it began late | the Regional Fund",
                "Fue cofinanciado por el Fondo Europeo. Luego acabó. | el Fondo Europeo",
                "Va ser finançat per la Diputació, entre altres | la Diputació",
                "Foi financiado por Caixa Federal. | Caixa Federal",
                "Projet financé par la Région | la Région"
            })
    void thoseWhoPaidStandBehindTheWordsForIt(String line, String payer) {
        var found = new PayerFinder(Made.pdf(line).source()).find().toList();

        assertEquals(List.of(payer), found.stream().map(Proposal::value).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Puig, project coordinator: anna.puig@example.org. | anna.puig@example.org | project coordinator",
                "Responsable de participación (a-b@c.example.es) | a-b@c.example.es | Responsable de participación",
                "Cap de servei: x@y.cat | x@y.cat | Cap de servei",
                "Diretora: x@y.com.br, telefone | x@y.com.br | Diretora",
                "<x@y.fr> chargée de mission | x@y.fr | chargée de mission"
            })
    void contactHasAnAddressAndARole(String line, String mail, String role) {
        var found = Proposals.bestOf(new ContactFinder(Made.pdf(line).source()).find());

        assertEquals(role + "; " + mail, found.best("contact").orElseThrow().value());
    }

    @Test
    void whatIsNoAddressIsNone() {
        for (var text : List.of("@", "a@", "@b.org", "a@b", "a@b.", "a @ b.org", "a@.org")) {
            assertEquals(List.of(), ContactFinder.mails(text), text);
        }
    }
}
