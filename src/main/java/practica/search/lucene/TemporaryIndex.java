package practica.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import practica.item.Item;
import practica.item.Known;
import practica.meaning.Embedder;
import practica.meaning.NoEmbedder;
import practica.search.Layer;
import practica.translate.Translations;

/// An index of items that are in no database, made by the same code as the library's: for measuring
/// how well search finds.
public final class TemporaryIndex implements AutoCloseable {
    private final MachineTexts machine;
    private final Blocks blocks;
    private final IndexWriter writer;
    private final SearchIndex index;

    /// An index in an empty folder, which whoever made it removes.
    public TemporaryIndex(Path folder, Known known, Translations translations, Embedder embedder)
            throws IOException {
        this(folder, known, translations, embedder, Set.of());
    }

    /// One that knows nothing of concepts or vectors where these layers are left out.
    public TemporaryIndex(
            Path folder,
            Known known,
            Translations translations,
            Embedder embedder,
            Set<Layer> without)
            throws IOException {
        var own = without.contains(Layer.VECTORS) ? new NoEmbedder() : embedder;
        this.machine = new MachineTexts(translations);
        this.blocks =
                new Blocks(
                        known,
                        _ -> List.of(),
                        without.contains(Layer.CONCEPTS)
                                ? Queries.NOTHING
                                : Blocks.understanding(known),
                        own,
                        machine);
        var opened = new IndexFolder(folder).open();
        this.writer = opened.writer();
        writer.setLiveCommitData(Map.of(MadeWith.EMBEDDER, own.name()).entrySet());
        this.index =
                new SearchIndex(opened.searchers(), blocks.analyzers(), known, translations, own);
    }

    public void add(Item item) throws IOException {
        machine.ask(item.text());
        writer.addDocuments(blocks.of(item));
    }

    /// Brings what was added into one segment, as [IndexFollower#settle] does.
    public void settle() throws IOException {
        writer.forceMerge(1);
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
