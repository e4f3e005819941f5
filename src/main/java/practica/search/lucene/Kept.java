package practica.search.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import practica.database.Database;
import practica.search.Card;

/// What documents keep to be shown, each in one value that is read by itself: a page of results
/// reads fourscore of them.
record Kept(IndexReader reader) {
    private static final JsonMapper JSON = Database.json();

    static BytesRef bytes(Card card) {
        try {
            return new BytesRef(JSON.writeValueAsBytes(card));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Card card(int item) throws IOException {
        var bytes = value(item);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Card.class);
    }

    KeptPassage passage(int document) throws IOException {
        return KeptPassage.of(value(document));
    }

    private BytesRef value(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var values = DocValues.getBinary(leaf.reader(), Fields.KEPT);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " keeps nothing");
        }
        return values.binaryValue();
    }
}
