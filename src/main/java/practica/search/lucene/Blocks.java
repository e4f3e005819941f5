package practica.search.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import practica.file.FilePage;
import practica.item.Item;
import practica.item.Known;
import practica.meaning.Embedder;
import practica.storage.Hash;
import practica.vocabulary.Understanding;

/// Makes items into blocks of Lucene documents.
///
/// @param files the pages of a file
/// @param understanding what is recognised by name in texts
record Blocks(
        Analyzers analyzers,
        ItemNames names,
        ItemFiling filing,
        Function<Hash, List<FilePage>> files,
        Understanding understanding,
        Embedder embedder,
        MachineTexts machine) {
    Blocks(
            Known known,
            Function<Hash, List<FilePage>> files,
            Understanding understanding,
            Embedder embedder,
            MachineTexts machine) {
        this(
                new Analyzers(),
                new ItemNames(known),
                new ItemFiling(known),
                files,
                understanding,
                embedder,
                machine);
    }

    /// What is recognised by name in questions and texts alike.
    static Understanding understanding(Known known) {
        var vocabularies = known.vocabularies();
        return new Understanding(
                List.of(vocabularies.themes(), vocabularies.sdgs(), vocabularies.worldRegions()));
    }

    /// One after another, once.
    Iterable<Document> of(Item item) {
        return new Block(this, item.asFound()).documents();
    }
}
