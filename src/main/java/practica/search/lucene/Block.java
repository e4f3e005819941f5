package practica.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.search.Card;
import practica.search.Passage.InFile;
import practica.text.Markdown;
import practica.text.Words;

/// The documents of one item, in the making: a passage for every piece of its text in every
/// language and of every page of its files, and last the item with its facets and, once more, the
/// words of all passages.
final class Block {
    private static final int TITLE_ORDER = 200;

    private final Blocks from;
    private final Item item;
    private final List<Document> documents = new ArrayList<>();
    private final ItemTerms all = new ItemTerms();

    Block(Blocks from, Item item) {
        this.from = from;
        this.item = item;
    }

    /// One after another, once: those of a long file are many, and each is made when its turn is.
    Iterable<Document> documents() {
        item.text().versions().forEach(this::version);
        facts();
        var chunks = item.files().stream().flatMap(this::chunks).toList();
        return () ->
                Stream.of(
                                documents.stream(),
                                chunks.stream().map(chunk -> chunk.in(this)),
                                Stream.of(item).map(_ -> item()))
                        .reduce(Stream.empty(), Stream::concat)
                        .iterator();
    }

    /// A piece of a file.
    private record Chunk(Language language, String words, InFile file) {
        private Document in(Block block) {
            return block.passage(language, "file", words, Optional.of(file));
        }
    }

    private void version(Language language, LanguageVersion version) {
        title(language, version.title());
        passages(language, "summary", version.summary());
        version.sections()
                .forEach((section, words) ->
                        passages(language, "section." + section.key(), Markdown.plain(words)));
        version.blocks()
                .forEach(piece ->
                        passages(
                                language,
                                "section.actions",
                                Markdown.plain(
                                        String.join(
                                                "\n\n",
                                                piece.title(),
                                                piece.what(),
                                                piece.enablingFactors(),
                                                piece.lessons()))));
        passages(language, "body", Markdown.plain(version.body()));
    }

    /// What the item is called by others: places and networks in every language, and the fields
    /// nobody has a place for.
    private void facts() {
        var text = item.text();
        var names = new LinkedHashSet<String>();
        names.addAll(from.names().organisations(text));
        names.addAll(from.names().places(text));
        names.addAll(from.names().networks(text));
        passages(text.language(), "facts", String.join(" · ", names));
        var extras =
                text.extras().entrySet().stream()
                        .map(extra -> extra.getKey() + ": " + extra.getValue())
                        .collect(Collectors.joining("\n"));
        passages(text.language(), "extras", extras);
    }

    private Stream<Chunk> chunks(ItemFile file) {
        var chunks = new ArrayList<Chunk>();
        var original = file.original();
        for (var page : from.files().apply(original.hash())) {
            var number = original.pages() > 1 || page.number() > 1 ? page.number() : 0;
            var here =
                    new InFile(
                            original.hash(),
                            file.name(),
                            page.part(),
                            original.mediaType(),
                            number);
            for (var chunk : Chunks.of(page.text())) {
                chunks.add(new Chunk(page.language(), chunk, here));
            }
        }
        return chunks.stream();
    }

    private void passages(Language language, String where, String words) {
        Chunks.of(words)
                .forEach(chunk -> documents.add(passage(language, where, chunk, Optional.empty())));
    }

    private Document passage(Language language, String where, String words, Optional<InFile> file) {
        var passage = piece(language, where, words, file);
        words(passage, Fields.FOLDED, language, words);
        return passage;
    }

    /// Adds the words to a folded field, to its stemmed twin, and to those of the whole item.
    private void words(Document document, String field, Language language, String words) {
        var terms = from.analyzers().of(language, words);
        document.add(new TextField(field, new GivenTerms(terms.folded())));
        all.add(Fields.ANYWHERE, terms.folded());
        if (Analyzers.stems(language)) {
            var stemmed = Fields.stemmed(field, language);
            document.add(new Field(stemmed, new GivenTerms(terms.stems()), Fields.STEMS));
            all.add(Fields.stemmed(Fields.ANYWHERE, language), terms.stems());
        }
    }

    /// The title as a passage that is found by its meaning; its words are found in the item.
    private void title(Language language, String title) {
        documents.add(piece(language, "title", title, Optional.empty()));
    }

    private Document piece(Language language, String where, String words, Optional<InFile> file) {
        var piece = new Document();
        piece.add(new StringField(Fields.KEY, item.id().toString(), Field.Store.NO));
        piece.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.NO));
        var kept = new KeptPassage(words, language, where, file);
        piece.add(new BinaryDocValuesField(Fields.KEPT, kept.bytes()));
        for (var concept : from.understanding().in(words)) {
            piece.add(new StringField(Fields.CONCEPT, concept.value(), Field.Store.NO));
            all.add(Fields.SPOKEN, List.of(new BytesRef(concept.value())));
        }
        from.embedder()
                .ofPassage(words, language)
                .ifPresent(vector ->
                        piece.add(
                                new KnnByteVectorField(
                                        Fields.meaning(language),
                                        vector,
                                        VectorSimilarityFunction.DOT_PRODUCT)));
        return piece;
    }

    private Document item() {
        var text = item.text();
        var document = new Document();
        document.add(new StringField(Fields.KEY, item.id().toString(), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, Fields.ITEM, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.KEPT, Kept.bytes(Card.of(item))));
        document.add(new NumericDocValuesField(Fields.CHANGE, item.change()));
        var order = Words.beginning(Words.folded(text.original().title()), TITLE_ORDER);
        document.add(new SortedDocValuesField(Fields.TITLE_ORDER, new BytesRef(order)));
        text.versions()
                .forEach((language, version) ->
                        words(document, Fields.TITLE, language, version.title()));
        from.filing()
                .of(item)
                .forEach((facet, values) ->
                        values.forEach(value -> {
                            var field = Fields.filed(facet);
                            document.add(new StringField(field, value, Field.Store.NO));
                            document.add(
                                    new SortedSetDocValuesField(
                                            Fields.FACETS, FacetTable.value(facet, value)));
                        }));
        from.names()
                .of(item)
                .forEach((field, names) -> names(document, Fields.named(field), names));
        from.machine().addTo(document, text);
        all.addTo(document);
        return document;
    }

    /// All names one after another, as if they were one.
    private void names(Document document, String field, Collection<String> names) {
        if (!names.isEmpty()) {
            var all = names.stream().map(from.analyzers()::folded).toList();
            document.add(new TextField(field, new GivenTerms(all)));
        }
    }
}
