package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import practica.deposit.Outcome.Kind;
import practica.item.FormField;
import practica.item.Section;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.support.FilledTemplate;
import practica.template.Template;
import practica.vocabulary.ConceptId;

/// A template that comes back becomes a case study, and its file belongs to it.
class TemplateImportTest {
    private static final List<FormField> FIELDS = Template.FIELDS;
    private static final Set<FormField> TABLES =
            EnumSet.of(FormField.INDICATORS, FormField.BLOCKS, FormField.COVER);

    @AutoClose private static final Bringing LIBRARY = new Bringing();

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void filledTemplateIsAddedChangedAndLeftAlone(OfficeFormat format) throws IOException {
        var name = "open." + format.ending();
        var file = write(name, format, answers("Open schools"));
        var first = LIBRARY.take(file, name);
        var again = LIBRARY.take(file, name);
        var changed = LIBRARY.take(write(name, format, answers("Open school yards")), name);

        assertEquals(Kind.ADDED, first.kind());
        assertEquals(
                "themes: Not known here: Heat pumps.;"
                        + " missing: organisation; missing: section.actions; missing: section.results",
                first.reason());
        assertEquals(Kind.UNCHANGED, again.kind());
        assertEquals(Kind.CHANGED, changed.kind());
        var item = LIBRARY.item(name);
        assertEquals("Open school yards", item.text().original().title());
        assertEquals(Map.of(Section.CONTEXT, "No space."), item.text().original().sections());
        assertEquals(List.of(new ConceptId("water")), item.text().themes());
        assertEquals(Map.of("Themes", "Heat pumps"), item.text().extras());
        assertEquals(List.of(), item.files());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void emptyTemplateIsTurnedAwayForThatAlone(OfficeFormat format) throws IOException {
        var name = "empty." + format.ending();

        var outcome = LIBRARY.take(write(name, format, Map.of()), name);

        assertEquals(Kind.REJECTED, outcome.kind());
        assertEquals("form: Nothing has been filled in.", outcome.reason());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void fieldsOfMillionsOfCharactersAreTurnedAwayAsTooLong(OfficeFormat format)
            throws IOException {
        var much = "Many words. ".repeat(5_000_000 / 12);
        for (var field : List.of(FormField.CONTEXT, FormField.STAFF, FormField.LICENCE)) {
            var name = field.key() + "." + format.ending();
            var answers = new LinkedHashMap<>(answers("Open schools"));
            answers.put(field, List.of(much));

            var outcome = LIBRARY.take(write(name, format, answers), name);

            assertEquals(Kind.REJECTED, outcome.kind(), name);
            assertTrue(outcome.reason().contains("Too long: at most"), outcome::reason);
        }
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void noFieldMakesTheReaderFailWhateverIsWrittenIntoIt(FormField field) throws IOException {
        var hostile =
                List.of(
                        "(".repeat(100_000),
                        "- ".repeat(100_000),
                        "1, ".repeat(50_000),
                        "https://".repeat(20_000));
        var name = field.key() + ".docx";
        var answers = new LinkedHashMap<>(answers("Open schools"));
        answers.put(field, TABLES.contains(field) ? List.of(String.join(" ", hostile)) : hostile);

        var outcome = LIBRARY.take(write(name, OfficeFormat.DOCX, answers), name);

        assertTrue(List.of(Kind.ADDED, Kind.REJECTED).contains(outcome.kind()), outcome::toString);
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void formThatIsDamagedIsKeptAsAnyOtherFile(OfficeFormat format) throws IOException {
        var name = "damaged." + format.ending();
        var form =
                FilledTemplate.of(
                        Language.EN, format, LIBRARY.library.known(), answers("Open schools"));
        var bomb =
                FilledTemplate.rewritten(
                        form,
                        format == OfficeFormat.DOCX ? "word/document.xml" : "content.xml",
                        xml -> xml.replace("No space.", "x".repeat(45_000_000)));

        var outcome = LIBRARY.take(FilledTemplate.file(LIBRARY.folder.resolve(name), bomb), name);

        assertEquals(Kind.ADDED, outcome.kind(), outcome::toString);
        assertEquals("document", LIBRARY.item(name).text().details().kind().value());
    }

    private static Map<FormField, List<String>> answers(String title) {
        return Map.of(
                FormField.TITLE, List.of(title),
                FormField.SUMMARY, List.of("School yards open in the afternoon."),
                FormField.PLACES, List.of("Girona, Spain"),
                FormField.THEMES, List.of("Water, Heat pumps"),
                FormField.START, List.of("March 2019"),
                FormField.CONTEXT, List.of("No space."));
    }

    private static Path write(
            String name, OfficeFormat format, Map<FormField, List<String>> answers) {
        return FilledTemplate.file(
                LIBRARY.folder.resolve(name),
                FilledTemplate.of(Language.EN, format, LIBRARY.library.known(), answers));
    }
}
