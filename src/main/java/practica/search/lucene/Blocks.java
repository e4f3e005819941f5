package practica.search.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import practica.database.Database;
import practica.file.FilePage;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Known;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.search.Card;
import practica.search.Facet;
import practica.storage.Hash;
import practica.text.Markdown;
import practica.text.Words;
import practica.vocabulary.Understanding;

/// Makes an item into a block of Lucene documents: a passage for every piece of its text in every
/// language and of every page of its files, and last the item with its facets.
final class Blocks {
    static final FacetsConfig FACETS = facets();
    private static final JsonMapper JSON = Database.json();

    private final Function<Hash, List<FilePage>> files;
    private final Understanding understanding;
    private final Function<String, Optional<byte[]>> vectors;
    private final ItemNames names;
    private final ItemFiling filing;
    private final MachineTexts machine;

    Blocks(
            Known known,
            Function<Hash, List<FilePage>> files,
            Understanding understanding,
            Function<String, Optional<byte[]>> vectors,
            MachineTexts machine) {
        this.files = files;
        this.understanding = understanding;
        this.vectors = vectors;
        this.names = new ItemNames(known);
        this.filing = new ItemFiling(known);
        this.machine = machine;
    }

    /// What is recognised by name in questions and texts alike.
    static Understanding understanding(Known known) {
        var vocabularies = known.vocabularies();
        return new Understanding(
                List.of(vocabularies.themes(), vocabularies.sdgs(), vocabularies.worldRegions()));
    }

    List<Document> of(Item item) throws IOException {
        var block = new ArrayList<Document>();
        item.text()
                .versions()
                .forEach((language, version) -> version(block, item, language, version));
        facts(block, item);
        item.files().forEach(file -> file(block, item, file));
        block.add(FACETS.build(item(item)));
        return block;
    }

    private void version(
            List<Document> block, Item item, Language language, LanguageVersion version) {
        block.add(title(item, language, version.title()));
        passages(block, item, language, "summary", version.summary());
        version.sections()
                .forEach((section, words) ->
                        passages(
                                block,
                                item,
                                language,
                                "section." + section.key(),
                                Markdown.plain(words)));
        version.blocks()
                .forEach(piece ->
                        passages(
                                block,
                                item,
                                language,
                                "section.actions",
                                Markdown.plain(
                                        String.join(
                                                "\n\n",
                                                piece.title(),
                                                piece.what(),
                                                piece.enablingFactors(),
                                                piece.lessons()))));
        passages(block, item, language, "body", Markdown.plain(version.body()));
    }

    /// What the item is called by others: places and networks in every language, and the fields
    /// nobody has a place for.
    private void facts(List<Document> block, Item item) {
        var text = item.text();
        var names = new LinkedHashSet<String>();
        names.addAll(this.names.organisations(text));
        names.addAll(this.names.places(text));
        names.addAll(this.names.networks(text));
        passages(block, item, text.language(), "facts", String.join(" · ", names));
        if (!text.extras().isEmpty()) {
            var lines =
                    text.extras().entrySet().stream()
                            .map(extra -> extra.getKey() + ": " + extra.getValue())
                            .toList();
            passages(block, item, text.language(), "extras", String.join("\n", lines));
        }
    }

    /// The names by which the item is found in one field.
    private void names(Document document, Item item) {
        names.of(item)
                .forEach((field, names) ->
                        names.forEach(name ->
                                document.add(
                                        new TextField(Fields.named(field), name, Field.Store.NO))));
    }

    private void file(List<Document> block, Item item, ItemFile file) {
        for (var page : files.apply(file.original().hash())) {
            for (var chunk : Chunks.of(page.text())) {
                var passage = passage(item, page.language(), "file", chunk);
                passage.add(new StoredField(Fields.FILE, file.original().hash().value()));
                passage.add(new StoredField(Fields.FILE_NAME, file.name()));
                passage.add(new StoredField(Fields.PART, page.part()));
                passage.add(new StoredField(Fields.MEDIA_TYPE, file.original().mediaType()));
                passage.add(
                        new StoredField(
                                Fields.PAGE,
                                file.original().pages() > 1 || page.number() > 1
                                        ? page.number()
                                        : 0));
                block.add(passage);
            }
        }
    }

    private void passages(
            List<Document> block, Item item, Language language, String where, String words) {
        Chunks.of(words).forEach(chunk -> block.add(passage(item, language, where, chunk)));
    }

    private Document passage(Item item, Language language, String where, String words) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, item.id().toString(), Field.Store.NO));
        document.add(new StoredField(Fields.WORDS, words));
        document.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.YES));
        document.add(new StoredField(Fields.WHERE, where));
        text(document, Fields.FOLDED, language, words);
        meaning(document, language, words);
        return document;
    }

    /// The title as a passage that is found by its meaning; its words are found in the item.
    private Document title(Item item, Language language, String title) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, item.id().toString(), Field.Store.NO));
        document.add(new StoredField(Fields.WORDS, title));
        document.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.YES));
        document.add(new StoredField(Fields.WHERE, "title"));
        meaning(document, language, title);
        return document;
    }

    private void meaning(Document document, Language language, String words) {
        understanding
                .in(words)
                .forEach(concept ->
                        document.add(
                                new StringField(Fields.CONCEPT, concept.value(), Field.Store.NO)));
        vectors.apply(words)
                .ifPresent(vector ->
                        document.add(
                                new KnnByteVectorField(
                                        Fields.meaning(language),
                                        vector,
                                        VectorSimilarityFunction.DOT_PRODUCT)));
    }

    private static void text(Document document, String field, Language language, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
        if (Analyzers.stems(language)) {
            document.add(new Field(Fields.stemmed(field, language), words, Fields.STEMS));
        }
    }

    private Document item(Item item) throws JsonProcessingException {
        var text = item.text();
        var document = new Document();
        document.add(new StringField(Fields.KEY, item.id().toString(), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, Fields.ITEM, Field.Store.NO));
        document.add(new StoredField(Fields.CARD, JSON.writeValueAsString(Card.of(item))));
        document.add(new NumericDocValuesField(Fields.CHANGE, item.change()));
        document.add(
                new SortedDocValuesField(
                        Fields.TITLE_ORDER,
                        new BytesRef(Words.beginning(Words.folded(text.original().title()), 200))));
        text.versions()
                .forEach((language, version) ->
                        text(document, Fields.TITLE, language, version.title()));
        filing.of(item).forEach((facet, values) -> facet(document, facet, values));
        names(document, item);
        machine.addTo(document, text);
        return document;
    }

    private static void facet(Document document, Facet facet, Set<String> values) {
        values.forEach(value -> {
            document.add(new SortedSetDocValuesFacetField(facet.key(), value));
            document.add(new StringField(Queries.facetField(facet), value, Field.Store.NO));
        });
    }

    private static FacetsConfig facets() {
        var config = new FacetsConfig();
        for (var facet : Facet.values()) {
            config.setMultiValued(facet.key(), true);
        }
        return config;
    }
}
