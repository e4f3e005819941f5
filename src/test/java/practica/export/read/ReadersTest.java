package practica.export.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import practica.export.Exporting;
import practica.export.OddItems;
import practica.item.Item;
import practica.item.ItemFacts;
import practica.language.Language;
import practica.language.Messages;
import practica.operate.Library;
import practica.search.SearchRequest;
import practica.search.Sort;
import practica.support.Drafts;
import practica.support.Searches;
import practica.support.TestLibrary;
import practica.text.Markdown;
import practica.web.Refusal;

/// PDF and EPUB, judged by veraPDF and epubcheck and read back by others.
class ReadersTest {
    private static final OddItems ODD = new OddItems();

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void pdfHasEveryFieldOfEveryItem() throws Exception {
        var bytes = Exporting.bytes(TestLibrary.starter(), "format=pdf&title=All+of+it");

        assertEquals("", Checkers.faultsOfPdf(bytes));
        try (var pdf = Pdf.of(bytes)) {
            var catalog = pdf.document().getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertEquals("All+of+it", pdf.document().getDocumentInformation().getTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
            assertEquals(inOrder("").stream().map(ReadersTest::inContents).toList(), pdf.outline());
            var text = pdf.text();
            for (var item : Exporting.starter()) {
                compare(item, text);
            }
        }
    }

    @Test
    void itemsOfASearchStandInTheOrderOfItsPage() throws Exception {
        for (var query : List.of("&q=water", "&q=water&sort=title", "&q=barcelona&sort=newest")) {
            try (var pdf = Pdf.of(Exporting.bytes(TestLibrary.starter(), "format=pdf" + query))) {
                assertEquals(
                        inOrder(query).stream().map(ReadersTest::inContents).toList(),
                        pdf.outline());
            }
        }
    }

    @Test
    void itemsThatAreNamedStandInTheOrderOfTheirNames() throws Exception {
        var two = Exporting.starter().subList(0, 2).reversed();
        var named = "format=pdf&items=" + two.get(0).id() + "," + two.get(1).id();

        try (var pdf = Pdf.of(Exporting.bytes(TestLibrary.starter(), named))) {
            assertEquals(two.stream().map(ReadersTest::inContents).toList(), pdf.outline());
        }
    }

    /// The items that the pages of a search show one after another.
    private static List<Item> inOrder(String query) {
        var words = query.contains("q=") ? query.replaceAll(".*q=|&sort.*", "") : "";
        var sort = query.contains("sort=") ? query.replaceAll(".*sort=", "") : "relevance";
        var request =
                SearchRequest.of(words, Language.EN)
                        .withSort(Sort.of(sort).orElseThrow())
                        .withSize(SearchRequest.LARGEST_PAGE);
        var found = Searches.search(request);
        assertEquals(found.total(), found.hits().size());
        var items = Exporting.starter().stream().collect(Collectors.toMap(Item::id, item -> item));
        return found.hits().stream()
                .map(hit -> Objects.requireNonNull(items.get(hit.card().id())))
                .toList();
    }

    private static String inContents(Item item) {
        var shown = item.text().shownIn(Language.EN);
        var title = item.text().in(Language.EN).title();
        return shown.equals(Language.EN) ? title : title + " (" + shown.name(Language.EN) + ")";
    }

    @Test
    void bookHasEveryFieldOfEveryItem() throws Exception {
        var bytes = Exporting.bytes(TestLibrary.starter(), "format=epub");

        assertEquals("", Checkers.faultsOfBook(bytes));
        var files = Exporting.unzip(bytes);
        for (var item : Exporting.starter()) {
            var words = text(files.get("book/item-" + item.id() + ".xhtml"));
            compare(item, Pdf.bare(words));
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var first = zip.getNextEntry();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertEquals(
                    "application/epub+zip",
                    new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    /// Title, summary, all that was written, facts, files, sources and address.
    private static void compare(Item item, String text) {
        var shown = item.text().in(Language.EN);
        var whole = item.text().in(item.text().sectionsIn(Language.EN));
        has(text, shown.title(), item);
        has(text, shown.summary(), item);
        if (!item.text().verified()) {
            has(text, Messages.in(Language.EN).say("item.unverified"), item);
        }
        has(text, whole.body(), item);
        whole.sections().values().forEach(words -> has(text, words, item));
        for (var fact : ItemFacts.of(item.text(), TestLibrary.starter().known(), Language.EN)) {
            has(text, fact.name(), item);
            fact.values().forEach(value -> has(text, value.words(), item));
        }
        item.files().forEach(file -> has(text, file.name(), item));
        item.text().links().forEach(link -> has(text, link.url(), item));
        has(text, Exporting.SITE + item.address(Language.EN), item);
    }

    private static void has(String text, String markdown, Item item) {
        for (var paragraph : Markdown.plain(markdown).split("\n")) {
            assertTrue(text.contains(Pdf.bare(paragraph)), () -> item.slug() + ": " + paragraph);
        }
    }

    @Test
    void oddItemsMakeNoBrokenFiles() throws Exception {
        var pdf = Exporting.bytes(ODD.library, "format=pdf&lang=ca");
        var book = Exporting.bytes(ODD.library, "format=epub&lang=ca&languages=en");

        assertEquals("", Checkers.faultsOfPdf(pdf));
        assertEquals("", Checkers.faultsOfBook(book));
        try (var read = Pdf.of(pdf)) {
            var text = read.text();
            assertTrue(text.contains("100%{brace}&co_x"), text);
            assertTrue(text.contains("Captionof3–../plan\"1\".txt"));
            assertFalse(text.contains(OddItems.SECRET));
        }
        for (var file : Exporting.unzip(book).values()) {
            assertFalse(new String(file, StandardCharsets.UTF_8).contains(OddItems.SECRET));
        }
    }

    @Test
    void lettersOfManyScriptsArePrintedAndOthersAsBoxes() throws Exception {
        try (var library = TestLibrary.empty()) {
            keep(
                    library,
                    "scripts",
                    "title: 'Zażółć Łódź, Ελλάδα, Москва, 東京'",
                    "body: 'شوارع مفتوحة'");

            var bytes = Exporting.bytes(library, "format=pdf");

            assertEquals("", Checkers.faultsOfPdf(bytes));
            try (var pdf = Pdf.of(bytes)) {
                var text = pdf.text();
                assertTrue(text.contains("ZażółćŁódź,Ελλάδα,Москва,□□"), text);
                for (var page : pdf.document().getPages()) {
                    for (var name : page.getResources().getFontNames()) {
                        assertTrue(page.getResources().getFont(name).isEmbedded());
                    }
                }
            }
        }
    }

    @Test
    void nothingThatATextNamesIsLoaded() throws Exception {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", _ -> asked.incrementAndGet());
        server.start();
        var here = "http://127.0.0.1:" + server.getAddress().getPort();
        var words =
                "![a](%1$s/a.png) <img src=\"%1$s/b.png\"> <link rel=\"stylesheet\" href=\"%1$s/c.css\"> "
                        + "<style>@import url(%1$s/d.css)</style> <iframe src=\"file:///etc/passwd\"></iframe> "
                        + "![e](file:///etc/passwd) [f](%1$s/f)";
        try (var library = TestLibrary.empty()) {
            keep(library, "hostile", "title: Hostile", "body: '" + words.formatted(here) + "'");

            var pdf = Exporting.bytes(library, "format=pdf");
            var book = Exporting.bytes(library, "format=epub");

            assertEquals(0, asked.get());
            assertEquals("", Checkers.faultsOfBook(book));
            try (var read = Pdf.of(pdf)) {
                assertFalse(read.text().contains("root:"));
                for (var page : read.document().getPages()) {
                    assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
                }
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void languagesThatAreWantedHaveAChapterEach() throws Exception {
        var item =
                Exporting.starter().stream()
                        .filter(one -> one.text().versions().size() > 3)
                        .findFirst()
                        .orElseThrow();
        var own = item.text().language();
        var other =
                item.text().versions().keySet().stream()
                        .filter(one -> !one.equals(own))
                        .sorted()
                        .findFirst()
                        .orElseThrow();
        var one = "format=epub&lang=en&items=" + item.id();

        var alone = Exporting.unzip(Exporting.bytes(TestLibrary.starter(), one));
        var both =
                Exporting.unzip(
                        Exporting.bytes(TestLibrary.starter(), one + "&languages=" + other));

        assertEquals(1, chapters(alone.keySet()));
        assertEquals(2, chapters(both.keySet()));
        var second =
                Jsoup.parse(
                        new String(
                                both.get("book/item-" + item.id() + "-" + other + ".xhtml"),
                                StandardCharsets.UTF_8));
        assertEquals(item.text().in(other).title(), second.select("h1").text());
        assertEquals(
                other.equals(Language.EN) ? "" : other.code(), second.select("h1").attr("lang"));
        var told = new String(both.get("book/package.opf"), StandardCharsets.UTF_8);
        assertTrue(told.contains(">" + own + "</dc:language>"), told);
        assertTrue(told.contains(">" + other + "</dc:language>"));
    }

    private static long chapters(Set<String> names) {
        return names.stream().filter(name -> name.startsWith("book/item-")).count();
    }

    @Test
    void whatIsTooMuchForOneFileIsRefused() {
        try (var library = TestLibrary.empty()) {
            keep(library, "long", "title: Long", "body: '" + "words and ".repeat(310_000) + "'");
            var one = library.items().bySlug("long").orElseThrow().id();
            for (var n = 0; n < PdfFormat.MOST; n++) {
                add(library, "short-" + n, "title: Short " + n, "body: Words");
            }
            follow(library);

            var tooLong =
                    assertThrows(
                            Refusal.class,
                            () -> Exporting.bytes(library, "format=pdf&items=" + one));
            var tooMany =
                    assertThrows(Refusal.class, () -> Exporting.bytes(library, "format=epub"));

            assertEquals("error.export-long", tooLong.key());
            assertEquals("error.export-fits 500", tooMany.key() + " " + tooMany.about());
            assertEquals(400, tooLong.getStatus());
        }
    }

    @Test
    void deepNestingIsPrinted() throws Exception {
        try (var library = TestLibrary.empty()) {
            var deep =
                    IntStream.range(1, 150)
                            .mapToObj(n -> "> ".repeat(n) + "deep")
                            .collect(Collectors.joining("\\n\\n"));
            keep(library, "deep", "title: Deep", "body: \"" + deep + "\"");

            try (var pdf = Pdf.of(Exporting.bytes(library, "format=pdf"))) {
                assertTrue(pdf.text().contains("deep"));
            }
        }
    }

    private static void keep(Library library, String slug, String... fields) {
        add(library, slug, fields);
        follow(library);
    }

    private static void add(Library library, String slug, String... fields) {
        var text = Drafts.documentText(fields);
        library.items().keep(slug + ".md", slug, slug, text, List.of());
    }

    private static void follow(Library library) {
        try {
            library.follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] xhtml) {
        return Jsoup.parse(new String(xhtml, StandardCharsets.UTF_8)).body().wholeText();
    }
}
