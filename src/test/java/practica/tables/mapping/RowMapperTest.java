package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.check.Problem;
import practica.item.Link;
import practica.support.TestLibrary;
import practica.tables.TableFiles;

class RowMapperTest {
    @Test
    void rowWithoutATitleIsCalledByItsFirstWords() throws IOException {
        var mapped =
                map(
                        "{title: t, summary: s}",
                        "{\"t\": \" \", \"s\": \"Les escoles obren els patis a la tarda.\"}");

        assertEquals("Les escoles obren els patis a la tarda.", mapped.draft().title());
        assertEquals("ca", mapped.draft().language());
        assertEquals(List.of(new Problem("title", "tables.no-title", "")), mapped.notes());
        assertEquals(List.of(), mapped.faults());
    }

    @Test
    void titleThatIsTooLongIsCutAndKeptWhole() throws IOException {
        var title = "A title of words ".repeat(20).strip();

        var mapped = map("{title: t}", "{\"t\": \"" + title + "\"}");

        assertTrue(mapped.draft().title().length() <= 120 && mapped.draft().title().endsWith("…"));
        assertEquals(extras("t", title), mapped.draft().extras());
        assertEquals(List.of(new Problem("title", "tables.cut", "120")), mapped.notes());
    }

    @Test
    void longSummaryAndSectionAreCutAndWholeInTheBody() throws IOException {
        var summary = "A summary of words. ".repeat(60).strip();
        var context = "A long story. ".repeat(600).strip();

        var draft =
                map(
                                "{title: t, summary: s, sections.context: c, body: b}",
                                "{\"t\":\"T\",\"s\":\"%s\",\"c\":\"%s\",\"b\":\"More.\"}"
                                        .formatted(summary, context))
                        .draft();

        assertTrue(draft.summary().length() <= 600);
        assertTrue(draft.sections().get("context").length() <= 5_000);
        assertEquals(summary + "\n\n" + context + "\n\nMore.", draft.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"t\": \"\"}", "{\"t\": \"12\", \"n\": 7}", "{\"t\": null}"})
    void rowWithoutWordsCannotBeKept(String row) throws IOException {
        var mapped = map("{title: t}", row.replace("12", " "));

        assertEquals(List.of(new Problem("title", "tables.no-words", "")), mapped.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country: c|Brasil|country:BR",
                "country: c|Alemanya|country:DE",
                "country: c|Czech Republic|country:CZ",
                "country: c|USA|country:US",
                "country: c|fr|country:FR",
                "country: c|Spain; Portugal|country:ES country:PT",
                "places: c|Porto Alegre, Brasil|Porto Alegre, BR",
                "places: c|Lyon (Frankreich)|Lyon, FR",
                "places: c|Montevideo|Montevideo, UY",
                "places: c|region:Catalonia, ES|region:Catalonia, ES",
                "places: c|Nepal|country:NP"
            })
    void placesAreKnownByTheirNamesInAnyLanguage(String yaml, String said, String places)
            throws IOException {
        var mapped = map("{title: t, " + yaml + "}", "{\"t\":\"T\",\"c\":\"" + said + "\"}");

        assertEquals(List.of(places.split("(?<=[A-Z]{2}) ")), mapped.draft().places());
        assertEquals(Map.of(), mapped.draft().extras());
    }

    @Test
    void cityIsLookedForInTheCountryOfItsRow() throws IOException {
        var mapped =
                map(
                        "{title: t, city: city, country: country}",
                        "{\"t\":\"T\",\"city\":[\"Valencia\",\"Xyzzy\"],\"country\":\"Venezuela\"}");

        assertEquals(List.of("Valencia, VE"), mapped.draft().places());
        assertEquals(extras("city", "Valencia; Xyzzy"), mapped.draft().extras());
        assertEquals(List.of(new Problem("city", "tables.unknown", "Xyzzy")), mapped.notes());
    }

    @Test
    void themesGoalsAndNetworksAreKnownByTheirLabels() throws IOException {
        var draft =
                map(
                                "{title: t, themes: a, sdgs: b, networks: c, stage: d}",
                                """
                                {"t": "T", "a": "Vivienda social; Saúde", "b": ["SDG 11.7", "ODS 6", "13"],
                                 "c": "educating-cities", "d": "in preparation"}
                                """)
                        .draft();

        assertEquals(List.of("social-housing", "health"), draft.themes());
        assertEquals(List.of("11.7", "6", "13"), draft.sdgs());
        assertEquals(List.of("educating-cities"), draft.networks());
        assertEquals("idea", draft.stage());
        assertEquals(Map.of(), draft.extras());
    }

    @ParameterizedTest
    @ValueSource(strings = {"11: %s", "%s11", "%s", "11 %s 5"})
    void longCellIsNoGoalThatCostsMuch(String around) {
        for (var filling : List.of("a", " ", "a ", "2020 ")) {
            var said = around.formatted(filling.repeat(100_000 / filling.length()));

            assertTimeout(
                    Duration.ofSeconds(3),
                    () -> map("{title: t, sdgs: b}", "{\"t\":\"T\",\"b\":\"" + said + "\"}"));
        }
    }

    @Test
    void valuesAreTakenForOthersAndMoreThemesThanMayBeAreKept() throws IOException {
        var mapped =
                map(
                        "{title: t, themes: {column: a, split: '/', values: {Hospitals: health}}}",
                        "{\"t\":\"T\",\"a\":\"HOSPITALS/water/waste/energy/magic\"}");

        assertEquals(List.of("health", "water", "waste"), mapped.draft().themes());
        assertEquals(extras("a", "HOSPITALS/water/waste/energy/magic"), mapped.draft().extras());
        assertEquals(2, mapped.notes().size(), mapped.notes()::toString);
    }

    @Test
    void columnsAreJoinedBelowTheirHeadings() throws IOException {
        var draft =
                map(
                                "{title: t, body: {columns: {a: Why, b: '', c: How}}}",
                                "{\"t\":\"T\",\"a\":\"So.\",\"b\":\"And so.\",\"c\":\"\"}")
                        .draft();

        assertEquals("## Why\n\nSo.\n\nAnd so.", draft.body());
    }

    @Test
    void linksAreTakenOutOfTheirCell() throws IOException {
        var draft =
                map(
                                "{title: t, links: l}",
                                """
                                {"t": "T", "l": ["HTTPS://a.example/x; http://b.example/y, and https://c.example/?q=(1)",
                                 "www.d.example/z", "https://e.example/a b.html", "see the office"]}
                                """)
                        .draft();

        assertEquals(
                List.of(
                        "https://a.example/x",
                        "http://b.example/y",
                        "https://c.example/?q=(1",
                        "https://www.d.example/z",
                        "https://e.example/a%20b.html"),
                draft.links().stream().map(Link::url).toList());
        assertTrue(draft.extras().get("l").asText().endsWith("; see the office"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://a.example/b",
                "file:///etc/passwd",
                "data:text/html,x"
            })
    void linkThatIsNotOfTheWebIsAFault(String url) throws IOException {
        var mapped = map("{title: t, links: l}", "{\"t\":\"T\",\"l\":\"" + url + "\"}");

        assertEquals(List.of(new Problem("links", "check.address", url)), mapped.faults());
    }

    @Test
    void periodsAreOneColumnOrTwoAndAnEndIsNotBeforeTheBeginning() throws IOException {
        var yaml = "{title: t, start: s, end: e}";

        var range = map(yaml, "{\"t\":\"T\",\"s\":\"2015-2019\"}").draft();
        var wrong = map(yaml, "{\"t\":\"T\",\"s\":\"2015\",\"e\":\"2012\"}").draft();

        assertEquals(List.of("2015", "2019"), List.of(range.start(), range.end()));
        assertEquals(List.of("2015", ""), List.of(wrong.start(), wrong.end()));
        assertEquals(extras("e", "2012"), wrong.extras());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year: y|2019|2019|2019",
                "date: y|3 de mayo de 2019|2019-05-03|2019-05-03",
                "year: y|2015-2019|2015|2019",
                "year: y|desde 2012|2012|ongoing",
                "start: y|2012|2012|",
                "year: y, end: e|2019|2019|2021"
            })
    void practiceOfASingleYearIsNotOngoing(String yaml, String said, String start, String end)
            throws IOException {
        var draft =
                map(
                                "{title: t, " + yaml + "}",
                                "{\"t\":\"T\",\"y\":\"" + said + "\",\"e\":\"2021\"}")
                        .draft();

        assertEquals(start, draft.start());
        assertEquals(end == null ? "" : end, draft.end());
    }

    @Test
    void whatADocumentHasNoFieldForIsKept() throws IOException {
        var draft =
                map(
                                "{kind: document, title: t, year: y, partners: p, stage: g}",
                                "{\"t\":\"T\",\"y\":\"2012\",\"p\":[\"A\",\"B\"],\"g\":\"pilot\",\"x\":1}")
                        .draft();

        assertEquals("2012", draft.date());
        assertEquals(
                Map.of(
                        "p",
                        TextNode.valueOf("A; B"),
                        "g",
                        TextNode.valueOf("pilot"),
                        "x",
                        TextNode.valueOf("1")),
                draft.extras());
    }

    @Test
    void translationsNeedATitleAndALanguageOfTheirOwn() throws IOException {
        var yaml =
                "{language: en, title: t, translations.es.title: es, translations.fr.summary: fr}";

        var draft = map(yaml, "{\"t\":\"T\",\"es\":\"Título\",\"fr\":\"Résumé\"}").draft();

        assertEquals("Título", draft.translations().get("es").title());
        assertEquals(extras("fr", "Résumé"), draft.extras());
    }

    @ParameterizedTest
    @CsvSource({
        "English, en",
        "català, ca",
        "português, pt",
        "fra, fr",
        "es-MX, es",
        "Klingon?, en"
    })
    void languagesAreKnownByCodeAndName(String said, String code) throws IOException {
        var draft =
                map(
                                "{language: {column: l}, title: t}",
                                "{\"t\":\"The schools open their yards\",\"l\":\"%s\"}"
                                        .formatted(said))
                        .draft();

        assertEquals(code, draft.language());
    }

    /// What becomes of a row that is given as a JSON object.
    private static Mapped map(String yaml, String object) throws IOException {
        try {
            var rows = TableFiles.rows(TableFiles.file("row.jsonl", object.replace('\n', ' ')));
            var mapper = new RowMapper(MappingFile.read(yaml), TestLibrary.known());
            return mapper.map(rows.getFirst());
        } catch (UnusableMapping e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, JsonNode> extras(String column, String words) {
        return Map.of(column, TextNode.valueOf(words));
    }
}
