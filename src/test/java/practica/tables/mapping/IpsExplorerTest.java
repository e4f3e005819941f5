package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.Outcome;
import practica.item.Details;
import practica.item.Item;
import practica.item.Link;
import practica.item.PartialDate;
import practica.network.Organisation;
import practica.operate.Library;
import practica.place.PlaceId;
import practica.support.Shared;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

/// 440 real cases of public bodies, imported with a mapping, against the fields of their JSON.
class IpsExplorerTest {
    private static final Pattern ADDRESS = Pattern.compile("(https?://|\\bwww\\.)[^\\s;]+");
    private static final Map<String, String> THEMES =
            Map.of(
                    "General public services", "public-administration",
                    "Economic affairs", "economy",
                    "Health", "health",
                    "Public order and safety", "citizen-security",
                    "Social protection", "social-cohesion",
                    "Education", "education",
                    "Environmental protection", "environment",
                    "Housing and community amenities", "housing",
                    "Recreation, culture and religion", "culture");

    private static final List<Outcome> OUTCOMES = new ArrayList<>();
    private static final Map<String, Item> ITEMS = new HashMap<>();
    private static Library library;
    private static JsonNode cases;
    private static Asked asked;
    private static Map<String, Long> counts;

    @BeforeAll
    static void bringAllIn() throws Exception {
        var file = Shared.folder("data/case-studies/ips-x").resolve("cases.json");
        cases = new ObjectMapper().readTree(file.toFile());
        library = TestLibrary.empty();
        asked =
                new Asked(
                        List.of(new Asked.Given(file.toString(), "cases.json")),
                        Files.readString(Path.of("src/test/resources/imports/ips-x.yaml")));
        counts = library.importRuns().start(asked, (outcome, _) -> OUTCOMES.add(outcome));
        for (var item : library.items().changedAfter(0, 1_000)) {
            ITEMS.put(item.source().orElseThrow(), item);
        }
    }

    @AfterAll
    static void close() {
        if (library != null) {
            library.close();
        }
    }

    @Test
    void everyCaseBecomesAnItem() {
        assertEquals(440, cases.size());
        assertEquals(Map.of("added", 440L), counts);
        assertEquals(440, library.items().published());
    }

    @Test
    void titlesAreWhole() {
        for (var one : cases) {
            var name = words(one, "name");
            var title = item(one).text().original().title();

            assertTrue(
                    title.equals(name)
                            || (name.length() > 120
                                    && name.startsWith(title.replace("…", ""))
                                    && words(item(one).text().extras().get("name")).equals(name)),
                    title);
        }
    }

    @Test
    void descriptionsAreWhole() {
        for (var one : cases) {
            var text = item(one).text().original();
            var whole = words(one, "description");

            assertEquals(whole, words(text.body().isEmpty() ? text.summary() : text.body()));
            assertTrue(whole.startsWith(words(text.summary()).replace("…", "")), text::summary);
        }
    }

    @Test
    void countriesAreThoseOfTheirCodes() {
        for (var one : cases) {
            var codes = new HashSet<PlaceId>();
            one.path("geocoverage_codes")
                    .forEach(code -> codes.add(PlaceId.country(code.asText())));

            assertEquals(codes, Set.copyOf(item(one).text().places()), item(one)::slug);
        }
    }

    @Test
    void yearsAreThoseOfTheBeginningAndTheEnd() {
        for (var one : cases) {
            var practice = (Details.CaseStudy) item(one).text().details();
            var period = practice.period().orElseThrow();

            assertEquals(one.path("start_date").asText(), period.start().value());
            var end = one.path("end_date").asText().replace(".0", "");
            var after = !end.isEmpty() && end.compareTo(period.start().value()) >= 0;
            assertEquals(after ? end : "", period.end().map(PartialDate::value).orElse(""));
        }
    }

    @Test
    void sectorsAreThemes() {
        for (var one : cases) {
            var sector = one.path("primary_sector").asText();
            var themes = item(one).text().themes();

            if (THEMES.containsKey(sector)) {
                assertEquals(List.of(new ConceptId(THEMES.get(sector))), themes);
            } else {
                assertEquals(List.of(), themes);
                assertEquals(sector, item(one).text().extras().get("primary_sector"));
            }
        }
    }

    @Test
    void organisationsAreNamed() {
        for (var one : cases) {
            var name = words(one.path("lead_organisation"), "name");

            var said = item(one).text().organisation().map(Organisation::name).orElse("");
            if (name.length() <= 300) {
                assertEquals(name, said);
            } else {
                assertTrue(name.startsWith(said.replace("…", "")), said);
                assertEquals(name, item(one).text().extras().get("lead_organisation.name"));
            }
        }
    }

    @Test
    void linksLeadWhereTheirAddressesDo() {
        for (var one : cases) {
            var written = one.path("url").asText();
            var links = item(one).text().links().stream().map(Link::url).toList();
            var addresses =
                    ADDRESS.matcher(written)
                            .results()
                            .map(found -> found.group().replaceFirst("^www", "https://www"))
                            .toList();

            if (addresses.size() == 1
                    && addresses.getFirst().length() < words(written).length() - 1) {
                assertEquals(List.of(words(written).replace(" ", "%20")), links);
            } else {
                assertEquals(
                        addresses.stream().map(url -> url.replaceFirst("[,;]$", "")).toList(),
                        links);
            }
            if (addresses.isEmpty() && !words(written).isEmpty()) {
                assertEquals(words(written), item(one).text().extras().get("url"));
            }
        }
    }

    @Test
    void whatIsNotMappedIsKeptUnderItsHeading() {
        for (var one : cases) {
            for (var field : List.of("secondary_sector", "technology", "type", "geoextent")) {
                assertEquals(
                        words(one, field),
                        words(item(one).text().extras().getOrDefault(field, "")));
            }
        }
    }

    @Test
    void reportTellsOfWhatWasNotRecognised() {
        var abroad =
                OUTCOMES.stream().filter(outcome -> outcome.field().contains("themes")).toList();

        assertEquals(4, abroad.size());
        assertTrue(abroad.getFirst().reason().contains("Defence"), abroad::toString);
    }

    @Test
    void secondImportChangesNothing() throws Exception {
        assertEquals(Map.of("unchanged", 440L), library.importRuns().start(asked, (_, _) -> {}));
    }

    private static Item item(JsonNode one) {
        return Objects.requireNonNull(ITEMS.get("ips-x:" + one.path("id").asText()));
    }

    private static String words(JsonNode one, String field) {
        return words(one.path(field).asText());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
