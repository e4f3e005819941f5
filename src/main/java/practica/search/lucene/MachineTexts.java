package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.text.Markdown;
import practica.text.Words;
import practica.translate.Pair;
import practica.translate.Translations;

/// Titles and summaries in the languages of the interface that nobody has written them in, as an
/// engine translates them. They are searched and never shown.
record MachineTexts(Translations translations) {
    /// Of a summary, as imported ones may be of any length (characters).
    private static final int LONGEST = 5_000;

    private record Wanted(String words, Language from, Language to) {}

    /// Has the engine translate what it has not yet translated of the item.
    ///
    /// @return whether all that it offers is there now; not where that is not known
    boolean ask(ItemText text) {
        var complete = true;
        for (var one : wanted(text)) {
            complete &= translations.of(one.words, one.from, one.to).isPresent();
        }
        return complete && translations.translator().isKnown();
    }

    /// Adds what was once translated to the item's own document, and whether that is all.
    void addTo(Document document, ItemText text) {
        if (!translations.isOn()) {
            return;
        }
        var complete = true;
        for (var one : wanted(text)) {
            var said = translations.known(one.words, one.from, one.to);
            said.ifPresent(words ->
                    document.add(new TextField(Fields.machine(one.to), words, Field.Store.NO)));
            complete &= said.isPresent();
        }
        if (complete && translations.translator().isKnown()) {
            var engine = translations.translator().name();
            document.add(new StringField(Fields.MACHINE_BY, engine, Field.Store.NO));
        }
    }

    /// Up to so many items that the engine has not translated all of.
    static List<ItemId> missing(IndexSearcher searcher, String engine, int most)
            throws IOException {
        var query =
                new BooleanQuery.Builder()
                        .add(Fields.ITEMS, Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.MACHINE_BY, engine)), Occur.MUST_NOT)
                        .build();
        var ids = new ArrayList<ItemId>();
        for (var found : searcher.search(query, most).scoreDocs) {
            ids.add(new Kept(searcher.getIndexReader()).card(found.doc).id());
        }
        return ids;
    }

    private List<Wanted> wanted(ItemText text) {
        var wanted = new ArrayList<Wanted>();
        for (var to : Language.INTERFACE) {
            if (!text.versions().containsKey(to)) {
                source(text, to)
                        .ifPresent(from ->
                                words(text.in(from))
                                        .filter(words -> !words.isBlank())
                                        .forEach(words -> wanted.add(new Wanted(words, from, to))));
            }
        }
        return wanted;
    }

    /// The original's language, or another one of the item's from which the engine can translate.
    private Optional<Language> source(ItemText text, Language to) {
        return Stream.concat(Stream.of(text.language()), text.versions().keySet().stream().sorted())
                .filter(from -> translations.translator().way(new Pair(from, to)).isPresent())
                .findFirst();
    }

    /// The title and what comes first after it.
    private static Stream<String> words(LanguageVersion version) {
        return version.summary().isBlank()
                ? Stream.concat(
                        Stream.of(version.title()),
                        Chunks.of(Markdown.plain(version.body())).stream().limit(1))
                : Stream.of(version.title(), Words.beginning(version.summary(), LONGEST));
    }
}
