package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import practica.language.Language;
import practica.search.Facet;
import practica.search.Understanding;
import practica.search.Understanding.Meant;
import practica.text.Words;
import practica.vocabulary.ConceptId;

/// Makes what was typed into queries: one over items, which says what matches and how well, and one
/// over passages, which says where. An item matches when each telling word stands somewhere in it,
/// in any form of any language; words that name a theme may be replaced by the theme itself or by
/// its wordings in other languages.
final class Queries {
    /// From this many telling words on, three in four are enough.
    private static final int STRICT = 3;

    private static final float TITLE = 3f;
    private static final float EXACT = 1.3f;
    private static final float READERS_OWN = 1.1f;
    private static final float READERS_PASSAGE = 1.5f;
    private static final float WORDING = 0.4f;
    private static final float THEME = 2f;
    private static final int WORDINGS = 60;

    /// Of all themes of a query together.
    private static final int ALL_WORDINGS = 240;

    /// More than the longest query has, with all forms and wordings of its words.
    private static final int CLAUSES = 8_192;

    static final BitSetProducer ITEMS = new QueryBitSetProducer(Fields.ITEMS);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Analyzer analyzer;
    private final Understanding understanding;

    Queries(Analyzer analyzer, Understanding understanding) {
        this.analyzer = analyzer;
        this.understanding = understanding;
    }

    /// What was typed, ready to be run. `items` matches item documents only, `passages` passages
    /// only.
    record Prepared(Query items, Query passages, Marks marks, List<ConceptId> understood) {}

    Prepared of(String typed, Language reader) {
        var query = QueryWords.of(typed);
        var marks = new Marks(analyzer);
        var meant = understanding.of(query.words().stream().map(Words::folded).toList());
        var required = new ArrayList<Part>();
        var optional = new ArrayList<Part>();
        for (var at = 0; at < query.words().size(); ) {
            var from = at;
            var here = meant.stream().filter(one -> one.from() == from).findFirst();
            if (here.isPresent()) {
                required.add(
                        theme(
                                query.words().subList(from, here.get().to()),
                                here.get(),
                                Math.min(WORDINGS, ALL_WORDINGS / meant.size()),
                                reader,
                                marks));
                at = here.get().to();
            } else {
                var word = query.words().get(at++);
                (SmallWords.has(word) ? optional : required).add(word(word, reader, marks));
            }
        }
        query.phrases().forEach(phrase -> required.add(phrase(phrase, marks)));
        return new Prepared(
                items(required, optional, query),
                passages(Stream.concat(required.stream(), optional.stream()).toList(), reader),
                marks,
                meant.stream().flatMap(one -> one.concepts().stream()).distinct().toList());
    }

    /// Passages with any of the words, the reader's own language before others.
    private static Query passages(List<Part> parts, Language reader) {
        var own = new TermQuery(new Term(Fields.LANGUAGE, reader.code()));
        return new BooleanQuery.Builder()
                .add(any(parts.stream().map(Part::passage).toList()), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(own), READERS_PASSAGE), Occur.SHOULD)
                .build();
    }

    static String facetField(Facet facet) {
        return "is_" + facet.key();
    }

    /// A piece of a query as it is put to passages and to titles; an item has it in either.
    private record Part(Query passage, Query title) {
        Query item() {
            return new DisjunctionMaxQuery(
                    List.of(new BoostQuery(title, TITLE), inPassages(passage)), 0.3f);
        }
    }

    private Query items(List<Part> required, List<Part> optional, QueryWords query) {
        if (query.isEmpty()) {
            return new ConstantScoreQuery(Fields.ITEMS);
        }
        var all = new BooleanQuery.Builder();
        if (required.isEmpty() && optional.isEmpty()) {
            all.add(new ConstantScoreQuery(Fields.ITEMS), Occur.MUST);
        } else if (required.isEmpty()) {
            optional.forEach(part -> all.add(part.item(), Occur.MUST));
        } else {
            var words = new BooleanQuery.Builder();
            required.forEach(part -> words.add(part.item(), Occur.SHOULD));
            words.setMinimumNumberShouldMatch(
                    required.size() <= STRICT
                            ? required.size()
                            : (int) Math.ceil(0.75 * required.size()));
            all.add(words.build(), Occur.MUST);
            optional.forEach(part -> all.add(part.item(), Occur.SHOULD));
        }
        for (var phrase : query.without()) {
            var folded = terms(phrase);
            all.add(run(Fields.TITLE, folded), Occur.MUST_NOT);
            all.add(inPassages(run(Fields.FOLDED, folded)), Occur.MUST_NOT);
        }
        return all.build();
    }

    private Part word(String word, Language reader, Marks marks) {
        marks.add(terms(word));
        return new Part(
                forms(Fields.FOLDED, word, reader, marks),
                forms(Fields.TITLE, word, reader, marks));
    }

    /// The word as it is, or a word with the same stem in any language that we stem.
    private Query forms(String field, String word, Language reader, Marks marks) {
        var forms = new ArrayList<Query>();
        forms.add(new BoostQuery(run(field, terms(word)), EXACT));
        for (var language : Language.INTERFACE) {
            var stemmed = Fields.stemmed(field, language);
            for (var found : FoundTerm.of(analyzer, stemmed, word)) {
                marks.add(language, found.term());
                var form = new TermQuery(new Term(stemmed, found.term()));
                forms.add(language.equals(reader) ? new BoostQuery(form, READERS_OWN) : form);
            }
        }
        return new DisjunctionMaxQuery(forms, 0.1f);
    }

    private Part phrase(String phrase, Marks marks) {
        var folded = terms(phrase);
        marks.add(folded);
        return new Part(run(Fields.FOLDED, folded), run(Fields.TITLE, folded));
    }

    /// Words that name a theme: themselves, in one passage or title; or what the theme is called
    /// elsewhere; or the theme, by which the item is filed.
    private Part theme(List<String> words, Meant meant, int most, Language reader, Marks marks) {
        var own =
                words.stream()
                        .filter(word -> !SmallWords.has(word) || words.size() == 1)
                        .map(word -> word(word, reader, marks))
                        .toList();
        var passages = new ArrayList<Query>();
        var titles = new ArrayList<Query>();
        passages.add(all(own.stream().map(Part::passage).toList()));
        titles.add(all(own.stream().map(Part::title).toList()));
        for (var wording : wordings(meant, most)) {
            marks.add(wording);
            passages.add(new BoostQuery(run(Fields.FOLDED, wording), WORDING));
            titles.add(new BoostQuery(run(Fields.TITLE, wording), WORDING));
        }
        for (var concept : meant.concepts()) {
            for (var facet : List.of(Facet.THEME, Facet.SDG)) {
                var filed = new TermQuery(new Term(facetField(facet), concept.value()));
                titles.add(new BoostQuery(new ConstantScoreQuery(filed), THEME / TITLE));
            }
        }
        return new Part(
                new DisjunctionMaxQuery(passages, 0.1f), new DisjunctionMaxQuery(titles, 0.3f));
    }

    private List<List<String>> wordings(Meant meant, int most) {
        return meant.concepts().stream()
                .flatMap(concept -> understanding.wordings(concept).stream())
                .distinct()
                .limit(most)
                .map(this::terms)
                .toList();
    }

    /// The words as the folded fields have them.
    private List<String> terms(String words) {
        return FoundTerm.of(analyzer, Fields.FOLDED, words).stream().map(FoundTerm::term).toList();
    }

    private static Query run(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(1, field, words.toArray(String[]::new));
    }

    private static Query inPassages(Query passage) {
        return new ToParentBlockJoinQuery(passage, ITEMS, ScoreMode.Max);
    }

    private static Query all(List<Query> queries) {
        return together(queries, Occur.MUST);
    }

    private static Query any(List<Query> queries) {
        return together(queries, Occur.SHOULD);
    }

    private static Query together(List<Query> queries, Occur occur) {
        var together = new BooleanQuery.Builder();
        queries.forEach(query -> together.add(query, occur));
        return together.build();
    }
}
