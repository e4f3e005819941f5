package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/// Files that are made to harm whoever reads them.
final class MadeHostile {
    private static final String LAUGHS =
            Stream.concat(
                            Stream.of("<!ENTITY l0 \"laugh out loud\">"),
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj(n ->
                                            "<!ENTITY l%d \"%s\">"
                                                    .formatted(
                                                            n, ("&l" + (n - 1) + ";").repeat(10))))
                    .collect(
                            Collectors.joining(
                                    "\n", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [\n", "\n]>\n"));

    private MadeHostile() {}

    /// Ten archives of ten archives of ten archives of ten times ten megabytes of nothing.
    static Path zipBomb(Path file) throws IOException {
        var inner = new byte[10_000_000];
        for (var depth = 0; depth < 4; depth++) {
            inner = tenTimes(inner, depth == 0 ? "%d.txt" : "%d.zip");
        }
        return Files.write(file, inner);
    }

    static List<Path> billionLaughs(Path folder) throws IOException {
        var svg = LAUGHS + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l12;</text></svg>";
        var docx = Samples.docx(folder.resolve("laughs.docx"), "Words");
        replace(docx, "/word/document.xml", LAUGHS + word("&l12;"));
        var xlsx = Samples.xlsx(folder.resolve("laughs.xlsx"), "Sheet");
        replace(
                xlsx,
                "/xl/sharedStrings.xml",
                LAUGHS
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<si><t>&l12;</t></si><si><t>&l12;</t></si></sst>");
        return List.of(Files.writeString(folder.resolve("laughs.svg"), svg), docx, xlsx);
    }

    /// Files whose entities point to the address and to a file of the machine.
    static List<Path> entities(Path folder, String address, String secret) throws IOException {
        var head =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x SYSTEM "%s" [
                  <!ENTITY far SYSTEM "%s"><!ENTITY near SYSTEM "%s"><!ENTITY %% all SYSTEM "%s">%%all;
                ]>
                """
                        .formatted(address, address, secret, address);
        var docx = Samples.docx(folder.resolve("entities.docx"), "Words");
        replace(docx, "/word/document.xml", head + word("&far;&near;"));
        var xlsx = Samples.xlsx(folder.resolve("entities.xlsx"), "Sheet");
        replace(xlsx, "/xl/workbook.xml", head + "<workbook>&far;&near;</workbook>");
        var svg = head + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&far;&near;</text></svg>";
        return List.of(
                Files.writeString(folder.resolve("entities.svg"), svg),
                Files.writeString(folder.resolve("entities.xml"), head + "<x>&far;&near;</x>"),
                Files.writeString(
                        folder.resolve("entities.html"),
                        "<iframe src='%s'></iframe><img src='%s'>words"
                                .formatted(address, address)),
                docx,
                xlsx,
                odt(folder.resolve("entities.odt"), head),
                xfa(folder.resolve("entities.pdf"), head));
    }

    /// Copies of the file with one byte changed somewhere, or without their end.
    static List<byte[]> spoiled(byte[] good, int count, Random random) {
        var spoiled = new ArrayList<byte[]>();
        for (var n = 0; n < count; n++) {
            var at = random.nextInt(good.length);
            if (n % 2 == 0) {
                var copy = good.clone();
                copy[at] ^= (byte) (1 + random.nextInt(255));
                spoiled.add(copy);
            } else {
                spoiled.add(java.util.Arrays.copyOf(good, at));
            }
        }
        return spoiled;
    }

    private static byte[] tenTimes(byte[] bytes, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var n = 0; n < 10; n++) {
                zip.putNextEntry(new ZipEntry(name.formatted(n)));
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static Path xfa(Path file, String head) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var form = new PDAcroForm(document);
            var xfa = new COSStream();
            try (var out = xfa.createOutputStream()) {
                out.write(
                        (head
                                        + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">"
                                        + "<field name=\"a\"><value>&far;&near;</value></field></xdp:xdp>")
                                .getBytes(UTF_8));
            }
            form.getCOSObject().setItem(COSName.XFA, xfa);
            document.getDocumentCatalog().setAcroForm(form);
            document.save(file.toFile());
        }
        return file;
    }

    private static Path odt(Path file, String head) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        entries.put("content.xml", (head + OPEN).getBytes(UTF_8));
        return Samples.zip(file, Map.copyOf(entries));
    }

    private static void replace(Path archive, String entry, String content) throws IOException {
        try (var zip = FileSystems.newFileSystem(archive)) {
            Files.writeString(zip.getPath(entry), content);
        }
    }

    private static String word(String text) {
        return """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>
        </w:document>
        """
                .formatted(text);
    }

    private static final String OPEN =
            """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <office:body><office:text><text:p>&far;&near;</text:p></office:text></office:body>
            </office:document-content>
            """;
}
