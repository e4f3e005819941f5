package practica.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.account.AccountId;
import practica.item.Details.Cost;
import practica.item.FormField;
import practica.language.Language;
import practica.submission.State;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.support.Drafts;
import practica.support.TestLibrary;

class FormReaderTest {
    private static final FormReader READER = new FormReader(TestLibrary.known());
    private static final Written PRACTICE = new Written(Drafts.practice(), Map.of());

    @Test
    void whatIsReadAsItStandsChangesNothing() {
        var draft = Drafts.practice("{cost: {amount: 1200000.50, currency: EUR}, staff: Dues}");

        var read = READER.read(new Written(draft, Map.of()), List.of(), given(), Language.EN);

        assertEquals(new Written(draft, Map.of()), read);
    }

    @Test
    void emptyFieldsAreEmptied() {
        var read = read(PRACTICE, FormField.SUMMARY, "summary", " ");

        assertEquals("", read.draft().summary());
        assertEquals("Escoles obertes", read.draft().title());
    }

    @ParameterizedTest
    @CsvSource({
        "'1.200.000', EUR, 2019, 1200000, EUR, 2019",
        "'300 000', euros, '', 300000, EUR, ''",
        "'1.2 million', US$, '2020', 1200000.0, USD, 2020"
    })
    void costIsReadFromItsThreeInputs(
            String amount,
            String currency,
            String year,
            BigDecimal readAmount,
            String readCurrency,
            String readYear) {
        var read =
                read(
                        PRACTICE,
                        FormField.COST,
                        "cost-amount",
                        amount,
                        "cost-currency",
                        currency,
                        "cost-year",
                        year);

        assertEquals(
                new Cost(
                        readAmount,
                        readCurrency,
                        Optional.of(readYear).filter(one -> !one.isEmpty()).map(Integer::valueOf)),
                read.draft().cost());
    }

    @ParameterizedTest
    @CsvSource({"'', EUR, 2019", "1000, '', 2019", "1000, EUR, soon", "'', '', 2019"})
    void costThatIsNotWholeStaysAsItWasTyped(String amount, String currency, String year) {
        var read =
                read(
                        PRACTICE,
                        FormField.COST,
                        "cost-amount",
                        amount,
                        "cost-currency",
                        currency,
                        "cost-year",
                        year);

        assertEquals(Map.of("cost", String.join("\n", amount, currency, year)), read.unread());
    }

    @Test
    void levelWithoutABodyIsNotLost() {
        var read =
                READER.read(
                        PRACTICE,
                        List.of(FormField.ORGANISATION, FormField.LEVEL, FormField.WEBSITE),
                        given("organisation", "", "level", "regional", "website", "example.org"),
                        Language.EN);

        var body = read.draft().organisation();
        assertEquals("regional", body == null ? "" : body.level());
        assertEquals("https://example.org", body == null ? "" : body.website());
    }

    @Test
    void themesKeepTheirOrderAndTheMainOneComesFirst() {
        var before = new Written(Drafts.practice("themes: [water, childhood]"), Map.of());

        var added = read(before, FormField.THEMES, "themes", "childhood", "themes", "water");
        var main =
                read(
                        before,
                        FormField.THEMES,
                        "themes",
                        "childhood",
                        "themes",
                        "water",
                        "themes-main",
                        "childhood");

        assertEquals(List.of("water", "childhood"), added.draft().themes());
        assertEquals(List.of("childhood", "water"), main.draft().themes());
    }

    @Test
    void namesThatNobodyKnowsStayAsTheyWereTyped() {
        var read = read(PRACTICE, FormField.NETWORKS, "networks", "C40", "networks", "nobody");

        assertEquals(List.of("c40"), read.draft().networks());
        assertEquals(Map.of("networks", "nobody"), read.unread());
    }

    @Test
    void signsThatNobodyTypesAreLeftOut() {
        var given = given("a", "one\r\ntwo\rthree\u0000\u0007\ud800\tfour");

        assertEquals("one\ntwo\nthree\tfour", given.one("a"));
        assertEquals("", given.one("b"));
    }

    @Test
    void quickOneAsksForItsFieldsFirstAndForEachOnce() {
        var submission = submission(true);
        var fields = Step.of(submission).stream().flatMap(step -> step.fields().stream()).toList();

        assertEquals(
                List.of(
                        FormField.TITLE,
                        FormField.SUMMARY,
                        FormField.PLACES,
                        FormField.THEMES,
                        FormField.LANGUAGE),
                Step.of(submission).getFirst().fields());
        assertEquals(
                FormField.ofKind("case-study").stream().sorted().toList(),
                fields.stream().sorted().toList());
        assertEquals(
                FormField.ofKind("case-study"),
                Step.of(submission(false)).stream()
                        .flatMap(step -> step.fields().stream())
                        .toList());
    }

    private static Submission submission(boolean quick) {
        return new Submission(
                new SubmissionId(1),
                new AccountId(1),
                Optional.empty(),
                quick,
                State.DRAFT,
                Drafts.practice(),
                Map.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Written read(Written before, FormField field, String... pairs) {
        return READER.read(before, List.of(field), given(pairs), Language.EN);
    }

    private static Given given(String... pairs) {
        var values = new HashMap<String, List<String>>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.merge(
                    pairs[at],
                    List.of(pairs[at + 1]),
                    (one, two) -> Stream.concat(one.stream(), two.stream()).toList());
        }
        return new Given(values);
    }
}
