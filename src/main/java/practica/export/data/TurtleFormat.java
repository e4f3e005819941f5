package practica.export.data;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import practica.export.Format;
import practica.export.Selection;

/// The items as RDF: a catalogue and its resources (DCAT 3, Dublin Core), with the concepts that
/// they refer to (SKOS), written statement by statement as Turtle.
public final class TurtleFormat implements Format {
    @Override
    public String name() {
        return "turtle";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("text/turtle; charset=utf-8", "ttl");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var writer = Rio.createWriter(RDFFormat.TURTLE, out);
        writer.startRDF();
        prefixes(writer);
        var graph = new Graph(writer, selection);
        graph.catalogue();
        selection.each(graph::item);
        writer.endRDF();
    }

    private static void prefixes(RDFWriter writer) {
        writer.handleNamespace(DCAT.PREFIX, DCAT.NAMESPACE);
        writer.handleNamespace("dct", DCTERMS.NAMESPACE);
        writer.handleNamespace(FOAF.PREFIX, FOAF.NAMESPACE);
        writer.handleNamespace(GEO.PREFIX, GEO.NAMESPACE);
        writer.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
        writer.handleNamespace("schema", Graph.SCHEMA);
        writer.handleNamespace(XSD.PREFIX, XSD.NAMESPACE);
    }
}
