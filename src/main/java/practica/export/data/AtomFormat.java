package practica.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import practica.export.Format;
import practica.export.Selection;
import practica.metadata.Atom;
import practica.metadata.Described;

/// The items as a feed (RFC 4287), all of them at once.
public final class AtomFormat implements Format {
    @Override
    public String name() {
        return "atom";
    }

    @Override
    public Type type(Selection selection) {
        return new Type(Atom.TYPE + "; charset=utf-8", "atom");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var origin = selection.address("");
        var reader = selection.wish().reader();
        XmlStream.write(
                out,
                xml -> {
                    Atom.begin(xml, reader, selection.source(), selection.title(), Instant.now());
                    Atom.link("alternate", "text/html", selection.source(), xml);
                    selection.each(item ->
                            Atom.entry(
                                    new Described(item, selection.holdings().known(), origin),
                                    reader,
                                    xml));
                    xml.end();
                });
    }
}
