package practica.export.data;

import java.io.IOException;
import java.io.OutputStream;
import practica.export.Format;
import practica.export.Selection;
import practica.metadata.Described;
import practica.metadata.SchemaOrg;

/// The items in the terms of schema.org (JSON-LD), as one graph.
public final class JsonLdFormat implements Format {
    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/ld+json; charset=utf-8", "jsonld");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var holdings = selection.holdings();
        var origin = selection.address("");
        try (var json = JsonFormat.WRITER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", SchemaOrg.CONTEXT);
            json.writeArrayFieldStart("@graph");
            selection.each(item -> {
                var described = new Described(item, holdings.known(), origin);
                var tree = SchemaOrg.of(described, selection.wish().reader());
                tree.remove("@context");
                JsonFormat.WRITER.writeValue(json, tree);
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
