package practica.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import practica.export.Format;
import practica.export.Selection;
import practica.metadata.Described;
import practica.metadata.XmlFormat;
import practica.metadata.XmlWriter;

/// The items' records in one of the formats of XML, one after another in `<records>`; a single item
/// as a document of its own.
public record XmlRecordsFormat(XmlFormat format) implements Format {
    @Override
    public String name() {
        return format.prefix();
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/xml; charset=utf-8", "xml");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        try {
            XmlWriter.document(writer, xml -> all(selection, xml));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private void all(Selection selection, XmlWriter xml) {
        var single = selection.size() == 1;
        if (!single) {
            xml.start("records");
        }
        try {
            selection.each(item -> {
                var origin = selection.address("");
                format.write(new Described(item, selection.holdings().known(), origin), xml);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!single) {
            xml.end();
        }
    }
}
