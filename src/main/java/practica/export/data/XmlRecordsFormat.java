package practica.export.data;

import java.io.IOException;
import java.io.OutputStream;
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
        XmlStream.write(out, xml -> all(selection, xml));
    }

    private void all(Selection selection, XmlWriter xml) throws IOException {
        var single = selection.size() == 1;
        if (!single) {
            xml.start("records");
        }
        var origin = selection.address("");
        selection.each(item ->
                format.write(new Described(item, selection.holdings().known(), origin), xml));
        if (!single) {
            xml.end();
        }
    }
}
