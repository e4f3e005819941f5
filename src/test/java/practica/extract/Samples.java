package practica.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Document files of each kind, made by the libraries that people's programs use.
public final class Samples {
    private Samples() {}

    /// One page for each text; an empty text makes a page without any.
    static Path pdf(Path file, String... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var text : pages) {
                document.addPage(page(document, List.of(text)));
            }
            document.getDocumentInformation().setTitle("A plan");
            document.getDocumentInformation().setAuthor("Anna Puig");
            document.save(file.toFile());
        }
        return file;
    }

    /// A page with words and an image of so many pixels, which packs to almost nothing.
    static Path pdfWithImage(Path file, int width, int height, String words) throws IOException {
        try (var document = new PDDocument()) {
            var page = page(document, List.of(words));
            document.addPage(page);
            var image = new PDImageXObject(document);
            image.setWidth(width);
            image.setHeight(height);
            image.setBitsPerComponent(8);
            image.setColorSpace(PDDeviceRGB.INSTANCE);
            try (var pixels = image.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                for (var row = 0; row < height; row++) {
                    pixels.write(new byte[width * 3]);
                }
            }
            try (var content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(image, 50, 50, 300, 300);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// A page with that JPEG on it, in a form, and words under it.
    static Path pdfWithJpeg(Path file, byte[] jpeg, int width, int height) throws IOException {
        try (var document = new PDDocument()) {
            var page = page(document, List.of("Words under it"));
            document.addPage(page);
            var image =
                    new PDImageXObject(
                            document,
                            new ByteArrayInputStream(jpeg),
                            COSName.DCT_DECODE,
                            width,
                            height,
                            8,
                            PDDeviceRGB.INSTANCE);
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(400, 400));
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("Im"), image);
            try (var drawing = form.getStream().createOutputStream()) {
                drawing.write("300 0 0 300 0 0 cm /Im Do".getBytes(US_ASCII));
            }
            try (var content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawForm(form);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path encryptedPdf(Path file) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(page(document, List.of("Secret")));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /// Small on disk, but so many pages of eighty lines that nobody reads them in seconds.
    static Path longPdf(Path file, int pages) throws IOException {
        try (var document = new PDDocument()) {
            var line = "Words that go on across the page so that it takes its time to read them";
            var first = page(document, Collections.nCopies(80, line));
            document.addPage(first);
            var contents = first.getCOSObject().getItem(COSName.CONTENTS);
            for (var made = 1; made < pages; made++) {
                var page = new PDPage();
                page.setResources(first.getResources());
                page.getCOSObject().setItem(COSName.CONTENTS, contents);
                document.addPage(page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// Every page says its own number.
    static Path numberedPdf(Path file, int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var number = 1; number <= pages; number++) {
                document.addPage(page(document, List.of("This is page " + number)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// A page that is nothing but the picture of these words.
    static Path scannedPdf(Path file, String words) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = LosslessFactory.createFromImage(document, picture(words));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 50, 500, 500, 100);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static BufferedImage picture(String words) {
        var picture = new BufferedImage(1_000, 200, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1_000, 200);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        graphics.drawString(words, 40, 120);
        graphics.dispose();
        return picture;
    }

    static Path docx(Path file, String... paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return file;
    }

    /// One sheet for each name, with its name in two languages in the first row.
    static Path xlsx(Path file, String... sheets) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var name : sheets) {
                var row = book.createSheet(name).createRow(0);
                row.createCell(0).setCellValue(name + " one");
                row.createCell(1).setCellValue(name + " two");
            }
            book.write(out);
        }
        return file;
    }

    public static Path pptx(Path file, String... slides) throws IOException {
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            for (var text : slides) {
                show.createSlide().createTextBox().setText(text);
            }
            show.write(out);
        }
        return file;
    }

    static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /// One chapter for each name.
    static Path epub(Path file, String... chapters) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        var items = new StringBuilder();
        var spine = new StringBuilder();
        entries.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        entries.put("META-INF/container.xml", CONTAINER.getBytes(UTF_8));
        for (var chapter : chapters) {
            items.append(ITEM.formatted(chapter, chapter));
            spine.append("<itemref idref=\"%s\"/>".formatted(chapter));
            entries.put(chapter + ".xhtml", CHAPTER.formatted(chapter, chapter).getBytes(UTF_8));
        }
        entries.put("book.opf", BOOK.formatted(items, spine).getBytes(UTF_8));
        return zip(file, entries);
    }

    private static PDPage page(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 8);
            content.setLeading(9);
            content.newLineAtOffset(30, 760);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return page;
    }

    private static final String CONTAINER =
            """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    private static final String ITEM =
            """
            <item id="%s" href="%s.xhtml" media-type="application/xhtml+xml"/>
            """;

    private static final String BOOK =
            """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="i">book</dc:identifier>
                <dc:title>A handbook</dc:title>
                <dc:language>ca</dc:language>
              </metadata>
              <manifest>%s</manifest>
              <spine>%s</spine>
            </package>
            """;

    private static final String CHAPTER =
            """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
            <body><h1>Chapter %s</h1><p>Words of %s</p></body></html>
            """;
}
