package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.support.Shared;
import practica.support.TestLibrary;
import practica.text.Words;

/// Real documents and case studies, brought in as an operator would, against what Tika reads of
/// them in this process.
class RealMaterialTest {
    private static final Map<String, Outcome> OUTCOMES = new HashMap<>();
    private static final List<Path> PATHS = new ArrayList<>();
    private static final List<BroughtFile> FILES = new ArrayList<>();
    private static final Map<String, List<String>> READ = new HashMap<>();
    private static Library library;

    @BeforeAll
    static void bringAllIn() throws Exception {
        Stream.of("seeds", "data/documents", "data/case-studies")
                .map(Shared::folder)
                .forEach(PATHS::add);
        library = TestLibrary.empty();
        for (var path : PATHS) {
            var files = library.deliveries().files(path, _ -> true);
            for (var file = files.next(); file.isPresent(); file = files.next()) {
                FILES.add((BroughtFile) file.get());
            }
            library.imports()
                    .take(
                            library.deliveries().files(path, _ -> true),
                            outcome -> OUTCOMES.put(outcome.path(), outcome));
        }
        library.follower().orElseThrow().catchUp();
        for (var file : FILES) {
            READ.put(file.name(), words(tika(file.path())));
        }
    }

    @AfterAll
    static void close() {
        if (library != null) {
            library.close();
        }
    }

    @Test
    void everyFileBecomesAnItem() throws Exception {
        assertEquals(FILES.size(), OUTCOMES.size());
        assertEquals(
                List.of(),
                OUTCOMES.values().stream()
                        .filter(outcome -> outcome.kind() != Outcome.Kind.ADDED)
                        .toList());
        assertEquals(FILES.size(), library.index().size());
    }

    @Test
    void nearlyAllThatTikaReadsIsInTheLibrary() {
        var lacking = new ArrayList<String>();
        for (var file : FILES) {
            var reference = READ.get(file.name());
            var missing = missing(reference, words(text(item(file))));
            if (missing.size() > 0.02 * reference.size()) {
                lacking.add(
                        file.name() + ": of " + reference.size() + " words are missing " + missing);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyTextIsFoundByTheWordsThatAreItsOwn() throws Exception {
        var inHowMany = new HashMap<String, Integer>();
        READ.values()
                .forEach(words ->
                        new HashSet<>(words)
                                .forEach(word -> inHowMany.merge(word, 1, Integer::sum)));

        var lost = new ArrayList<String>();
        for (var file : FILES) {
            var query =
                    READ.get(file.name()).stream()
                            .distinct()
                            .filter(word -> word.length() > 3)
                            .sorted(Comparator.comparing(inHowMany::get))
                            .limit(6)
                            .collect(Collectors.joining(" "));
            var found = library.index().search(SearchRequest.of(query, Language.EN).withSize(10));
            if (found.hits().stream().noneMatch(hit -> hit.card().id().equals(item(file).id()))) {
                lost.add(file.name() + ": " + query);
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void theLanguageIsRight() {
        var wrong =
                FILES.stream()
                        .filter(file ->
                                !language(file.name()).equals(item(file).text().language().code()))
                        .map(file -> file.name() + " " + item(file).text().language())
                        .toList();
        assertTrue(wrong.size() <= 0.01 * FILES.size(), wrong::toString);
    }

    @Test
    void secondImportChangesNothing() throws Exception {
        var counts = new HashMap<Outcome.Kind, Integer>();
        for (var path : PATHS) {
            library.imports()
                    .take(library.deliveries().files(path, _ -> true), _ -> {})
                    .forEach((kind, many) -> counts.merge(kind, many, Integer::sum));
        }

        assertEquals(Map.of(Outcome.Kind.UNCHANGED, FILES.size()), counts);
    }

    private static Item item(BroughtFile file) {
        return library.items().bySource(file.name()).orElseThrow();
    }

    private static String text(Item item) {
        var text = new StringBuilder();
        item.text()
                .versions()
                .values()
                .forEach(version -> text.append(version.title() + "\n" + version.body() + "\n"));
        item.text().extras().forEach((name, value) -> text.append(name + " " + value + "\n"));
        item.files()
                .forEach(file ->
                        library.files()
                                .pages(file.original().hash())
                                .forEach(page ->
                                        text.append(page.part() + "\n" + page.text() + "\n")));
        return text.toString();
    }

    /// With the character references of Markdown read: Tika leaves them, as a body does.
    private static List<String> words(String text) {
        return List.of(Words.folded(Parser.unescapeEntities(text, false)).split(" "));
    }

    /// The words, counted as often as they come, that are not among those that were kept.
    private static List<String> missing(List<String> reference, List<String> kept) {
        var counts = new HashMap<String, Integer>();
        kept.forEach(word -> counts.merge(word, 1, Integer::sum));
        return reference.stream().filter(word -> counts.merge(word, -1, Integer::sum) < 0).toList();
    }

    /// What Tika reads by itself. It is told that text is UTF-8, as all of this is: it takes some
    /// of it for Chinese.
    private static String tika(Path path) throws Exception {
        var handler = new BodyContentHandler(-1);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.getFileName().toString());
        try (var in = java.nio.file.Files.newInputStream(path)) {
            var context = new ParseContext();
            context.set(EncodingDetector.class, (_, _) -> StandardCharsets.UTF_8);
            new AutoDetectParser().parse(in, handler, metadata, context);
        }
        return handler.toString();
    }

    /// The language that a file of the path is in.
    private static String language(String path) {
        if (path.endsWith("SOURCE.txt") || path.contains("LICEN")) {
            return "en";
        }
        if (path.contains("legalize-ad") || path.contains("/seeds/002")) {
            return "ca";
        }
        if (path.contains("/seeds/004")) {
            return "pt";
        }
        if (path.contains("legalize-uy")
                || path.contains("ciudades-abiertas")
                || path.contains("/seeds/00")) {
            return path.contains("/seeds/003") ? "en" : "es";
        }
        var folder = path.replaceFirst(".*_articles/([a-z]{2})/.*", "$1");
        if (path.endsWith("security-best-practices-for-your-project.md")
                && "de fr".contains(folder)) {
            return "en"; // not translated
        }
        return folder.length() == 2 ? folder : "en";
    }
}
