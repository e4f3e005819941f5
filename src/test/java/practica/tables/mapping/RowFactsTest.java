package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Problem;
import practica.item.Contact;
import practica.item.Details.Cost;
import practica.item.Details.Indicator;
import practica.item.LanguageVersion.BuildingBlock;
import practica.support.TestLibrary;
import practica.tables.Row;
import practica.tables.TableFiles;

/// Cost, indicators, building blocks and contact of a row, by headings that nobody maps.
class RowFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cost | 1.2 M€ | 1200000 EUR ?",
                "Budget | USD 50,000 | 50000 USD ?",
                "Presupuesto | 1.200.000 euros (2019) | 1200000 EUR 2019",
                "Pressupost | 300 k€ | 300000 EUR ?",
                "Coût | 2,5 millions EUR | 2500000 EUR ?",
                "Orçamento | R$ 750 mil | 750000 BRL ?",
                "Budget (USD) | 1,500,000 | 1500000 USD ?",
                "Total cost in € | 80000 | 80000 EUR ?"
            })
    void amountIsReadWithItsCurrencyWhereverItStands(String heading, String said, String cost)
            throws IOException {
        var mapped = map("Title," + heading, "T,\"" + said + "\"");

        assertEquals(cost, said(mapped.draft().cost()));
        assertEquals(Map.of(), mapped.draft().extras());
    }

    private static String said(Cost cost) {
        return cost.amount().stripTrailingZeros().toPlainString()
                + " "
                + cost.currency()
                + " "
                + cost.year().map(String::valueOf).orElse("?");
    }

    @Test
    void amountCurrencyAndYearMayStandInColumnsOfTheirOwn() throws IOException {
        var mapped = map("Title,Cost amount,Currency,Year of the prices", "T,1200.50,EUR,2019");

        assertEquals(
                new Cost(new BigDecimal("1200.50"), "EUR", Optional.of(2019)),
                mapped.draft().cost());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title,Cost | T,very little | cost: very little",
                "Title,Cost | T,1200 | cost: 1200",
                "Title,Cost,Currency | T,1200,shells | cost: 1200; cost-currency: shells",
                "Title,Cost year,Currency | T,2019,EUR | cost-currency: EUR; cost-year: 2019"
            })
    void amountThatIsNoneIsKeptBesideAndTold(String headings, String row, String told)
            throws IOException {
        var mapped = map(headings, row);

        assertEquals(
                told,
                mapped.notes().stream()
                        .map(note -> note.field() + ": " + note.detail())
                        .collect(Collectors.joining("; ")));
        assertEquals(mapped.notes().size(), mapped.draft().extras().size());
    }

    @Test
    void severalIndicatorsStandInOneCell() throws IOException {
        var mapped =
                map(
                        "Title,Indicadores",
                        "T,\"Visits; 10; 20; a day; Count, 2020 | Noise: 60 → 55 dB (Measured)\nTrees\"");

        assertEquals(
                List.of(
                        new Indicator("Visits", "10", "20", "a day", "Count, 2020"),
                        new Indicator("Noise", "60", "55", "dB", "Measured"),
                        new Indicator("Trees", "", "", "", "")),
                mapped.draft().indicators());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noise:   60   ->   55   dB at night   (Measured) | 60, 55, dB at night, Measured",
                "Noise: → 55(Measured, 2020) | , 55, , Measured, 2020",
                "Noise: 60→55 | 60, 55, , ",
                "Noise: 60 → 55 dB | 60, 55, dB, "
            })
    void indicatorIsSaidWithAnArrow(String words, String parts) {
        var said = RowIndicators.read(words);

        assertEquals("Noise", said.name());
        assertEquals(
                parts.strip(),
                String.join(", ", said.before(), said.after(), said.unit(), said.source()).strip());
    }

    @Test
    void longCellIsNoIndicatorThatCostsMuch() {
        for (var words :
                List.of(
                        "a:" + " ".repeat(2_000) + "b".repeat(200),
                        "a:" + " ".repeat(100_000) + "b",
                        "a: " + "->(".repeat(33_000),
                        "a: " + "-> x ".repeat(20_000) + "(")) {
            assertTimeout(Duration.ofMillis(500), () -> RowIndicators.read(words));
        }
    }

    @Test
    void indicatorsStandInColumnsForTheirParts() throws IOException {
        var yaml =
                """
                title: t
                indicators.name: [n1, n2]
                indicators.before: [b1, b2]
                indicators.after: [a1, a2]
                indicators.unit: {columns: [u1, u2], values: {"%": percent}}
                """;

        var mapped = mapped(yaml, row("t,n1,b1,a1,u1,n2,b2,a2,u2", "T,Visits,0,10,%,Noise,,10,dB"));

        assertEquals(
                List.of(
                        new Indicator("Visits", "0", "10", "percent", ""),
                        new Indicator("Noise", "", "10", "dB", "")),
                mapped.draft().indicators());
        assertEquals(Map.of(), mapped.draft().extras());
    }

    @Test
    void nestedObjectsKeepTogetherWhatBelongsTogether() throws IOException {
        var json =
                """
                {"title": "T",
                 "indicators": [{"name": "A", "unit": "m"}, {"name": "B", "after": "2"}, {"after": "3", "unit": "s"}],
                 "blocks": [{"title": "One"}, {"title": "Two", "what": "Done", "enablingFactors": "Money"}],
                 "cost": {"amount": 12.5, "currency": "EUR", "year": 2020},
                 "contact": {"role": "Head", "organisation": "City", "email": "a@b.example"}}
                """;
        var row = rows("row.jsonl", json.replace('\n', ' '));

        var draft = map(row).draft();

        assertEquals(
                List.of(
                        new Indicator("A", "", "", "m", ""),
                        new Indicator("B", "", "2", "", ""),
                        new Indicator("", "", "3", "s", "")),
                draft.indicators());
        assertEquals(
                List.of(
                        new BuildingBlock("One", "", "", ""),
                        new BuildingBlock("Two", "Done", "Money", "")),
                draft.blocks());
        assertEquals(new Cost(new BigDecimal("12.5"), "EUR", Optional.of(2020)), draft.cost());
        assertEquals(new Contact("Head", "City", "a@b.example"), draft.contact());
        assertEquals(Map.of(), draft.extras());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact | Head; City; a@b.example | Head; City; a@b.example",
                "Correo electrónico | a@b.example | a@b.example",
                "E-mail | a@b.example; c@d.example | a@b.example",
                "Courriel | Marie <a@b.example> | a@b.example",
                "Persona de contacte | Cap d’Educació | Cap d’Educació",
                "E-mail | nobody at home | ?",
                "Contact | Ana, a@x.example; Ben, b@y.example | Ana; Ben; a@x.example",
                "Contact role | Ana <a@b.example> | Ana; a@b.example",
                "Contact organisation | City, a@b.example | ; City; a@b.example",
                "Who typed this | Ana <a@b.example>, c@d.example | ?"
            })
    void contactIsReadAndNeverKeptWhereEverybodySeesIt(String heading, String said, String contact)
            throws IOException {
        var mapped = map("Title," + heading, "T,\"" + said + "\"");
        var read = mapped.draft().contact();

        assertEquals(contact, read == null ? "?" : read.said());
        assertFalse(mapped.draft().extras().toString().contains("@"), mapped::toString);
    }

    @Test
    void addressThatIsLeftOutIsToldAndATextThatNamesOneStays() throws IOException {
        var text = "All that was done. ".repeat(20) + "Ask a@b.example";

        var mapped =
                map("Title,Contact,Typed,Told", "T,a@x.example b@y.example,c@d.example," + text);

        assertEquals(
                List.of(
                        new Problem("contact", "tables.address", "c@d.example"),
                        new Problem("contact", "tables.address", "b@y.example")),
                mapped.notes());
        assertEquals(Map.of("Told", TextNode.valueOf(text)), mapped.draft().extras());
    }

    @Test
    void fundersAndPartnersInOneCellAreParted() throws IOException {
        var draft =
                map("Title,Funding,Partners", "T,State | City \\| Town; Région,\"A\nB; C\"")
                        .draft();

        assertEquals(List.of("State", "City | Town", "Région"), draft.funding());
        assertEquals(List.of("A", "B", "C"), draft.partners());
    }

    @Test
    void mappingSaysHowFundersAreParted() throws IOException {
        var yaml =
                "{title: t, funding: {column: f, split: '/'}, partners: {column: p, split: '|'}}";

        var draft = mapped(yaml, row("t,f,p", "T,A; B/C,D; E \\| F | G")).draft();

        assertEquals(List.of("A; B", "C"), draft.funding());
        assertEquals(List.of("D; E | F", "G"), draft.partners());
    }

    @Test
    void documentKeepsWhatOnlyCasesHaveBesideItsFields() throws IOException {
        var yaml = "{kind: document, title: t, cost: c, indicators: i, blocks: b}";

        var mapped = mapped(yaml, row("t,c,i,b", "T,5 EUR,A,B"));

        assertTrue(mapped.draft().cost() == null && mapped.draft().indicators().isEmpty());
        assertEquals(
                List.of("b", "c", "i"),
                mapped.draft().extras().keySet().stream().sorted().toList());
    }

    /// What becomes of a row by what is guessed.
    private static Mapped map(String headings, String row) throws IOException {
        return map(row(headings, row));
    }

    private static Mapped map(Row row) {
        var mapping = Guess.of(List.copyOf(row.cells().keySet()));
        return new RowMapper(mapping, TestLibrary.known()).map(row);
    }

    private static Mapped mapped(String yaml, Row row) {
        try {
            return new RowMapper(MappingFile.read(yaml), TestLibrary.known()).map(row);
        } catch (UnusableMapping e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Row row(String headings, String row) throws IOException {
        return rows("row.csv", headings + "\n" + row + "\n");
    }

    private static Row rows(String name, String text) throws IOException {
        return TableFiles.rows(TableFiles.file(name, text)).getFirst();
    }
}
