package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.util.BytesRef;
import practica.language.Language;
import practica.text.RecentWords;

/// How words become terms. Every text is indexed twice: *folded* (no case, no accents, no elided
/// article, no stem) and, where its language has a chain, *stemmed*.
final class Analyzers extends AnalyzerWrapper {
    /// Two to this power words of each language.
    private static final int REMEMBERED = 14;

    /// The same of what stands between spaces in texts, with its signs.
    private static final int STRETCHES = 15;

    /// The same of names of places, networks and concepts, which many items share.
    private static final int NAMES = 14;

    private static final int LONGEST_WORD = 60;

    private static final Language NO_LANGUAGE = new Language("");

    private final Analyzer folded = new Folded();
    private final Map<Language, Analyzer> stemming = new ConcurrentHashMap<>();
    private final Map<Language, RecentWords<List<FoundTerm>>> recent = new ConcurrentHashMap<>();
    private final Map<Language, RecentWords<TextTerms>> stretches = new ConcurrentHashMap<>();

    private final RecentWords<List<BytesRef>> names = new RecentWords<>(NAMES);

    Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// Whether texts in the language are stemmed.
    static boolean stems(Language language) {
        return Chains.of(language).isPresent();
    }

    /// Whether a word is the same stretch of a text in its folded field and in its stemmed one.
    static boolean partsWordsAlike(Language language) {
        return Chains.of(language).filter(Chain.Own.class::isInstance).isPresent();
    }

    /// The language's words that say nothing by themselves, with or without their accents.
    static boolean isStopWord(Language language, String word) {
        return Chains.stopWords(language).contains(ICUFoldingFilter.NORMALIZER.normalize(word));
    }

    /// The terms of a text in the language, as they are indexed: the same as those of [#terms].
    TextTerms of(Language language, String text) {
        if (stems(language) && !partsWordsAlike(language)) {
            return both(language, text);
        }
        var known = stretches.computeIfAbsent(language, _ -> new RecentWords<>(STRETCHES));
        var all = TextTerms.expecting(text.length());
        for (var from = 0; from < text.length(); ) {
            var to = endOfWord(text, from);
            if (to > from) {
                var stretch = text.substring(from, to);
                all.add(
                        to - from > LONGEST_WORD
                                ? both(language, stretch)
                                : known.get(stretch, one -> both(language, one)));
            }
            from = to + 1;
        }
        return all;
    }

    /// The folded terms of a name.
    List<BytesRef> folded(String name) {
        return names.get(name, one -> of(NO_LANGUAGE, one).folded());
    }

    private TextTerms both(Language language, String text) {
        return TextTerms.of(
                terms(Fields.FOLDED, text),
                stems(language) ? terms(Fields.stemmed(Fields.FOLDED, language), text) : List.of());
    }

    /// The terms of a text and where they stand in it. What stands between spaces is made into
    /// terms once and remembered, where the field's language writes spaces between words.
    List<FoundTerm> terms(String field, String text) {
        return terms(field, text, (_, _) -> true);
    }

    /// Says of a stretch of the text, from a space to the next, whether its terms are wanted.
    interface Wanted {
        boolean is(int from, int to);
    }

    /// The same, without the terms of stretches that are not wanted.
    List<FoundTerm> terms(String field, String text, Wanted wanted) {
        var language = new Language(Fields.languageOf(field));
        if (!language.equals(NO_LANGUAGE) && !partsWordsAlike(language)) {
            return FoundTerm.of(this, field, text);
        }
        var known = recent.computeIfAbsent(language, _ -> new RecentWords<>(REMEMBERED));
        var terms = new ArrayList<FoundTerm>();
        for (var from = 0; from < text.length(); ) {
            var to = endOfWord(text, from);
            if (to > from && wanted.is(from, to)) {
                add(terms, field, known, text, from, to);
            }
            from = to + 1;
        }
        return terms;
    }

    /// What a chain makes of a plain word it makes of all that fold to it.
    private void add(
            List<FoundTerm> terms,
            String field,
            RecentWords<List<FoundTerm>> known,
            String text,
            int from,
            int to) {
        var plain = PlainWords.in(text, from, to);
        if (plain.isEmpty()) {
            remembered(known, field, text.substring(from, to))
                    .forEach(term -> terms.add(term.after(from)));
        } else if (Fields.languageOf(field).isEmpty()) {
            terms.addAll(plain.get());
        } else {
            for (var word : plain.get()) {
                remembered(known, field, word.term())
                        .forEach(stem ->
                                terms.add(new FoundTerm(stem.term(), word.start(), word.end())));
            }
        }
    }

    private List<FoundTerm> remembered(
            RecentWords<List<FoundTerm>> known, String field, String word) {
        return word.length() > LONGEST_WORD
                ? FoundTerm.of(this, field, word)
                : known.get(word, one -> List.copyOf(FoundTerm.of(this, field, one)));
    }

    private static int endOfWord(String text, int from) {
        var to = from;
        while (to < text.length() && text.charAt(to) > ' ') {
            to++;
        }
        return to;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var language = new Language(Fields.languageOf(field));
        return Chains.of(language)
                .map(chain ->
                        stemming.computeIfAbsent(
                                language, _ -> chain.analyzer(Chains.stopWords(language))))
                .orElse(folded);
    }
}
