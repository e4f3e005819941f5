package practica.item;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.check.Checked;
import practica.check.Problem;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.text.Words;

class FormFieldTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    @Test
    void everySectionIsAFieldWithItsLimit() {
        var limits =
                Arrays.stream(FormField.values())
                        .filter(field -> field.kind() == FormField.Kind.MARKDOWN)
                        .collect(toMap(FormField::key, FormField::most));

        assertEquals(
                Arrays.stream(Section.values()).collect(toMap(Section::key, Section::most)),
                limits);
    }

    @Test
    void stepsHoldEveryFieldInItsOrder() {
        var inSteps = Stream.of(FormStep.values()).flatMap(step -> step.fields().stream()).toList();

        assertEquals(List.of(FormField.values()), inSteps);
    }

    @Test
    void keyFindsTheField() {
        for (var field : FormField.values()) {
            assertEquals(Optional.of(field), FormField.of(field.key()));
        }
        assertEquals(Optional.empty(), FormField.of("nothing"));
    }

    /// What a case study misses is what the form marks as needed; the title is needed by any item.
    @Test
    void neededFieldsAreThoseThatAreMissed() {
        var bare =
                Drafts.text(
                        Drafts.practice(
                                "{summary: '', places: [], organisation: null, themes: [], start: '', end: '', sections: {}}"));
        var needed =
                Arrays.stream(FormField.values())
                        .filter(FormField::needed)
                        .filter(field -> field != FormField.TITLE)
                        .map(field ->
                                field == FormField.START
                                        ? "period"
                                        : Section.of(field.key())
                                                .map(section -> "section." + section.key())
                                                .orElse(field.key()))
                        .sorted()
                        .toList();

        assertEquals(needed, bare.missing().stream().sorted().toList());
    }

    @Test
    void listsAreNotLongerThanTheFormSays() {
        var problems =
                ((Checked.Bad<ItemText>)
                                Drafts.practice(
                                                "{funding: [%s], partners: [%s], staff: %s}"
                                                        .formatted(
                                                                "a, ".repeat(51) + "a",
                                                                "a, ".repeat(100) + "b".repeat(301),
                                                                "s".repeat(1_001)))
                                        .check(TestLibrary.known()))
                        .problems();

        assertEquals(
                List.of(
                        new Problem("funding", "check.too-many", "50"),
                        new Problem("partners", "check.too-many", "100"),
                        new Problem("staff", "check.too-long", "1000")),
                problems);
    }

    /// Headings of a template are told apart by their words, whatever language they are in.
    @Test
    void labelsOfDifferentFieldsAndStepsDiffer() {
        var owners = new HashMap<String, Object>();
        for (var language : LANGUAGES) {
            for (var field : FormField.values()) {
                var owner = owners.putIfAbsent(Words.folded(field.label(language)), field);
                assertTrue(owner == null || owner == field, () -> owner + " " + field);
            }
            for (var step : FormStep.values()) {
                var owner = owners.putIfAbsent(Words.folded(step.label(language)), step);
                assertTrue(owner == null || owner == step, () -> owner + " " + step);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyFieldSaysWhatToWrite(Language language) {
        for (var field : FormField.values()) {
            assertTrue(field.hint(language).length() > 8, field::key);
            assertTrue(field.label(language).length() < 60, field::key);
        }
    }
}
