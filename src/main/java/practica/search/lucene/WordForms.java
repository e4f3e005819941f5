package practica.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import practica.language.Language;
import practica.meaning.Lexicon;

/// Everything that a word may look like in the index: as it is, a word with the same stem in any
/// language, and what the lexicon calls it in other languages (weighted as in structured queries,
/// Pirkola 1998; Darwish and Oard 2003).
final class WordForms {
    private static final float EXACT = 1.3f;
    private static final float READERS_OWN = 1.1f;

    /// Of a word or phrase: a text without spaces is one word, and has a term for each character.
    private static final int TERMS = 32;

    /// Of a word, in each language.
    private static final int STEMS = 4;

    private final Analyzer analyzer;
    private final List<Language> indexed;
    private final Language reader;
    private final Marks marks;
    private final Map<String, Map<Language, Map<String, Float>>> translations;
    private final Map<String, List<String>> alike;

    WordForms(Analyzer analyzer, List<Language> indexed, Language reader, Marks marks) {
        this(analyzer, indexed, reader, marks, Map.of(), Map.of());
    }

    private WordForms(
            Analyzer analyzer,
            List<Language> indexed,
            Language reader,
            Marks marks,
            Map<String, Map<Language, Map<String, Float>>> translations,
            Map<String, List<String>> alike) {
        this.analyzer = analyzer;
        this.indexed = indexed;
        this.reader = reader;
        this.marks = marks;
        this.translations = translations;
        this.alike = alike;
    }

    /// The same, with what the lexicon calls the words. The question is taken to be in the
    /// languages in which the lexicon knows most of the words: whoever reads, the same items match.
    WordForms translating(Lexicon lexicon, List<String> words) {
        var known = new HashMap<Language, Long>();
        for (var language : lexicon.languages()) {
            known.put(
                    language, words.stream().filter(word -> lexicon.knows(language, word)).count());
        }
        var most = known.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var found = new HashMap<String, Map<Language, Map<String, Float>>>();
        for (var word : words) {
            var byLanguage = new TreeMap<Language, Map<String, Float>>();
            known.forEach((language, count) -> {
                if (count == most && most > 0) {
                    lexicon.translations(language, word).stream()
                            .filter(one -> indexed.contains(one.language()))
                            .forEach(one -> add(byLanguage, one));
                }
            });
            found.put(word, byLanguage);
        }
        return new WordForms(analyzer, indexed, reader, marks, found, alike);
    }

    /// The same, with the words that others may have been meant to be.
    WordForms correcting(Map<String, List<String>> alike) {
        return new WordForms(analyzer, indexed, reader, marks, translations, alike);
    }

    private void add(Map<Language, Map<String, Float>> byLanguage, Lexicon.Translation one) {
        var field = Fields.stemmed(Fields.FOLDED, one.language());
        for (var stem : FoundTerm.of(analyzer, field, one.word())) {
            byLanguage
                    .computeIfAbsent(one.language(), _ -> new TreeMap<>())
                    .merge(stem.term(), (float) one.share(), Math::max);
        }
    }

    /// The word in any of its forms.
    ///
    /// @param field the folded field, of passages or titles
    /// @param translated what a translation is worth beside the word itself
    Query of(String field, String word, float translated) {
        var forms = new ArrayList<Query>();
        var exact = terms(word);
        if (!exact.isEmpty()) {
            forms.add(new BoostQuery(run(field, exact), EXACT));
        }
        for (var language : indexed) {
            if (Analyzers.stems(language)) {
                var stemmed = Fields.stemmed(field, language);
                for (var found : FoundTerm.of(analyzer, stemmed, word, STEMS)) {
                    marks.add(language, found.term());
                    var form = new TermQuery(new Term(stemmed, found.term()));
                    forms.add(language.equals(reader) ? new BoostQuery(form, READERS_OWN) : form);
                }
            }
        }
        translations
                .getOrDefault(word, Map.of())
                .forEach((language, stems) -> {
                    var same = new SynonymQuery.Builder(Fields.stemmed(field, language));
                    stems.forEach((stem, share) -> {
                        marks.add(language, stem);
                        same.addTerm(new Term(Fields.stemmed(field, language), stem), share);
                    });
                    forms.add(new BoostQuery(same.build(), translated));
                });
        for (var other : alike.getOrDefault(word, List.of())) {
            marks.add(List.of(other));
            forms.add(new BoostQuery(new TermQuery(new Term(field, other)), Weights.TUNED.alike()));
        }
        return new DisjunctionMaxQuery(forms, 0.1f);
    }

    /// The word by its stems, in what an engine made of items.
    Query machine(String word) {
        var forms = new BooleanQuery.Builder();
        for (var language : Language.INTERFACE) {
            var field = Fields.machine(language);
            FoundTerm.of(analyzer, field, word, STEMS)
                    .forEach(found ->
                            forms.add(new TermQuery(new Term(field, found.term())), Occur.SHOULD));
        }
        return forms.build();
    }

    /// The words as the folded fields have them.
    List<String> terms(String words) {
        return FoundTerm.of(analyzer, Fields.FOLDED, words, TERMS).stream()
                .map(FoundTerm::term)
                .toList();
    }

    static Query run(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(1, field, words.toArray(String[]::new));
    }
}
