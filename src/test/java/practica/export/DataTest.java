package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.LngLatAlt;
import org.geojson.MultiPoint;
import org.geojson.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.place.Place;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.text.Markdown;
import practica.vocabulary.ConceptId;

/// JSON, RDF and GeoJSON, read back by libraries.
class DataTest {
    private static final OddItems ODD = new OddItems();
    private static final Library STARTER = TestLibrary.starter();
    private static final ObjectMapper JSON = new ObjectMapper();

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void jsonIsWhatTheItemsApiAnswers() throws IOException {
        var array = JSON.readTree(Exporting.bytes(STARTER, "format=json"));
        var lines = Exporting.text(STARTER, "format=jsonl").lines().toList();

        assertEquals(80, array.size());
        assertEquals(80, lines.size());
        for (var at = 0; at < array.size(); at++) {
            var one = array.get(at);
            assertEquals(one, JSON.readTree(lines.get(at)));
            if (at % 10 == 0) {
                assertEquals(
                        TestSite.starter().json("/api/v1/items/" + one.get("id").asLong()), one);
            }
        }
    }

    @Test
    void languagesThatAreNotWantedAreLeftOutButNeverTheOriginal() throws IOException {
        var array = JSON.readTree(Exporting.bytes(STARTER, "format=json&languages=es"));

        for (var one : array) {
            var wanted = new HashSet<>(List.of("es", one.at("/text/language").asText()));
            assertEquals(wanted, names(one.at("/text/versions")));
        }
    }

    @Test
    void nothingIsToldOfAClosedFileButItsCaptionAndItsDay() throws IOException {
        var lines = Exporting.text(ODD.library, "format=jsonl").lines().toList();

        var closed = lines.stream().filter(line -> line.contains("Closed for now")).toList();
        var file = JSON.readTree(closed.getFirst()).at("/files/0");
        assertEquals(Set.of("name", "opens"), names(file));
        for (var format : List.of("json", "jsonl", "turtle", "geojson", "csl", "bibtex", "ris")) {
            var words = Exporting.text(ODD.library, "format=" + format);
            assertFalse(words.contains(OddItems.SECRET), format);
        }
    }

    @Test
    void graphSaysOfEveryItemWhatItIs() throws IOException {
        var graph = graph(STARTER, "format=turtle");

        var catalogue = Values.iri(Exporting.SITE + "/");
        assertEquals(80, graph.filter(catalogue, DCAT.HAS_RESOURCE, null).objects().size());
        for (var item : Exporting.starter()) {
            compare(item, graph);
        }
        var concepts = graph.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
        for (var concept : concepts) {
            assertEquals(5, graph.filter(concept, SKOS.PREF_LABEL, null).size());
            assertEquals(1, graph.filter(concept, SKOS.IN_SCHEME, null).size());
        }
        assertTrue(
                graph.filter(null, DCAT.THEME, null).objects().stream()
                        .allMatch(theme -> concepts.contains((Resource) theme)));
    }

    private static void compare(Item item, Model graph) {
        var subject = Values.iri(Exporting.SITE + "/i/" + item.id());
        var text = item.text();
        assertTrue(graph.contains(subject, RDF.TYPE, DCAT.RESOURCE));
        assertEquals(
                text.versions().entrySet().stream()
                        .map(one -> Values.literal(one.getValue().title(), one.getKey().code()))
                        .collect(Collectors.<Value>toSet()),
                graph.filter(subject, DCTERMS.TITLE, null).objects());
        assertEquals(
                text.versions().entrySet().stream()
                        .map(one -> Values.literal(one.getValue().summary(), one.getKey().code()))
                        .collect(Collectors.<Value>toSet()),
                graph.filter(subject, DCTERMS.DESCRIPTION, null).objects());
        assertEquals(
                Set.copyOf(text.themes()).size(),
                graph.filter(subject, DCAT.THEME, null).objects().size());
        assertEquals(
                item.files().size(),
                graph.filter(subject, DCAT.HAS_DISTRIBUTION, null).objects().size());
        assertEquals(
                text.places().size(),
                graph.filter(subject, DCTERMS.SPATIAL, null).objects().size());
        assertEquals(
                text.organisation().isPresent(), graph.contains(subject, DCTERMS.PUBLISHER, null));
        assertEquals(
                Set.<Value>of(Values.iri("https://creativecommons.org/licenses/by/4.0/")),
                graph.filter(subject, DCTERMS.LICENSE, null).objects());
    }

    @Test
    void oddSignsMakeNoBrokenGraph() throws IOException {
        var graph = graph(ODD.library, "format=turtle");

        var titles =
                graph.filter(null, DCTERMS.TITLE, null).objects().stream()
                        .map(Value::stringValue)
                        .collect(Collectors.toSet());
        assertTrue(titles.contains(OddItems.EMOJI), titles::toString);
        assertTrue(titles.contains(OddItems.RIGHT_TO_LEFT));
        assertTrue(titles.contains("Bell, escape[31m and next."));
    }

    @Test
    void everyItemIsAFeatureAtItsPlaces() throws IOException {
        var read =
                JSON.readValue(Exporting.bytes(STARTER, "format=geojson"), FeatureCollection.class);

        var items = Exporting.starter();
        assertEquals(items.size(), read.getFeatures().size());
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var feature = read.getFeatures().get(at);
            var places =
                    item.text().places().stream()
                            .map(id -> STARTER.known().places().find(id).orElseThrow())
                            .toList();
            assertEquals(item.text().in(Language.EN).title(), feature.getProperty("title"));
            assertEquals(places.stream().map(DataTest::point).toList(), points(feature));
        }
    }

    private static LngLatAlt point(Place place) {
        return new LngLatAlt(place.longitude(), place.latitude());
    }

    private static List<LngLatAlt> points(Feature feature) {
        return switch (feature.getGeometry()) {
            case null -> List.of();
            case Point one -> List.of(one.getCoordinates());
            case MultiPoint many -> many.getCoordinates();
            default -> throw new AssertionError(feature.getGeometry());
        };
    }

    @Test
    void feedHasAnEntryForEveryItem() throws Exception {
        var bytes = Exporting.bytes(STARTER, "format=atom&lang=ca&title=Per llegir");

        var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));

        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Per llegir", feed.getTitle());
        assertEquals(Exporting.SITE + "/ca/search", feed.getUri());
        var items = Exporting.starter();
        assertEquals(items.size(), feed.getEntries().size());
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            var entry = feed.getEntries().get(at);
            assertEquals(Exporting.SITE + "/i/" + item.id(), entry.getUri());
            assertEquals(Exporting.SITE + item.address(Language.CA), entry.getLink());
            assertEquals(item.text().in(Language.CA).title(), entry.getTitle());
            assertEquals(
                    Markdown.plain(item.text().in(Language.CA).summary()),
                    entry.getDescription().getValue());
            assertEquals(
                    item.text().themes().stream().map(ConceptId::value).toList(),
                    entry.getCategories().stream().map(SyndCategory::getName).toList());
            assertEquals(
                    item.changedAt().truncatedTo(ChronoUnit.SECONDS),
                    entry.getUpdatedDate().toInstant());
        }
    }

    @Test
    void oddItemsMakeNoBrokenFeed() throws Exception {
        var words = Exporting.text(ODD.library, "format=atom&lang=ca");

        var feed = new SyndFeedInput().build(new StringReader(words));
        var titles = feed.getEntries().stream().map(SyndEntry::getTitle).toList();
        assertTrue(titles.contains(OddItems.FORMULA), titles::toString);
        assertTrue(titles.contains(OddItems.EMOJI));
        assertFalse(words.contains(OddItems.SECRET));
    }

    private static Model graph(Library library, String query) throws IOException {
        return Rio.parse(new StringReader(Exporting.text(library, query)), "", RDFFormat.TURTLE);
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
