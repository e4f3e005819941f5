package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.template.Template;

/// A template that somebody writes in, as people's programs do: a Word file through POI, an
/// OpenDocument file through its XML. Each line becomes a paragraph; in a table a line is a row,
/// its cells parted by `|`.
public final class FilledTemplate {
    private static final String MARK = "practica_";

    private FilledTemplate() {}

    public static byte[] of(
            Language language,
            OfficeFormat format,
            Known known,
            Map<FormField, List<String>> answers) {
        try {
            var empty = Template.file(language, format, known);
            return format == OfficeFormat.DOCX ? docx(empty, answers) : odt(empty, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path file(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same file with one part rewritten.
    public static byte[] rewritten(byte[] file, String part, UnaryOperator<String> rewrite) {
        var parts = parts(file);
        parts.computeIfPresent(
                part, (_, bytes) -> rewrite.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] docx(byte[] empty, Map<FormField, List<String>> answers)
            throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(empty))) {
            answers.forEach((field, lines) -> write(document, field, lines));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFDocument document, FormField field, List<String> lines) {
        var elements = document.getBodyElements();
        var at = 0;
        while (!(elements.get(at) instanceof XWPFParagraph paragraph
                && paragraph.getCTP().getBookmarkStartList().stream()
                        .anyMatch(mark -> mark.getName().equals(MARK + field.key())))) {
            at++;
        }
        switch (elements.get(at + 2)) {
            case XWPFTable table -> {
                for (var row = 0; row < lines.size(); row++) {
                    var cells = lines.get(row).split("[|]");
                    for (var cell = 0; cell < cells.length; cell++) {
                        table.getRow(row + 1).getCell(cell).setText(cells[cell]);
                    }
                }
            }
            case XWPFParagraph place -> {
                for (var line : lines.subList(0, lines.size() - 1)) {
                    document.insertNewParagraph(place.getCTP().newCursor())
                            .createRun()
                            .setText(line);
                }
                place.createRun().setText(lines.getLast());
            }
            default -> throw new IllegalStateException(field.key());
        }
    }

    private static byte[] odt(byte[] empty, Map<FormField, List<String>> answers) {
        return rewritten(
                empty,
                "content.xml",
                xml -> {
                    var document = parsed(xml);
                    answers.forEach((field, lines) -> write(document, field, lines));
                    return serialized(document);
                });
    }

    private static void write(Document document, FormField field, List<String> lines) {
        var marks = document.getElementsByTagName("text:bookmark-start");
        for (var at = 0; at < marks.getLength(); at++) {
            var mark = (Element) marks.item(at);
            if (mark.getAttribute("text:name").equals(MARK + field.key())) {
                var place = (Element) mark.getParentNode().getNextSibling().getNextSibling();
                if (place.getTagName().equals("table:table")) {
                    rows(place, lines);
                } else {
                    paragraphs(document, place, lines);
                }
            }
        }
    }

    private static void paragraphs(Document document, Element place, List<String> lines) {
        for (var line : lines) {
            var paragraph = document.createElement("text:p");
            paragraph.setAttribute("text:style-name", "Answer");
            paragraph.setTextContent(line);
            place.getParentNode().insertBefore(paragraph, place);
        }
        place.getParentNode().removeChild(place);
    }

    private static void rows(Element table, List<String> lines) {
        var paragraphs = table.getElementsByTagName("text:p");
        var head = (Element) table.getElementsByTagName("table:table-row").item(0);
        var columns = head.getElementsByTagName("table:table-cell").getLength();
        for (var row = 0; row < lines.size(); row++) {
            var cells = lines.get(row).split("[|]");
            for (var cell = 0; cell < cells.length; cell++) {
                paragraphs.item((row + 1) * columns + cell).setTextContent(cells[cell]);
            }
        }
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialized(Node document) {
        try {
            var out = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
