package practica.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.operate.Library;
import practica.storage.Hash;
import practica.support.TestLibrary;

/// Packs: complete, whole, and as their standards ask.
class PacksTest {
    private static final OddItems ODD = new OddItems();
    private static final Library STARTER = TestLibrary.starter();

    @TempDir private Path folder;

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void zipHasTextsFilesTableCodebookAndTheHashOfEach() throws IOException {
        var files = Exporting.unzip(Exporting.bytes(STARTER, "format=zip"));

        var manifest = new HashMap<String, String>();
        new String(files.remove("manifest-sha256.txt"), UTF_8)
                .lines()
                .forEach(line -> manifest.put(line.substring(66), line.substring(0, 64)));
        var hashes = new HashMap<String, String>();
        files.forEach((path, bytes) -> hashes.put(path, Hash.of(bytes).value()));
        assertEquals(hashes, manifest);
        assertEquals(
                Exporting.text(STARTER, "format=csv"), new String(files.get("items.csv"), UTF_8));
        assertTrue(files.containsKey("codebook.csv"));
        for (var item : Exporting.starter()) {
            assertTrue(files.containsKey("items/" + item.slug() + ".md"));
            for (var file : item.files()) {
                var path = "items/" + item.slug() + ".files/" + file.name();
                assertEquals(file.original().hash().value(), hashes.get(path), path);
            }
        }
    }

    @Test
    void namesOfFilesLeadNowhereElseAndNothingOfAClosedFileIsInAnyPack() throws IOException {
        for (var format : new String[] {"zip", "markdown", "bagit", "rocrate"}) {
            var files = Exporting.unzip(Exporting.bytes(ODD.library, "format=" + format));

            for (var file : files.entrySet()) {
                assertFalse(file.getKey().contains(".."), file.getKey());
                assertFalse(file.getKey().contains("\""), file.getKey());
                assertFalse(file.getKey().contains(OddItems.SECRET), file.getKey());
                assertFalse(
                        new String(file.getValue(), UTF_8).contains(OddItems.SECRET),
                        file.getKey());
            }
            assertTrue(
                    files.keySet().stream()
                            .anyMatch(path -> path.endsWith("closed.files/open.txt")));
        }
    }

    @Test
    void bagIsCompleteAndValidToItsLibrary() throws Exception {
        Exporting.unzip(Exporting.bytes(STARTER, "format=bagit"), folder);

        var bag = new BagReader().read(folder.resolve("practica"));
        try (var verifier = new BagVerifier()) {
            verifier.isComplete(bag, false);
            verifier.isValid(bag, false);
        }
        BagVerifier.quicklyVerify(bag);
        assertEquals(1, bag.getPayLoadManifests().size());
        assertEquals(1, bag.getTagManifests().size());
        for (var item : Exporting.starter()) {
            assertTrue(Files.exists(folder.resolve("practica/data/" + item.slug() + ".md")));
        }
        assertEquals(
                0,
                STARTER.work()
                        .resolve(".")
                        .toFile()
                        .list((_, name) -> name.startsWith("bag"))
                        .length);
    }

    @Test
    void spoiltBagIsNoticed() throws Exception {
        Exporting.unzip(Exporting.bytes(ODD.library, "format=bagit"), folder);
        Files.writeString(folder.resolve("practica/data/emoji.md"), "spoilt");

        var bag = new BagReader().read(folder.resolve("practica"));
        try (var verifier = new BagVerifier()) {
            assertThrows(CorruptChecksumException.class, () -> verifier.isValid(bag, false));
        }
    }

    @Test
    void bagOfNothingIsABag() throws Exception {
        Exporting.unzip(
                Exporting.bytes(STARTER, "format=bagit&q=qwertyuiop&without=vectors"), folder);

        var bag = new BagReader().read(folder.resolve("practica"));
        try (var verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
    }

    /// What its specification asks of a crate, its descriptor, its root and its data.
    @Test
    void crateHasWhatItsSpecificationAsksFor() throws IOException {
        var files = Exporting.unzip(Exporting.bytes(STARTER, "format=rocrate"));
        var crate = new ObjectMapper().readTree(files.remove("ro-crate-metadata.json"));

        assertEquals("https://w3id.org/ro/crate/1.2/context", crate.get("@context").asText());
        var entities = new HashMap<String, JsonNode>();
        for (var entity : crate.get("@graph")) {
            assertTrue(entity.hasNonNull("@type"));
            assertEquals(null, entities.put(entity.get("@id").asText(), entity));
        }
        var descriptor = entities.get("ro-crate-metadata.json");
        assertEquals("CreativeWork", descriptor.get("@type").asText());
        assertEquals("./", descriptor.at("/about/@id").asText());
        assertEquals("https://w3id.org/ro/crate/1.2", descriptor.at("/conformsTo/@id").asText());
        var root = entities.get("./");
        assertEquals("Dataset", root.get("@type").asText());
        for (var needed : new String[] {"name", "description", "datePublished", "license"}) {
            assertFalse(root.get(needed).asText().isEmpty(), needed);
        }
        var parts = new TreeSet<String>();
        for (var part : root.get("hasPart")) {
            var id = part.get("@id").asText();
            parts.add(URI.create(id).getPath());
            assertEquals("File", entities.get(id).get("@type").asText());
            assertFalse(entities.get(id).get("encodingFormat").asText().isEmpty());
        }
        assertEquals(new TreeSet<>(files.keySet()), parts);
        references(crate).forEach(id -> assertTrue(entities.containsKey(id), id));
    }

    /// Everything that is referred to within the crate.
    private static TreeSet<String> references(JsonNode crate) {
        return crate.findParents("@id").stream()
                .map(one -> one.get("@id").asText())
                .filter(id -> !id.contains("://"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void twoFilesOfOneNameStayTwo() throws IOException {
        Map<String, byte[]> files =
                Exporting.unzip(Exporting.bytes(ODD.library, "format=markdown"));

        assertArrayEquals("One".getBytes(UTF_8), files.get("files.files/_plan _1_.txt"));
        assertArrayEquals("Two".getBytes(UTF_8), files.get("files.files/2/_plan _1_.txt"));
    }
}
