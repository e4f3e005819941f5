package practica.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import practica.item.Item;
import practica.item.Known;
import practica.meaning.Meaning;

/// An index of items that are in no database, made by the same code as the library's: for measuring
/// how well search finds.
public final class TemporaryIndex implements AutoCloseable {
    private final Blocks blocks;
    private final IndexWriter writer;
    private final SearchIndex index;

    /// An index in an empty folder, which whoever made it removes.
    public TemporaryIndex(Path folder, Known known) throws IOException {
        this.blocks =
                new Blocks(
                        known,
                        _ -> List.of(),
                        Blocks.understanding(known),
                        Meaning.shipped().vectors());
        this.writer = IndexFollower.writer(folder);
        this.index = new SearchIndex(new SearcherManager(writer, null), known);
    }

    public void add(Item item) throws IOException {
        writer.addDocuments(blocks.of(item));
    }

    /// What was added, ready to be asked.
    public SearchIndex index() throws IOException {
        writer.commit();
        index.refresh();
        return index;
    }

    @Override
    public void close() throws IOException {
        index.close();
        writer.close();
    }
}
