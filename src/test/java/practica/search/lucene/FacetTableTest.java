package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.search.Facet;

/// Over two segments, whose values are not the same.
class FacetTableTest {
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final FacetTables tables = new FacetTables();
    private IndexWriter writer;
    private DirectoryReader reader;

    @BeforeEach
    void open() throws IOException {
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        writer = new IndexWriter(folder, config);
        add("one", "BR", "1999");
        add("passage");
        add("two", "ES", "1999");
        writer.commit();
        add("three", "ES");
        add("four", "FR", "2001");
        writer.commit();
        reader = DirectoryReader.open(writer);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        writer.close();
        folder.close();
    }

    private void add(String name, String... values) throws IOException {
        var document = new Document();
        document.add(new StringField("name", name, Field.Store.NO));
        for (var value : values) {
            var facet = value.length() == 2 ? Facet.COUNTRY : Facet.YEAR;
            document.add(
                    new SortedSetDocValuesField(Fields.FACETS, FacetTable.value(facet, value)));
        }
        writer.addDocument(document);
    }

    @Test
    void countsAddUpOverSegmentsTheCommonestFirst() throws IOException {
        var counts = table().count(all());

        assertEquals(
                List.of(Map.entry("ES", 2), Map.entry("BR", 1), Map.entry("FR", 1)),
                List.copyOf(counts.commonest(Facet.COUNTRY, 10).entrySet()));
        assertEquals(Map.of("1999", 2), counts.commonest(Facet.YEAR, 1));
        assertEquals(2, counts.of(Facet.COUNTRY, "ES"));
    }

    @Test
    void valueThatNoItemHasCountsNothing() throws IOException {
        var counts = table().count(all());

        assertEquals(0, counts.of(Facet.COUNTRY, "XX"));
        assertEquals(0, counts.of(Facet.PLACE, "ES"));
        assertEquals(Map.of(), counts.commonest(Facet.PLACE, 10));
    }

    @Test
    void onlyWhatIsFoundCounts() throws IOException {
        var two = Found.of(new IndexSearcher(reader), new TermQuery(new Term("name", "two")));

        assertEquals(Map.of("ES", 1), table().count(two).commonest(Facet.COUNTRY, 10));
        assertEquals(0, table().without(two, Facet.YEAR));
        assertEquals(1, table().without(two, Facet.PLACE));
    }

    @Test
    void itemsWithoutAValueAreCounted() throws IOException {
        assertEquals(2, table().without(all(), Facet.YEAR));
        assertEquals(1, table().without(all(), Facet.COUNTRY));
    }

    @Test
    void deletedItemsCountNoMore() throws IOException {
        writer.deleteDocuments(new Term("name", "two"));
        writer.commit();
        var before = table();
        reader.close();
        reader = DirectoryReader.open(writer);

        assertEquals(
                Map.of("ES", 1, "BR", 1, "FR", 1),
                table().count(all()).commonest(Facet.COUNTRY, 10));
        assertNotSame(before, table());
        assertSame(table(), table());
    }

    @Test
    void segmentWithoutAnyValueCountsNothing() throws IOException {
        add("bare");
        writer.commit();
        reader.close();
        reader = DirectoryReader.open(writer);

        assertEquals(3, reader.leaves().size());
        assertEquals(2, table().count(all()).of(Facet.COUNTRY, "ES"));
        assertEquals(2, table().without(all(), Facet.COUNTRY));
    }

    @Test
    void readersThatAreAskedInTurnHaveTheirOwnCounts() throws IOException {
        add("five", "BR");
        writer.commit();
        var before = all();
        try (var later = DirectoryReader.open(writer)) {
            var after = Found.of(new IndexSearcher(later), MatchAllDocsQuery.INSTANCE);

            assertEquals(1, table().count(before).of(Facet.COUNTRY, "BR"));
            assertEquals(2, tables.of(later).count(after).of(Facet.COUNTRY, "BR"));
            assertEquals(1, table().count(before).of(Facet.COUNTRY, "BR"));
        }
    }

    @Test
    void emptyIndexHasNoCounts() throws IOException {
        writer.deleteAll();
        writer.commit();
        reader.close();
        reader = DirectoryReader.open(writer);

        assertEquals(Map.of(), table().count(all()).commonest(Facet.COUNTRY, 10));
    }

    private FacetTable table() throws IOException {
        return tables.of(reader);
    }

    private Found all() throws IOException {
        return Found.of(new IndexSearcher(reader), MatchAllDocsQuery.INSTANCE);
    }
}
