package practica.search.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder that an index is written to.
record IndexFolder(Path path) {
    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    /// What a question costs grows with the number of segments, so there are few of one size.
    private static final int SEGMENTS = 4;

    private static final double MEGABYTE = 1 << 20;
    private static final double LEAST_BUFFER = 64;
    private static final double MOST_BUFFER = 1_024;

    /// Of the memory that the process may take.
    private static final double BUFFER_PART = 12;

    /// An index that is open for writing, and what searches it as it is written.
    record Opened(IndexWriter writer, SearcherManager searchers) {}

    /// Opens what is there; an index that cannot be read is thrown away, since all that it holds is
    /// in the database.
    ///
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process writes it
    Opened open() throws IOException {
        Files.createDirectories(path);
        try {
            return opened();
        } catch (CorruptIndexException
                | IndexNotFoundException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException e) {
            log.warn("The index cannot be read ({}); it is built anew.", e.getMessage());
            return anew();
        }
    }

    /// Throws away what is there and opens an empty index.
    Opened anew() throws IOException {
        empty();
        return opened();
    }

    private Opened opened() throws IOException {
        var writer = writer();
        try {
            return new Opened(writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException e) {
            // Or nobody can open it again.
            writer.rollback();
            throw e;
        }
    }

    IndexWriter writer() throws IOException {
        var config = new IndexWriterConfig(new Analyzers());
        config.setCodec(new Graphs());
        config.setRAMBufferSizeMB(buffer());
        config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
        // What was not committed with its notes must not be committed without them.
        config.setCommitOnClose(false);
        return new IndexWriter(FSDirectory.open(path), config);
    }

    /// How much is gathered in memory before it becomes a segment (MB).
    private static double buffer() {
        var memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return Math.clamp(memory / BUFFER_PART, LEAST_BUFFER, MOST_BUFFER);
    }

    private void empty() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file :
                    files.sorted(Comparator.reverseOrder())
                            .filter(file -> !file.endsWith("README.md"))
                            .toList()) {
                if (!file.equals(path)) {
                    Files.delete(file);
                }
            }
        }
    }
}
