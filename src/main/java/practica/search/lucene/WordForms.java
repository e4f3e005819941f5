package practica.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
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

    private final Analyzers analyzer;
    private final IndexTerms index;
    private final List<Language> indexed;
    private final Language reader;
    private final Marks marks;
    private final Map<String, Map<Language, Map<String, Float>>> translations;
    private final Map<String, List<String>> alike;
    private final Map<String, Looks> looks = new HashMap<>();

    WordForms(
            Analyzers analyzer,
            IndexTerms index,
            List<Language> indexed,
            Language reader,
            Marks marks) {
        this(analyzer, index, indexed, reader, marks, Map.of(), Map.of());
    }

    private WordForms(
            Analyzers analyzer,
            IndexTerms index,
            List<Language> indexed,
            Language reader,
            Marks marks,
            Map<String, Map<Language, Map<String, Float>>> translations,
            Map<String, List<String>> alike) {
        this.analyzer = analyzer;
        this.index = index;
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
        return new WordForms(analyzer, index, indexed, reader, marks, found, alike);
    }

    /// The same, with the words that others may have been meant to be.
    WordForms correcting(Map<String, List<String>> alike) {
        return new WordForms(analyzer, index, indexed, reader, marks, translations, alike);
    }

    private void add(Map<Language, Map<String, Float>> byLanguage, Lexicon.Translation one) {
        var field = Fields.stemmed(Fields.FOLDED, one.language());
        for (var stem : analyzer.terms(field, one.word())) {
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
        var looks = looks(word);
        var forms = new ArrayList<Query>();
        run(field, looks.exact()).ifPresent(run -> forms.add(new BoostQuery(run, EXACT)));
        looks.stems()
                .forEach((language, stems) -> {
                    for (var stem : stems) {
                        index.query(new Term(Fields.stemmed(field, language), stem))
                                .map(form -> new BoostQuery(form, ownWorth(language)))
                                .ifPresent(forms::add);
                    }
                });
        looks.translations()
                .forEach((language, stems) -> {
                    var same = new SynonymQuery.Builder(Fields.stemmed(field, language));
                    stems.forEach((stem, share) -> {
                        var term = new Term(Fields.stemmed(field, language), stem);
                        if (index.has(term)) {
                            same.addTerm(term, share);
                        }
                    });
                    forms.add(new BoostQuery(same.build(), translated));
                });
        for (var other : looks.alike()) {
            index.query(new Term(field, other))
                    .ifPresent(form -> forms.add(new BoostQuery(form, Weights.TUNED.alike())));
        }
        return new DisjunctionMaxQuery(forms, 0.1f);
    }

    /// All forms of the word that the index has, apart from each other, each with what it is worth.
    /// A word that is a run of terms is not among them.
    ///
    /// @param field the folded field
    List<BoostQuery> each(String field, String word) {
        var looks = looks(word);
        var each = new ArrayList<BoostQuery>();
        if (looks.exact().size() == 1) {
            add(each, new Term(field, looks.exact().getFirst()), EXACT);
        }
        looks.stems()
                .forEach((language, stems) ->
                        stems.forEach(stem ->
                                add(
                                        each,
                                        new Term(Fields.stemmed(field, language), stem),
                                        ownWorth(language))));
        looks.translations()
                .forEach((language, stems) ->
                        stems.forEach((stem, share) ->
                                add(each, new Term(Fields.stemmed(field, language), stem), share)));
        looks.alike().forEach(other -> add(each, new Term(field, other), Weights.TUNED.alike()));
        return each;
    }

    private void add(List<BoostQuery> each, Term term, float worth) {
        index.query(term).ifPresent(query -> each.add(new BoostQuery(query, worth)));
    }

    private float ownWorth(Language language) {
        return language.equals(reader) ? READERS_OWN : 1;
    }

    /// What a word looks like in the index's languages.
    private record Looks(
            List<String> exact,
            Map<Language, List<String>> stems,
            Map<Language, Map<String, Float>> translations,
            List<String> alike) {}

    private Looks looks(String word) {
        return looks.computeIfAbsent(word, this::lookUp);
    }

    private Looks lookUp(String word) {
        var stems = new TreeMap<Language, List<String>>();
        for (var language : indexed) {
            if (Analyzers.stems(language)) {
                stems.put(language, stems(Fields.stemmed(Fields.FOLDED, language), word));
            }
        }
        var others = translations.getOrDefault(word, Map.of());
        stems.forEach((language, all) -> all.forEach(stem -> marks.add(language, stem)));
        others.forEach((language, all) -> all.keySet().forEach(stem -> marks.add(language, stem)));
        var like = alike.getOrDefault(word, List.of());
        like.forEach(other -> marks.add(List.of(other)));
        return new Looks(terms(word), stems, others, like);
    }

    private List<String> stems(String field, String word) {
        return analyzer.terms(field, word).stream().limit(STEMS).map(FoundTerm::term).toList();
    }

    /// The word by its stems, in what an engine made of items.
    Query machine(String word) {
        var forms = new BooleanQuery.Builder();
        for (var language : Language.INTERFACE) {
            var field = Fields.machine(language);
            stems(field, word).stream()
                    .flatMap(stem -> index.query(new Term(field, stem)).stream())
                    .forEach(form -> forms.add(form, Occur.SHOULD));
        }
        return forms.build();
    }

    /// The words as the folded fields have them.
    List<String> terms(String words) {
        return analyzer.terms(Fields.FOLDED, words).stream()
                .limit(TERMS)
                .map(FoundTerm::term)
                .toList();
    }

    /// The words one after another. Empty where the index lacks one of them.
    Optional<Query> run(String field, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return index.query(new Term(field, words.getFirst())).map(Query.class::cast);
        }
        return words.stream().allMatch(word -> index.has(new Term(field, word)))
                ? Optional.of(new PhraseQuery(1, field, words.toArray(String[]::new)))
                : Optional.empty();
    }
}
