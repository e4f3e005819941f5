package practica.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import practica.metadata.XmlWriter;

/// A document of XML that is written as it comes about, however long it becomes.
final class XmlStream {
    private XmlStream() {}

    interface Content {
        void write(XmlWriter xml) throws IOException;
    }

    /// @param out is left open
    static void write(OutputStream out, Content content) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        try {
            XmlWriter.document(writer, xml -> run(content, xml));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void run(Content content, XmlWriter xml) {
        try {
            content.write(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
