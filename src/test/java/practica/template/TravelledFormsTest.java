package practica.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.support.FilledTemplate;
import practica.support.LibreOffice;
import practica.support.TestLibrary;

/// What people and programs do to a template before it comes back.
class TravelledFormsTest {
    private static final Known KNOWN = TestLibrary.known();
    private static final String PROPERTY = "practica-case-study";

    private static final String STYLES =
            """
            <style:style style:name="B1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
            <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
            </office:automatic-styles>
            """;

    private static final String PASTED =
            """
            <text:p>Hi ha <text:span text:style-name="B1">poca</text:span> ombra: <text:a
             xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="https://example.org/estudi">estudi</text:a>.</text:p>
            <text:list text:style-name="L1"><text:list-item><text:p>arbres</text:p></text:list-item>
            <text:list-item><text:p>fonts</text:p></text:list-item></text:list>
            <text:p>I:</text:p>
            <text:list text:style-name="L2"><text:list-item><text:p>bancs</text:p></text:list-item></text:list>
            <table:table table:name="T9"><table:table-column table:number-columns-repeated="2"/>
            <table:table-row><table:table-cell><text:p>Any</text:p></table:table-cell><table:table-cell><text:p>Patis</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row>
            </table:table>
            """;

    private static final String MARKDOWN =
            """
            Faltava espai.

            Hi ha **poca** ombra: [estudi](<https://example.org/estudi>).

            1. arbres
            1. fonts

            I:

            - bancs

            | Any | Patis |
            | --- | --- |
            | 2019 | 4 |\
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"DOCX, odt", "DOCX, docx", "ODT, docx", "ODT, odt"})
    void libreOfficeChangesNothing(OfficeFormat format, String savedAs) throws Exception {
        var office = LibreOffice.require(folder);
        var file = write(form(format), "form." + format.ending());
        var there = office.convert(file, savedAs, "there");
        var back = office.convert(there, format.ending(), "back");

        assertEquals(read(file), read(there));
        assertEquals(read(file), read(back));
    }

    /// Saved again by LibreOffice, where it is there, in both formats.
    @Test
    void pastedFormatBecomesMarkdown() throws Exception {
        var pasted =
                changed(
                        form(OfficeFormat.ODT),
                        OfficeFormat.ODT,
                        xml ->
                                xml.replace("</office:automatic-styles>", STYLES)
                                        .replaceFirst(
                                                "<text:p text:style-name=\"Answer\">I també ombra.</text:p>",
                                                PASTED));
        var file = write(pasted, "form.odt");

        assertEquals(MARKDOWN, read(file).sections().get("context"));
        var office = LibreOffice.find(folder);
        if (office.isPresent()) {
            for (var format : List.of("odt", "docx")) {
                var saved = office.get().convert(file, format, "saved");
                assertEquals(MARKDOWN, read(saved).sections().get("context"), format);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void withoutBookmarksTheHeadingsAreEnough(OfficeFormat format) {
        var bare = changed(form(format), format, TravelledFormsTest::withoutMarks);

        assertEquals(read(write(form(format), "form.x")), read(write(bare, "bare.x")));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void withoutBookmarksAndStylesAndPropertyTheWordsAreEnough(OfficeFormat format) {
        var bare =
                FilledTemplate.rewritten(
                        changed(
                                form(format),
                                format,
                                xml ->
                                        withoutMarks(xml)
                                                .replaceAll("Heading[^\"]*2\"", "Strange\"")
                                                .replaceAll("text:h( |>)", "text:p$1")),
                        format == OfficeFormat.DOCX ? "docProps/custom.xml" : "meta.xml",
                        xml -> xml);

        assertEquals(read(write(form(format), "form.x")), read(write(bare, "bare.x")));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void formsWithoutTheirPropertyAreKnownByTheirMarksOrTheirHeadings(OfficeFormat format) {
        var properties = format == OfficeFormat.DOCX ? "docProps/custom.xml" : "meta.xml";
        var nameless =
                FilledTemplate.rewritten(
                        form(format), properties, xml -> xml.replace(PROPERTY, "other"));
        var bare = changed(nameless, format, TravelledFormsTest::withoutMarks);

        assertEquals(read(write(form(format), "a.x")), read(write(nameless, "b.x")));
        assertEquals(read(write(form(format), "a.x")), read(write(bare, "c.x")));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void headingsInAnotherLanguageAreUnderstood(OfficeFormat format) {
        var catalan = changed(form(format), format, TravelledFormsTest::withoutMarks);
        var mixed =
                changed(
                        catalan,
                        format,
                        xml ->
                                xml.replace(">Títol ★<", ">1. TITRE<")
                                        .replace(">Llocs ★<", ">Places:<"));

        assertEquals(read(write(catalan, "a.x")), read(write(mixed, "b.x")));
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void fieldsThatWereDeletedAreEmptyAndWhatStandsBeforeTheFirstIsLeftOut(OfficeFormat format) {
        var start = format == OfficeFormat.DOCX ? "<w:p>" : "<text:p";
        var note =
                format == OfficeFormat.DOCX
                        ? "<w:p><w:r><w:t>Draft of the working group</w:t></w:r></w:p><w:p>"
                        : "<text:p>Draft of the working group</text:p><text:p";
        var changed =
                changed(
                        form(format),
                        format,
                        xml -> {
                            var from = xml.indexOf(start, xml.indexOf("Entitat responsable") - 260);
                            var to = xml.indexOf("practica_level");
                            var kept =
                                    xml.lastIndexOf(
                                            format == OfficeFormat.DOCX ? "<w:p>" : "<text:h", to);
                            var heading =
                                    xml.lastIndexOf(
                                            format == OfficeFormat.DOCX ? "<w:p>" : "<text:h",
                                            xml.indexOf("practica_organisation"));
                            assertTrue(from > 0 && heading < kept);
                            return (xml.substring(0, heading) + xml.substring(kept))
                                    .replaceFirst(start, note);
                        });

        var draft = read(write(changed, "changed.x"));

        assertEquals(null, draft.organisation());
        assertEquals("Escoles obertes", draft.title());
        assertEquals(List.of("Girona, ES"), draft.places());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void answersOnTheLineOfTheHeadingOrTheHintCount(OfficeFormat format) {
        var changed =
                changed(
                        FilledTemplate.of(Language.EN, format, KNOWN, Map.of()),
                        format,
                        xml ->
                                xml.replace(">Title ★<", ">Title ★: Open schools<")
                                        .replace(
                                                "At most 600 characters.",
                                                "At most 600 characters. In the afternoon."));

        var draft = read(write(changed, "changed.x"));

        assertEquals("Open schools", draft.title());
        assertEquals("In the afternoon.", draft.summary());
    }

    @Test
    void lineInASectionThatIsCalledLikeAFieldStaysThere() {
        var file =
                FilledTemplate.of(
                        Language.EN,
                        OfficeFormat.DOCX,
                        KNOWN,
                        Map.of(
                                FormField.CONTEXT, List.of("Before.", "Partners", "After."),
                                FormField.PARTNERS, List.of("The schools")));

        var draft = read(write(file, "form.x"));

        assertEquals(Map.of("context", "Before.\n\nPartners\n\nAfter."), draft.sections());
        assertEquals(List.of("The schools"), draft.partners());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void headingOfOnesOwnDoesNotEndAField(OfficeFormat format) {
        var own =
                changed(
                        form(format),
                        format,
                        xml ->
                                format == OfficeFormat.DOCX
                                        ? xml.replaceFirst(
                                                "<w:t>I també ombra",
                                                "<w:rPr><w:b/></w:rPr><w:t>Què va passar")
                                        : xml.replaceFirst(
                                                "<text:p text:style-name=\"Answer\">I també ombra.</text:p>",
                                                "<text:h text:outline-level=\"2\">Què va passar.</text:h>"));

        var expected = format == OfficeFormat.DOCX ? "**Què va passar.**" : "### Què va passar.";
        assertEquals(
                "Faltava espai.\n\n" + expected,
                read(write(own, "own.x")).sections().get("context"));
    }

    @Test
    void otherDocumentsAreNoForms() throws IOException {
        var file = folder.resolve("report.docx");
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var heading : List.of("Title", "Context", "Results", "Resources", "Partners")) {
                document.createParagraph().createRun().setText(heading);
                document.createParagraph().createRun().setText("Some words.");
            }
            document.write(out);
        }

        assertEquals(Optional.empty(), new FilledForms(KNOWN).read(file, "report.docx"));
        assertEquals(Optional.empty(), new FilledForms(KNOWN).read(file, "report.pdf"));
    }

    private static byte[] form(OfficeFormat format) {
        var answers = new EnumMap<FormField, List<String>>(FormField.class);
        answers.put(FormField.TITLE, List.of("Escoles obertes"));
        answers.put(FormField.SUMMARY, List.of("Els patis obren a la tarda."));
        answers.put(FormField.PLACES, List.of("Girona, Espanya"));
        answers.put(FormField.ORGANISATION, List.of("Ajuntament de Girona"));
        answers.put(FormField.THEMES, List.of("Espai públic", "Aigua"));
        answers.put(FormField.START, List.of("març del 2019"));
        answers.put(FormField.CONTEXT, List.of("Faltava espai.", "I també ombra."));
        answers.put(FormField.RESULTS, List.of("Hi va molta gent."));
        answers.put(FormField.INDICATORS, List.of("Visites|10|1.200|persones|Ajuntament"));
        answers.put(FormField.COST, List.of("1.200.000 EUR (2019)"));
        answers.put(FormField.LINKS, List.of("L’informe: https://example.org/informe"));
        return FilledTemplate.of(Language.CA, format, KNOWN, answers);
    }

    private static byte[] changed(byte[] file, OfficeFormat format, UnaryOperator<String> change) {
        var part = format == OfficeFormat.DOCX ? "word/document.xml" : "content.xml";
        return FilledTemplate.rewritten(
                file,
                part,
                xml -> {
                    var changed = change.apply(xml);
                    assertTrue(!changed.equals(xml), "nothing was changed");
                    return changed;
                });
    }

    private static String withoutMarks(String xml) {
        return xml.replaceAll("<(w:bookmark|text:bookmark-)[^>]*>", "");
    }

    private Path write(byte[] bytes, String name) {
        return FilledTemplate.file(folder.resolve(name), bytes);
    }

    private Draft read(Path file) {
        var filled = new FilledForms(KNOWN).read(file, "form.docx").orElseThrow();
        assertEquals(List.of(), filled.problems());
        return filled.draft();
    }
}
