package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over the numbers below 500, in segments of 150, each with the primes that divide it; those that
/// 7 and 11 divide were deleted.
class AtLeastTest {
    private static final List<Integer> PRIMES = List.of(2, 3, 5, 7, 11);
    private static final int NUMBERS = 500;
    private static final ByteBuffersDirectory FOLDER = new ByteBuffersDirectory();
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(FOLDER, config)) {
            for (var number = 0; number < NUMBERS; number++) {
                writer.addDocument(document(number));
                if (number % 150 == 149) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term("deleted", "yes"));
        }
        reader = DirectoryReader.open(FOLDER);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        FOLDER.close();
    }

    private static Document document(int number) {
        var document = new Document();
        for (var prime : PRIMES) {
            if (number % prime == 0) {
                document.add(new StringField("divided", "by" + prime, Field.Store.NO));
            }
        }
        if (isDeleted(number)) {
            document.add(new StringField("deleted", "yes", Field.Store.NO));
        }
        return document;
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "3, 5", "4, 5", "5, 5", "6, 5", "2, 2", "2, 3", "3, 3", "1, 1"})
    void matchesWhatSoManyClausesMatch(int least, int clauses) throws IOException {
        var query = AtLeast.of(least, clauses().limit(clauses).toList());

        assertEquals(numbers(number -> divisors(number, clauses) >= least), found(query));
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 40", "17, 40", "32, 40", "33, 40", "64, 64"})
    void countsFurtherThanItsDigits(int least, int clauses) throws IOException {
        var even = clauses().toList().getFirst();
        var query = AtLeast.of(least, Stream.generate(() -> even).limit(clauses).toList());

        assertEquals(numbers(number -> number % 2 == 0), found(query));
    }

    @Test
    void nothingHasAtLeastOneOfNothing() throws IOException {
        assertEquals(Set.of(), found(AtLeast.one(List.of())));
        assertEquals(Set.of(), found(AtLeast.all(List.of())));
    }

    @Test
    void clausesCanBeOfAnyKind() throws IOException {
        var prefix = new PrefixQuery(new Term("divided", "by1"));
        var nested = AtLeast.all(clauses().limit(2).toList());

        var query = AtLeast.one(List.of(prefix, nested));

        assertEquals(numbers(number -> number % 11 == 0 || number % 6 == 0), found(query));
    }

    @Test
    void whatIsFoundCanBeLookedForAgain() throws IOException {
        var searcher = new IndexSearcher(reader);
        var even = Found.of(searcher, clauses().toList().get(0));
        var threes = Found.of(searcher, clauses().toList().get(1));

        var both = even.and(threes);

        assertEquals(numbers(number -> number % 6 == 0), found(both.query()));
        assertEquals(numbers(number -> number % 6 == 0).size(), both.count());
        assertEquals(numbers(number -> number % 2 == 0), found(even.query()));
    }

    private static Stream<Query> clauses() {
        return PRIMES.stream().map(prime -> new TermQuery(new Term("divided", "by" + prime)));
    }

    private static long divisors(int number, int of) {
        return PRIMES.stream().limit(of).filter(prime -> number % prime == 0).count();
    }

    private static boolean isDeleted(int number) {
        return number % 77 == 0;
    }

    private static Set<Integer> numbers(IntPredicate which) {
        return IntStream.range(0, NUMBERS)
                .filter(number -> !isDeleted(number) && which.test(number))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// By going through all documents and by gathering, which must be the same.
    private static Set<Integer> found(Query query) throws IOException {
        var searcher = new IndexSearcher(reader);
        var found = new TreeSet<Integer>();
        for (var one : searcher.search(query, NUMBERS).scoreDocs) {
            found.add(one.doc);
        }
        assertEquals(found.size(), Found.of(searcher, query).count());
        return found;
    }
}
