package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts over one segment are those of going from document to document, for values that most items
/// have, that one item has, and all between.
class SegmentFacetsTest {
    private final List<Set<String>> documents = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 700, 5_000})
    void countsAreThoseOfEachDocument(int size) throws IOException {
        var random = new Random(size);
        var facets = made(random, size);

        for (var share : new double[] {0, 0.01, 0.3, 1}) {
            var found = new FixedBitSet(documents.size());
            IntStream.range(0, documents.size())
                    .filter(_ -> random.nextDouble() < share)
                    .forEach(found::set);

            assertArrayEquals(counted(facets, found), facets.count(found));
            assertEquals(without(facets, found), facets.without(found, from(facets), to(facets)));
        }
    }

    private int[] counted(SegmentFacets facets, FixedBitSet found) {
        return facets.values().stream()
                .mapToInt(value ->
                        (int)
                                IntStream.range(0, documents.size())
                                        .filter(found::get)
                                        .filter(document -> documents.get(document).contains(value))
                                        .count())
                .toArray();
    }

    private int without(SegmentFacets facets, FixedBitSet found) {
        var values = facets.values().subList(from(facets), to(facets));
        return (int)
                IntStream.range(0, documents.size())
                        .filter(found::get)
                        .filter(document ->
                                values.stream().noneMatch(documents.get(document)::contains))
                        .count();
    }

    private static int from(SegmentFacets facets) {
        return facets.values().size() / 3;
    }

    private static int to(SegmentFacets facets) {
        return facets.values().size() * 2 / 3;
    }

    /// Of the documents two in three have no values, as passages have none. Value n is had by one
    /// item in n, so that of sixty-four some are common and some are rare.
    private SegmentFacets made(Random random, int size) throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (var number = 0; number < size; number++) {
                var values = new TreeSet<String>();
                for (var value = 1; value < 400 && number % 3 == 2; value += value / 9 + 1) {
                    if (random.nextInt(value) == 0) {
                        values.add("%03d".formatted(value));
                    }
                }
                documents.add(values);
                var document = new Document();
                values.forEach(value ->
                        document.add(
                                new SortedSetDocValuesField(Fields.FACETS, new BytesRef(value))));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            try (var reader = DirectoryReader.open(writer)) {
                return SegmentFacets.of(reader.leaves().getFirst().reader());
            }
        }
    }
}
