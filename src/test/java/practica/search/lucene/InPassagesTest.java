package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// Over items, each with the words of its passages, in two segments; and a third without any item.
class InPassagesTest {
    @Test
    void itemsAreFoundByAnyOfTheirPassages() throws IOException {
        assertEquals(List.of("a", "c", "d"), found(having("water")));
        assertEquals(List.of("b", "d"), found(having("school")));
        assertEquals(List.of(), found(having("nothing")));
    }

    @Test
    void wordsThatMustStandTogetherStandInOnePassage() throws IOException {
        var both = AtLeast.all(List.of(having("water"), having("school")));
        var together = AtLeast.all(List.of(having("water"), having("park")));

        assertEquals(List.of(), found(both));
        assertEquals(List.of("c"), found(together));
    }

    private static Query having(String word) {
        return new TermQuery(new Term(Fields.FOLDED, word));
    }

    private static List<String> found(Query passage) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
            try (var writer = new IndexWriter(folder, config)) {
                writer.addDocuments(block("a", "water", "park"));
                writer.addDocuments(block("b", "school"));
                writer.addDocuments(block("gone", "water", "school"));
                writer.commit();
                writer.addDocuments(block("c", "park water"));
                writer.addDocuments(block("d", "school", "water"));
                writer.commit();
                writer.addDocument(new Document());
                writer.deleteDocuments(new Term(Fields.KEY, "gone"));
            }
            try (var reader = DirectoryReader.open(folder)) {
                return names(new IndexSearcher(reader), new InPassages(passage));
            }
        }
    }

    private static List<String> names(IndexSearcher searcher, Query query) throws IOException {
        var names = new TreeSet<String>();
        var all = Found.of(searcher, query);
        for (var one : searcher.search(all.query(), searcher.getIndexReader().maxDoc()).scoreDocs) {
            names.add(searcher.storedFields().document(one.doc).get("name"));
        }
        assertEquals(names.size(), all.count());
        assertEquals(
                0, Found.of(searcher, MatchAllDocsQuery.INSTANCE).and(all).count() - all.count());
        return List.copyOf(names);
    }

    private static List<Document> block(String name, String... passages) {
        var block = new ArrayList<Document>();
        for (var words : passages) {
            var passage = new Document();
            passage.add(new StringField(Fields.KEY, name, Field.Store.NO));
            for (var word : words.split(" ", -1)) {
                passage.add(new StringField(Fields.FOLDED, word, Field.Store.NO));
            }
            block.add(passage);
        }
        var item = new Document();
        item.add(new StringField(Fields.KEY, name, Field.Store.NO));
        item.add(new StringField(Fields.TYPE, Fields.ITEM, Field.Store.NO));
        item.add(new StoredField("name", name));
        block.add(item);
        return block;
    }
}
