package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Over three segments of four documents, of which every other one is *even*.
@Timeout(20)
class FixedScoresTest {
    private static final Query EVEN = new TermQuery(new Term("is", "even"));

    @Test
    void documentsHaveTheScoresThatTheyWereGiven() throws IOException {
        assertEquals(
                Map.of(0, 1f, 5, 3f, 11, 2f), found(FixedScores.of(Map.of(5, 3f, 11, 2f, 0, 1f))));
        assertEquals(Map.of(), found(FixedScores.of(Map.of())));
    }

    @Test
    void theyCanBeRequiredAndExcludedInEverySegment() throws IOException {
        var some = FixedScores.of(Map.of(0, 1f, 1, 1f, 6, 1f, 7, 1f, 10, 1f));

        var both = new BooleanQuery.Builder().add(some, Occur.MUST).add(EVEN, Occur.FILTER);
        var others = new BooleanQuery.Builder().add(EVEN, Occur.MUST).add(some, Occur.MUST_NOT);

        assertEquals(Map.of(0, 1f, 6, 1f, 10, 1f), found(both.build()));
        assertEquals(Set.of(2, 4, 8), found(others.build()).keySet());
    }

    @Test
    void alternativesOfThemThatAreAllRequiredEnd() throws IOException {
        var one = FixedScores.of(Map.of(1, 1f, 9, 1f));
        var other = FixedScores.of(Map.of(3, 2f, 6, 2f));
        var either = new DisjunctionMaxQuery(List.of(one, other), 0);

        var both = new BooleanQuery.Builder().add(either, Occur.MUST).add(EVEN, Occur.FILTER);

        assertEquals(Map.of(6, 2f), found(both.build()));
    }

    private static Map<Integer, Float> found(Query query) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
            try (var writer = new IndexWriter(folder, config)) {
                for (var at = 0; at < 12; at++) {
                    var document = new Document();
                    var kind = at % 2 == 0 ? "even" : "odd";
                    document.add(new StringField("is", kind, Field.Store.NO));
                    writer.addDocument(document);
                    if (at % 4 == 3) {
                        writer.commit();
                    }
                }
            }
            try (var reader = DirectoryReader.open(folder)) {
                var found = new HashMap<Integer, Float>();
                for (var one : new IndexSearcher(reader).search(query, 20).scoreDocs) {
                    found.put(one.doc, one.score);
                }
                return found;
            }
        }
    }
}
