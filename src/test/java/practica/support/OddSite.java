package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import practica.item.Item;
import practica.item.ItemFile;
import practica.operate.Library;

/// A site with a library of its own: files as strangers send them, some of them with bad
/// intentions.
public final class OddSite {
    public static final String PDF = "plan \"final\"; x=1.pdf";
    public static final String DOCX = "Informe ñandú 你好.docx";
    public static final String HTML = "page.html";
    public static final String SVG = "drawing.svg";
    public static final String FAKE = "really a page.pdf";
    public static final String MARKUP = "<img src=x onerror=alert(1)>.txt";
    public static final String LINES = "two\r\nSet-Cookie: lines=1.txt";
    public static final String GONE = "gone.txt";
    public static final String GERMAN = "bericht.md";
    public static final String SCRIPT = "script.md";

    private static final Path OURS = Path.of("content/library/files");

    private final Path folder = TestFolders.create("odd");
    private final Map<String, String> slugs = new HashMap<>();
    private final Library library = TestLibrary.empty();
    private final TestSite site;

    private OddSite() {
        try {
            write();
            library.imports()
                    .take(
                            library.deliveries().files(folder, _ -> true),
                            outcome ->
                                    slugs.put(
                                            outcome.path()
                                                    .substring(folder.toString().length() + 1),
                                            outcome.item()));
            library.follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site = new TestSite(library);
    }

    /// Open for the whole run.
    public static OddSite open() {
        return Open.SITE;
    }

    public TestSite site() {
        return site;
    }

    public Item item(String name) {
        return library.items().bySlug(Objects.requireNonNull(slugs.get(name), name)).orElseThrow();
    }

    public ItemFile file(String name) {
        return item(name).files().getFirst();
    }

    /// Where the bytes of the file are kept.
    public Path kept(String name) {
        return library.vault().path(file(name).original().hash());
    }

    private void write() throws IOException {
        Files.copy(OURS.resolve("barcelona-superblocks.pdf"), folder.resolve(PDF));
        Files.copy(OURS.resolve("oslo-climate-budget.docx"), folder.resolve(DOCX));
        write(
                HTML,
                "<!doctype html><title>A hostile page</title><script>alert(1)</script><p>Some words.");
        write(
                SVG,
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><text>Some words</text></svg>");
        write(
                FAKE,
                "<html><title>Another hostile page</title><script>alert(1)</script><p>Some words.</html>");
        write(MARKUP, "A text whose file has markup for a name.");
        write(LINES, "A text whose file has two lines for a name.");
        write(GONE, "A text whose file has been lost.");
        write(
                GERMAN,
                """
                ---
                id: bericht
                kind: document
                title: Bericht über die Radwege der Stadt
                language: de
                ---
                Die Stadt hat in drei Jahren viele neue Radwege gebaut und alte Straßen umgestaltet.
                """);
        write(
                SCRIPT,
                """
                ---
                id: script
                kind: document
                title: <script>alert("title")</script> {{ 7*7 }} & more
                language: en
                ---
                A harmless word, <script>alert("body")</script> and <b onclick="alert(2)">bold</b>,
                [a link](javascript:alert(3)), ![a picture](https://elsewhere.example/x.png).
                """);
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private void close() {
        site.close();
        library.close();
    }

    private static final class Open {
        private static final OddSite SITE = new OddSite();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SITE::close));
        }
    }
}
