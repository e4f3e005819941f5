package practica.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A text document that was read: the properties that somebody gave it, and its blocks in order.
public record OfficeText(Map<String, String> properties, List<Block> blocks) {
    public OfficeText {
        properties = Map.copyOf(properties);
        blocks = List.copyOf(blocks);
    }

    /// Reads a DOCX or ODT file, whichever it is by its parts. Costs no more than the file's limits
    /// allow: 20 MB, and as much for each part unfolded.
    ///
    /// @throws IOException where it is neither, damaged, or too large
    public static OfficeText read(Path file) throws IOException {
        try (var parts = new Parts(file)) {
            if (parts.has("word/document.xml")) {
                return new OfficeText(Properties.docx(parts), new DocxReader(parts).blocks());
            }
            if (parts.has("content.xml")) {
                return new OfficeText(Properties.odt(parts), new OdtReader(parts).blocks());
            }
            throw new IOException("neither a Word nor an OpenDocument text");
        }
    }
}
