package practica.export.read;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// A PDF read back by PDFBox.
record Pdf(PDDocument document) implements AutoCloseable {
    /// All of a page but the line with its number, in points.
    private static final Rectangle TEXT = new Rectangle(0, 0, 596, 798);

    static Pdf of(byte[] bytes) throws IOException {
        return new Pdf(Loader.loadPDF(bytes));
    }

    /// The text without spaces, over the ends of pages: in the order in which it was drawn, and
    /// then in that of the lines.
    String text() throws IOException {
        return text(false) + "\n" + text(true);
    }

    private String text(boolean lines) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(lines);
        stripper.addRegion("text", TEXT);
        var words = new StringBuilder();
        for (var page : document.getPages()) {
            stripper.extractRegions(page);
            words.append(stripper.getTextForRegion("text"));
        }
        return bare(words.toString());
    }

    /// The words without spaces.
    static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0\\u200B-\\u200F\\u202A-\\u202F]+", "");
    }

    List<String> outline() {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
