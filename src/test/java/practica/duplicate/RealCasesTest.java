package practica.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.Outcome;
import practica.item.Item;
import practica.operate.Library;
import practica.support.Shared;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.tables.mapping.UnusableMapping;

/// 440 real cases, and the same again under other identifiers with one word in twenty changed: once
/// of the descriptions, once of the titles too.
class RealCasesTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double CHANGED = 0.05;

    private static final List<String> PAIRS = new ArrayList<>();
    private static final Map<String, Outcome> OUTCOMES = new HashMap<>();
    private static Library library;
    private static ArrayNode cases;

    @BeforeAll
    static void bringAllInThreeTimes() throws Exception {
        var file = Shared.folder("data/case-studies/ips-x").resolve("cases.json");
        cases = (ArrayNode) new ObjectMapper().readTree(file.toFile());
        library = TestLibrary.empty();
        take(file, _ -> {});
        library.duplicates()
                .pairs(pair ->
                        PAIRS.add(String.join(" ~ ", pair.later().slug(), pair.earlier().slug())));
        take(changed("described-", "description"), RealCasesTest::note);
        take(changed("titled-", "name", "description"), RealCasesTest::note);
    }

    @AfterAll
    static void close() {
        if (library != null) {
            library.close();
        }
    }

    @Test
    void originalsAreNotLikeEachOtherButForOneThatWasListedTwice() {
        assertEquals(
                List.of(
                        "truebee-digital-forensics-and-blockchain-technology-against-deceptive-deepfake"
                                + " ~ truebee-digital-forensics-and-blockchain-tech-against-deceptive-deepfake-imaging"),
                PAIRS);
    }

    @Test
    void caseWithAnotherDescriptionLooksLikeItself() {
        var found = 0;
        for (var one : cases) {
            found += isFound("described-", one.path("id").asText()) ? 1 : 0;
        }

        assertTrue(found >= 0.98 * 440, found + " of 440");
    }

    @Test
    void caseOfFortyWordsWithAnotherTitleLooksLikeItself() {
        var found = 0;
        var all = 0;
        for (var one : cases) {
            var id = one.path("id").asText();
            if (Wording.of(item(id).text().original()).isEnough()) {
                all++;
                found += isFound("titled-", id) ? 1 : 0;
            }
        }

        assertEquals(368, all);
        assertTrue(found >= 0.98 * all, found + " of " + all);
    }

    private static boolean isFound(String prefix, String id) {
        var again = item(prefix + id);
        var reason = OUTCOMES.get(again.slug());
        return reason != null && reason.reason().contains("looks like " + item(id).slug() + ":");
    }

    private static Item item(String id) {
        return library.items().bySource("ips-x:" + id).orElseThrow();
    }

    private static void note(Outcome outcome) {
        OUTCOMES.put(outcome.item(), outcome);
    }

    private static void take(Path file, Consumer<Outcome> tell)
            throws IOException, UnusableMapping {
        var mapping = Files.readString(Path.of("src/test/resources/imports/ips-x.yaml"));
        library.importRuns()
                .start(
                        new Asked(List.of(new Asked.Given(file.toString(), "cases.json")), mapping),
                        (outcome, _) -> tell.accept(outcome));
    }

    private static Path changed(String prefix, String... fields) throws IOException {
        var again = cases.deepCopy();
        var random = new Random(1);
        for (var one : again) {
            var row = (ObjectNode) one;
            row.put("id", prefix + row.path("id").asText());
            for (var field : fields) {
                row.put(field, changed(row.path(field).asText(), random));
            }
        }
        var file = TestFolders.create("again").resolve("cases.json");
        new ObjectMapper().writeValue(file.toFile(), again);
        return file;
    }

    private static String changed(String words, Random random) {
        return WORD.matcher(words)
                .replaceAll(word ->
                        random.nextDouble() < CHANGED
                                ? "other" + random.nextInt(1_000)
                                : word.group());
    }
}
