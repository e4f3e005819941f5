package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class IndexTermsTest {
    private static final Term WATER = new Term("text", "water");

    @Test
    void termThatNoDocumentHasIsNothing() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder, "clean water", "water for all", "schools");
            try (var reader = DirectoryReader.open(folder)) {
                var searcher = new IndexSearcher(reader);
                var terms = new IndexTerms(searcher);

                assertTrue(terms.has(WATER));
                assertFalse(terms.has(new Term("text", "fire")));
                assertTrue(terms.query(new Term("other", "water")).isEmpty());
            }
        }
    }

    @Test
    void whatWasLookedUpScoresLikeWhatWasNot() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder, "clean water", "water for all of the water", "schools");
            try (var reader = DirectoryReader.open(folder)) {
                var searcher = new IndexSearcher(reader);
                var plain = searcher.search(new TermQuery(WATER), 9).scoreDocs;
                var query = new IndexTerms(searcher).query(WATER).orElseThrow();
                var found = searcher.search(query, 9).scoreDocs;

                assertEquals(2, found.length);
                for (var at = 0; at < 2; at++) {
                    assertEquals(plain[at].doc, found[at].doc);
                    assertEquals(plain[at].score, found[at].score);
                }
            }
        }
    }

    private static void write(ByteBuffersDirectory folder, String... texts) throws IOException {
        try (var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (var text : texts) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
                writer.commit();
            }
        }
    }
}
