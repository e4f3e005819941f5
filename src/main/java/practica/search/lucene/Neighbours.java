package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import practica.language.Language;

/// The index's words at a distance of at most two letters from another (Damerau 1964).
record Neighbours(IndexSearcher searcher, Analyzer analyzer) {
    /// From this many letters on, two may be wrong.
    private static final int TWO_WRONG = 6;

    /// Of a word that no text has, so many may have been meant.
    private static final int ALIKE = 3;

    /// The likeliest, which are looked at more closely.
    private static final int LIKELY = 8;

    /// What it is worth that a word stands in texts of the right language, beside the share of its
    /// letters that are right.
    private static final double RIGHT_LANGUAGE = 0.12;

    private record Near(String term, double worth) {}

    /// The likeliest of those at the least distance from the word.
    List<String> of(String word) throws IOException {
        return near(FoundTerm.folded(analyzer, word), 0).stream()
                .limit(ALIKE)
                .map(Near::term)
                .toList();
    }

    /// The likeliest of them, written as a text has it.
    ///
    /// @param most how many passages must have it, at least one more than so many
    Optional<String> likeliest(String word, int most, Set<Language> languages) throws IOException {
        var near = new ArrayList<Near>();
        for (var one : near(FoundTerm.folded(analyzer, word), most)) {
            var inLanguage = 0;
            for (var language : languages) {
                inLanguage = Math.max(inLanguage, searcher.count(both(one.term, language)));
            }
            near.add(new Near(one.term, one.worth + (inLanguage > 0 ? RIGHT_LANGUAGE : 0)));
        }
        var best = near.stream().max(Comparator.comparingDouble(Near::worth));
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(asWritten(best.get().term, languages));
    }

    /// The index's words that are like the term, the likeliest first.
    private List<Near> near(Term term, int most) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.FOLDED);
        if (terms == null) {
            return List.of();
        }
        var near = new ArrayList<Near>();
        var edits = term.text().length() < TWO_WRONG ? 1 : 2;
        var each = new FuzzyTermsEnum(terms, term, edits, 1, true);
        var likeness = each.attributes().addAttribute(BoostAttribute.class);
        for (var next = each.next(); next != null; next = each.next()) {
            var having = each.docFreq();
            if (having > most && !next.equals(term.bytes())) {
                near.add(new Near(next.utf8ToString(), likeness.getBoost() + worth(having)));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::worth).reversed())
                .limit(LIKELY)
                .toList();
    }

    /// A common word is likelier than a rare one; less so than one that is a letter nearer.
    private static double worth(int having) {
        return 0.02 * Math.min(5, Math.log(having));
    }

    private static BooleanQuery both(String term, Language language) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.FOLDED, term)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.LANGUAGE, language.code())), Occur.FILTER)
                .build();
    }

    /// The term as a text has it, with its accents.
    private String asWritten(String term, Set<Language> languages) throws IOException {
        var own = new BooleanQuery.Builder();
        own.add(new TermQuery(new Term(Fields.FOLDED, new BytesRef(term))), Occur.MUST);
        for (var language : languages) {
            own.add(new TermQuery(new Term(Fields.LANGUAGE, language.code())), Occur.SHOULD);
        }
        for (var found : searcher.search(own.build(), 1).scoreDocs) {
            var words = new Kept(searcher.getIndexReader()).passage(found.doc).words();
            for (var one : FoundTerm.of(analyzer, Fields.FOLDED, words)) {
                if (one.term().equals(term)) {
                    return words.substring(one.start(), one.end()).toLowerCase(Locale.ROOT);
                }
            }
        }
        return term;
    }
}
