package practica.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// The formats in which text documents are written.
public enum OfficeFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    OfficeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// What the names of such files end with, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The document; the same sheet always gives the same bytes.
    public byte[] write(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var container = new Container(out)) {
            switch (this) {
                case DOCX -> new DocxWriter(sheet).writeTo(container);
                case ODT -> new OdtWriter(sheet).writeTo(container);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
