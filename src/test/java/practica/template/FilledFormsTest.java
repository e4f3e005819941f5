package practica.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import practica.check.Checked;
import practica.check.Problem;
import practica.item.Contact;
import practica.item.Cover;
import practica.item.Details;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Known;
import practica.item.LanguageVersion.BuildingBlock;
import practica.item.Link;
import practica.item.PartialDate;
import practica.item.Section;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.support.FilledTemplate;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// What is written into a template comes out of it, field by field.
class FilledFormsTest {
    private static final Known KNOWN = TestLibrary.known();

    @TempDir Path folder;

    static Stream<Arguments> templates() {
        return Language.INTERFACE.stream()
                .flatMap(language ->
                        Stream.of(OfficeFormat.values())
                                .map(format -> Arguments.of(language, format)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFieldComesBackAsItWasWritten(Language language, OfficeFormat format) {
        var file = FilledTemplate.of(language, format, KNOWN, answers(language));

        var filled = read(file, format).orElseThrow();

        assertEquals(List.of(), filled.problems());
        assertEquals(expected(language), filled.draft());
        assertTrue(filled.draft().check(KNOWN) instanceof Checked.Good);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void emptyTemplateHoldsNothingButThatProblem(Language language, OfficeFormat format) {
        var filled = read(Template.file(language, format, KNOWN), format).orElseThrow();

        assertEquals(List.of(new Problem("form", "check.nothing", "")), filled.problems());
        assertEquals(empty(language), filled.draft());
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void whatIsNotUnderstoodIsKeptAndTold(OfficeFormat format) {
        var answers = new EnumMap<FormField, List<String>>(FormField.class);
        answers.put(FormField.TITLE, List.of("Open schools"));
        answers.put(FormField.THEMES, List.of("Water; Heat pumps"));
        answers.put(FormField.PLACES, List.of("Girona, Spain", "Atlantis, Spain"));
        answers.put(FormField.START, List.of("some time ago"));
        answers.put(FormField.COST, List.of("a fortune"));
        answers.put(FormField.STAGE, List.of("Running", "Pilot"));
        answers.put(FormField.LINKS, List.of("The report, in the archive"));
        answers.put(FormField.LEVEL, List.of("Local government"));
        var file = FilledTemplate.of(Language.EN, format, KNOWN, answers);

        var filled = read(file, format).orElseThrow();

        assertEquals(
                List.of(
                        new Problem("links", "check.address", "The report, in the archive"),
                        new Problem("places", "check.place", "Atlantis, Spain"),
                        new Problem("themes", "check.unknown", "Heat pumps"),
                        new Problem("start", "check.date", "some time ago"),
                        new Problem("stage", "check.too-many", "1"),
                        new Problem("cost", "check.cost", "a fortune")),
                filled.problems());
        assertEquals(List.of("water"), filled.draft().themes());
        assertEquals("running", filled.draft().stage());
        var kept = new LinkedHashMap<String, String>();
        filled.draft().extras().forEach((name, value) -> kept.put(name, value.asText()));
        assertEquals(
                Map.of(
                        "Links", "The report, in the archive",
                        "Places", "Atlantis, Spain",
                        "Themes", "Heat pumps",
                        "Start", "some time ago",
                        "Stage", "pilot",
                        "Cost", "a fortune",
                        "Level of government", "local"),
                kept);
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void buildingBlockOrCoverAloneIsMoreThanNothing(OfficeFormat format) {
        for (var field : List.of(FormField.BLOCKS, FormField.COVER)) {
            var answers = Map.of(field, List.of("Pati|Anna|Obert"));
            var file = FilledTemplate.of(Language.FR, format, KNOWN, answers);

            var filled = read(file, format).orElseThrow();

            assertEquals(List.of(), filled.problems(), field.key());
            assertTrue(field.isIn(filled.draft()), field.key());
        }
    }

    @Test
    void longTextsInAnotherLanguageThanTheFormsAreTakenForWhatTheyAre() {
        var text =
                "Les cours des écoles du quartier restent ouvertes aux familles après la classe. "
                        .repeat(6);
        var file =
                FilledTemplate.of(
                        Language.ES,
                        OfficeFormat.ODT,
                        KNOWN,
                        Map.of(FormField.CONTEXT, List.of(text)));

        assertEquals("fr", read(file, OfficeFormat.ODT).orElseThrow().draft().language());
    }

    private Optional<Filled> read(byte[] file, OfficeFormat format) {
        var path = FilledTemplate.file(folder.resolve("form." + format.ending()), file);
        return new FilledForms(KNOWN).read(path, String.valueOf(path.getFileName()));
    }

    /// Everything in the words of the language.
    private static Map<FormField, List<String>> answers(Language in) {
        var vocabularies = KNOWN.vocabularies();
        var answers = new EnumMap<FormField, List<String>>(FormField.class);
        answers.put(FormField.TITLE, List.of("Escoles obertes & més"));
        answers.put(FormField.SUMMARY, List.of("Els patis obren a la tarda.", "<Tothom> hi cap."));
        answers.put(FormField.LANGUAGE, List.of(Language.CA.name(in)));
        answers.put(FormField.PLACES, List.of("Girona, " + country("ES", in), country("BR", in)));
        answers.put(FormField.ORGANISATION, List.of("Ajuntament de Girona"));
        answers.put(FormField.LEVEL, List.of(label(vocabularies.levels(), "local", in)));
        answers.put(FormField.WEBSITE, List.of("https://web.girona.cat"));
        answers.put(
                FormField.CONTACT,
                List.of("Cap d’educació; Ajuntament de Girona", "escoles@example.org"));
        answers.put(FormField.NETWORKS, List.of("UCLG", "C40 – Cities Climate Leadership Group"));
        answers.put(
                FormField.THEMES,
                List.of(
                        label(vocabularies.themes(), "public-space", in),
                        label(vocabularies.themes(), "childhood", in)));
        answers.put(
                FormField.SDGS,
                List.of(label(vocabularies.sdgs(), "11", in), "ODS 13.1", "3.d, 4"));
        answers.put(FormField.START, List.of(new PartialDate("2019-03").in(in)));
        answers.put(FormField.END, List.of(new FormWords(in, KNOWN).ongoing().getFirst()));
        answers.put(FormField.STAGE, List.of(label(vocabularies.stages(), "scaled", in)));
        for (var section : Section.values()) {
            answers.put(
                    FormField.of(section.key()).orElseThrow(),
                    List.of("De " + section.key() + ", 100 %.", "# I *més*"));
        }
        answers.put(
                FormField.INDICATORS,
                List.of("Visites|10|1.200|persones|Ajuntament, 2020", "Soroll|60|55|dB|Mesures"));
        answers.put(
                FormField.BLOCKS,
                List.of(
                        "Els patis|S’obren a la tarda.|Les claus|Cal un conserge",
                        "Les # portes|Tancades"));
        answers.put(FormField.COVER, List.of("pati.jpg|Anna Puig|El pati a la tarda"));
        answers.put(FormField.COST, List.of("1.200.000 EUR (2019)"));
        answers.put(FormField.STAFF, List.of("Tres persones"));
        answers.put(FormField.FUNDING, List.of("Ajuntament", "Diputació; Unió Europea"));
        answers.put(FormField.PARTNERS, List.of("Escoles, famílies i veïnat"));
        answers.put(FormField.LINKS, List.of("L’informe, https://example.org/a_b_c"));
        answers.put(FormField.LICENCE, List.of("CC BY-SA 4.0"));
        assertEquals(Template.FIELDS.size(), answers.size());
        return answers;
    }

    private static Draft expected(Language form) {
        var sections = new LinkedHashMap<String, String>();
        for (var section : Section.values()) {
            sections.put(section.key(), "De " + section.key() + ", 100 %.\n\n\\# I \\*més\\*");
        }
        return new Draft(
                "case-study",
                "ca",
                "Escoles obertes & més",
                "Els patis obren a la tarda. <Tothom> hi cap.",
                "",
                sections,
                List.of(
                        new BuildingBlock(
                                "Els patis", "S’obren a la tarda.", "Les claus", "Cal un conserge"),
                        new BuildingBlock("Les # portes", "Tancades", "", "")),
                Map.of(),
                List.of("Girona, ES", "country:BR"),
                new Draft.Body("Ajuntament de Girona", "local", "https://web.girona.cat"),
                new Contact("Cap d’educació", "Ajuntament de Girona", "escoles@example.org"),
                List.of("public-space", "childhood"),
                List.of("11", "13.1", "3.d", "4"),
                List.of("uclg", "c40"),
                new Cover("pati.jpg", "Anna Puig", "El pati a la tarda"),
                "2019-03",
                "ongoing",
                "scaled",
                "",
                "",
                new Details.Cost(new BigDecimal("1200000"), "EUR", Optional.of(2019)),
                "Tres persones",
                List.of("Ajuntament", "Diputació", "Unió Europea"),
                List.of("Escoles, famílies i veïnat"),
                List.of(
                        new Details.Indicator(
                                "Visites", "10", "1.200", "persones", "Ajuntament, 2020"),
                        new Details.Indicator("Soroll", "60", "55", "dB", "Mesures")),
                List.of(new Link("L’informe", "https://example.org/a_b_c")),
                "CC-BY-SA-4.0",
                false,
                Map.of());
    }

    private static Draft empty(Language language) {
        var nothing = List.<String>of();
        return new Draft(
                "case-study",
                language.code(),
                "",
                "",
                "",
                Map.of(),
                List.of(),
                Map.of(),
                nothing,
                null,
                null,
                nothing,
                nothing,
                nothing,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                nothing,
                nothing,
                List.of(),
                List.of(),
                "",
                false,
                Map.of());
    }

    @Test
    void secondAddressOfTheContactIsToldAndKeptNowhere() {
        var words = List.of("Ana, a@x.example", "Ben, b@y.example");

        var answers = Map.of(FormField.TITLE, List.of("T"), FormField.CONTACT, words);
        var file = FilledTemplate.of(Language.EN, OfficeFormat.ODT, KNOWN, answers);
        var filled = read(file, OfficeFormat.ODT).orElseThrow();

        assertEquals(new Contact("Ana", "Ben", "a@x.example"), filled.draft().contact());
        assertTrue(filled.problems().contains(new Problem("contact", "check.too-many", "1")));
        assertEquals(Map.of(), filled.draft().extras());
    }

    private static String country(String code, Language in) {
        return KNOWN.places().country(code).orElseThrow().name(in);
    }

    private static String label(Scheme scheme, String id, Language in) {
        return scheme.find(new ConceptId(id)).orElseThrow().label(in);
    }
}
