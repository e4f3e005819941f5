package practica.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;

class ExtractorTest {
    private static final int MOST_CHARACTERS = 100_000;

    @TempDir static Path folder;
    private static Extractor extractor;

    @BeforeAll
    static void open() {
        extractor =
                new Extractor(
                        new Extractor.Settings(
                                1,
                                256,
                                Duration.ofSeconds(60),
                                Duration.ofSeconds(60),
                                MOST_CHARACTERS,
                                folder.resolve("work")));
    }

    @AfterAll
    static void close() {
        extractor.close();
    }

    @Test
    void pdfIsReadPageByPageAndAPageWithoutWordsIsLeftOut() throws IOException {
        var file = Samples.pdf(folder.resolve("plan.pdf"), "First words", "", "Last words");

        var read = read(file);

        assertEquals("application/pdf", read.mediaType());
        assertEquals(
                List.of(
                        new ReadPage(1, "", "", "First words"),
                        new ReadPage(3, "", "", "Last words")),
                read.pages());
    }

    @Test
    void fileSaysItsTitleAndAuthors() throws IOException {
        var file = Samples.pdf(folder.resolve("facts.pdf"), "Words");

        var facts = read(file).facts();

        assertEquals(Optional.of("A plan"), facts.title());
        assertEquals(List.of("Anna Puig"), facts.authors());
    }

    @Test
    void wordDocumentIsOnePageOfParagraphs() throws IOException {
        var file = Samples.docx(folder.resolve("letter.docx"), "Dear  all,", "Ens veiem demà.");

        var pages = read(file).pages();

        assertEquals(List.of(new ReadPage(1, "", "", "Dear all,\n\nEns veiem demà.")), pages);
    }

    @Test
    void eachSheetIsAPageUnderItsName() throws IOException {
        var file = Samples.xlsx(folder.resolve("figures.xlsx"), "Water", "Waste");

        var pages = read(file).pages();

        assertEquals(
                List.of(
                        new ReadPage(1, "", "Water", "Water\n\nWater one\tWater two"),
                        new ReadPage(2, "", "Waste", "Waste\n\nWaste one\tWaste two")),
                pages);
    }

    @Test
    void eachSlideIsAPage() throws IOException {
        var file = Samples.pptx(folder.resolve("talk.pptx"), "Why", "How");

        var pages = read(file).pages();

        assertEquals(
                List.of(new ReadPage(1, "", "", "Why"), new ReadPage(2, "", "", "How")), pages);
    }

    @Test
    void eachChapterIsAPageUnderItsHeading() throws IOException {
        var file = Samples.epub(folder.resolve("book.epub"), "one", "two");

        var read = read(file);

        assertEquals(Optional.of("ca"), read.facts().language());
        assertEquals(
                List.of(
                        new ReadPage(1, "", "Chapter one", "Chapter one\n\nWords of one"),
                        new ReadPage(2, "", "Chapter two", "Chapter two\n\nWords of two")),
                read.pages());
    }

    @Test
    void listsAndTablesOfAPageKeepTheirWordsApart() throws IOException {
        var html =
                """
                <html lang="pt-BR"><head><title>Lixo</title></head><body>
                <h2>Dois <b>mapas</b></h2><ul><li>um</li>
                <li>dois</li></ul><table><tr><td></td><td><p>a</p></td><td>b</td></tr>
                <tr><td>c</td><td>d</td></tr></table>fim<br>já</body></html>
                """;
        var file = Files.writeString(folder.resolve("page.html"), html);

        var read = read(file);

        assertEquals(Optional.of("Lixo"), read.facts().title());
        assertEquals(
                List.of(
                        new ReadPage(
                                1,
                                "",
                                "Dois mapas",
                                "Dois mapas\n\num\ndois\n\na\tb\nc\td\n\nfim\njá")),
                read.pages());
    }

    @Test
    void programsAndStylesAreNoWordsOfAPage() throws IOException {
        var html =
                """
                <html><head><style>p { color: red }</style><script>var a = 1;</script></head><body>
                <script>document.write("b");</script><svg><style>c { d: e }</style></svg><p>Patis</p>
                </body></html>
                """;

        var read = read(Files.writeString(folder.resolve("scripts.html"), html));

        assertEquals(List.of(new ReadPage(1, "", "", "Patis")), read.pages());
    }

    @Test
    void drawingIsCalledByItsTitleAndHasTheWordsThatOneSees() throws IOException {
        var svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg"><style>.a { fill: red }</style>
                <script>window.b = "c";</script><title>Mapa dels patis</title>
                <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Anna Puig</dc:creator>
                 <dc:format>image/svg+xml</dc:format></rdf:RDF></metadata>
                <g><title>Gràcia</title><text>Pati obert</text></g></svg>
                """;

        var read = read(Files.writeString(folder.resolve("map.svg"), svg));

        assertEquals(Optional.of("Mapa dels patis"), read.facts().title());
        assertEquals(List.of("Anna Puig"), read.facts().authors());
        assertEquals(
                "Mapa dels patis Gràcia Pati obert",
                read.pages().getFirst().text().replaceAll("\\s+", " "));
    }

    @Test
    void elementsThatAreCalledStyleAreWordsOfXmlThatIsNoDrawing() throws IOException {
        var xml = "<house><style>Gothic</style><metadata>From 1280</metadata></house>";

        var read = read(Files.writeString(folder.resolve("house.xml"), xml));

        assertEquals("Gothic From 1280", read.pages().getFirst().text().replaceAll("\\s+", " "));
    }

    @Test
    void filesInAnArchiveAreReadUnderTheirPaths() throws IOException {
        var inner = Samples.zip(folder.resolve("inner.zip"), Map.of("deep.txt", bytes("Deep")));
        var pdf = Samples.pdf(folder.resolve("in.pdf"), "One", "Two");
        var broken = Arrays.copyOf(Files.readAllBytes(pdf), 300);
        var outer =
                Samples.zip(
                        folder.resolve("outer.zip"),
                        Map.of(
                                "a/../plan.pdf", Files.readAllBytes(pdf),
                                "broken.pdf", broken,
                                "inner.zip", Files.readAllBytes(inner)));

        var pages = List.copyOf(read(outer).pages());

        assertEquals(3, pages.size());
        assertTrue(pages.contains(new ReadPage(1, "a/plan.pdf", "", "One")));
        assertTrue(pages.contains(new ReadPage(2, "a/plan.pdf", "", "Two")));
        assertTrue(pages.contains(new ReadPage(1, "inner.zip/deep.txt", "", "Deep")));
    }

    @Test
    void archiveInArchiveIsNotFollowedForEver() throws IOException {
        var file = Samples.zip(folder.resolve("0.zip"), Map.of("a.txt", bytes("Words")));
        for (var depth = 1; depth < 8; depth++) {
            var entries = Map.of(depth + ".zip", Files.readAllBytes(file));
            file = Samples.zip(folder.resolve(depth + ".zip"), entries);
        }

        assertEquals(Reason.TOO_LARGE, unreadable(file).reason());
    }

    @Test
    void textOfAnyEncodingIsRead() throws IOException {
        var words = "Els carrers són més tranquils; à bientôt, señora. ".repeat(20).strip();
        var latin = Files.write(folder.resolve("latin.txt"), words.getBytes(ISO_8859_1));
        var utf8 = Files.write(folder.resolve("notes.md"), bytes(words));
        var wide = Files.write(folder.resolve("wide"), ("\uFEFF" + words).getBytes(UTF_16LE));

        assertEquals(List.of(new ReadPage(1, "", "", words)), read(latin).pages());
        assertEquals(List.of(new ReadPage(1, "", "", words)), read(utf8).pages());
        assertEquals(List.of(new ReadPage(1, "", "", words)), read(wide).pages());
    }

    @Test
    void dataFilesAreText() throws IOException {
        var csv = Files.writeString(folder.resolve("a.csv"), "city,people\nGirona,103369\n");
        var json = Files.writeString(folder.resolve("a.json"), "{\"city\": \"Girona\"}");
        var xml = Files.writeString(folder.resolve("a.xml"), "<a><b>Girona</b><c>Salt</c></a>");
        var unknown = Files.writeString(folder.resolve("a.grb2"), "Girona is not a grid");

        for (var file : List.of(csv, json, xml, unknown)) {
            var text = read(file).pages().getFirst().text();
            assertTrue(text.contains("Girona"), text);
        }
        assertTrue(read(xml).pages().getFirst().text().matches("Girona\\s+Salt"));
    }

    @Test
    void textBeyondTheMostCharactersIsLeftOut() throws IOException {
        var file = Files.writeString(folder.resolve("long.txt"), "palabra ".repeat(50_000));

        var read = read(file);

        assertTrue(read.partial());
        assertEquals(MOST_CHARACTERS, read.pages().getFirst().text().length());
    }

    @Test
    void encryptedPdfIsUnreadable() throws IOException {
        assertEquals(
                new Unreadable(Facts.ofType("application/pdf"), Reason.ENCRYPTED, List.of()),
                extract(Samples.encryptedPdf(folder.resolve("secret.pdf"))));
    }

    @Test
    void truncatedDocumentIsDamaged() throws IOException {
        var whole = Samples.docx(folder.resolve("whole.docx"), "Words");
        var bytes = Files.readAllBytes(whole);
        var half = Arrays.copyOf(bytes, bytes.length / 2);

        assertEquals(
                Reason.DAMAGED,
                unreadable(Files.write(folder.resolve("half.docx"), half)).reason());
    }

    @Test
    void fileWithoutBytesIsEmpty() throws IOException {
        assertEquals(
                Reason.EMPTY, unreadable(Files.createFile(folder.resolve("empty.pdf"))).reason());
    }

    @Test
    void bytesOfNoKnownKindAreUnsupported() throws IOException {
        var bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);

        var extraction = unreadable(Files.write(folder.resolve("noise.bin"), bytes));

        assertEquals(Reason.UNSUPPORTED, extraction.reason());
        assertEquals("application/octet-stream", extraction.mediaType());
    }

    @Test
    void pageWithoutWordsHasNoText() throws IOException {
        var extraction = unreadable(Samples.pdf(folder.resolve("scan.pdf"), ""));

        assertEquals(
                extractor.recognises().isPresent() ? Reason.NO_TEXT : Reason.NO_RECOGNITION,
                extraction.reason());
        assertEquals(Optional.of("A plan"), extraction.facts().title());
    }

    @Test
    void typeIsFoundByContentWhateverTheName() throws IOException {
        var pdf = Samples.pdf(folder.resolve("picture.jpg"), "Words");

        assertEquals("application/pdf", read(pdf).mediaType());
    }

    @Test
    void missingFileIsASurprise() {
        assertThrows(UncheckedIOException.class, () -> extract(folder.resolve("nowhere.pdf")));
    }

    private static Extraction extract(Path file) {
        return extractor.extract(file, file.getFileName().toString());
    }

    private static Read read(Path file) {
        return assertInstanceOf(Read.class, extract(file));
    }

    private static Unreadable unreadable(Path file) {
        return assertInstanceOf(Unreadable.class, extract(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
