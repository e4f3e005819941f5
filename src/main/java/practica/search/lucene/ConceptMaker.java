package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import practica.search.Facet;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Understanding.Meant;

/// Makes words that name a concept into queries: the words themselves, in one passage or title; or
/// the concept under any of its names; or the concept by which the item is filed. All are worth
/// what the words are.
record ConceptMaker(PartMaker make, WordForms forms, IndexFacts facts) {
    /// The facets whose values are recognised in words.
    static final List<Facet> FILED = List.of(Facet.THEME, Facet.SDG, Facet.REGION);

    private static final Weights WEIGHTS = Weights.TUNED;

    Part of(List<String> name, Meant meant) {
        var own = make.words(name);
        var worth = worth(name);
        var passages = new ArrayList<Query>(List.of(all(own.stream().map(Part::passage).toList())));
        var titles = new ArrayList<Query>(List.of(called(own, worth)));
        var has = new ArrayList<Query>(List.of(together(name, own)));
        var rough = new ArrayList<Query>();
        own.forEach(word -> rough.addAll(word.rough()));
        for (var concept : meant.concepts()) {
            passages.add(spoken(concept, worth));
            var anywhere = new TermQuery(new Term(Fields.SPOKEN, concept.value()));
            has.add(anywhere);
            rough.add(fixed(anywhere, WEIGHTS.concept() * worth));
            for (var facet : FILED) {
                var filed = PartMaker.filed(facet, concept.value());
                titles.add(fixed(filed, WEIGHTS.filed() * worth / WEIGHTS.title()));
                has.add(filed);
                rough.add(fixed(filed, WEIGHTS.filed() * worth));
            }
        }
        return new Part(
                new DisjunctionMaxQuery(passages, 0.1f),
                new DisjunctionMaxQuery(titles, 0.3f),
                AtLeast.one(has),
                rough);
    }

    private static Query called(List<Part> own, float worth) {
        var called = all(own.stream().map(Part::title).toList());
        return new BooleanQuery.Builder()
                .add(called, Occur.MUST)
                .add(fixed(called, WEIGHTS.named() * worth / WEIGHTS.title()), Occur.SHOULD)
                .build();
    }

    /// The concept under any of its names, worth what the words are whatever it is worth itself.
    private Query spoken(ConceptId concept, float worth) {
        var spoken = new Term(Fields.CONCEPT, concept.value());
        var own = (float) Math.max(1, facts.weight(spoken));
        return new BoostQuery(new TermQuery(spoken), WEIGHTS.concept() * worth / own);
    }

    /// All words of a name in one passage, or in the title.
    private Query together(List<String> name, List<Part> own) {
        if (own.size() == 1) {
            return own.getFirst().has();
        }
        var telling = PartMaker.telling(name);
        return AtLeast.one(
                List.of(
                        new InPassages(inOne(Fields.FOLDED, telling)),
                        inOne(Fields.TITLE, telling)));
    }

    private Query inOne(String field, List<String> words) {
        return AtLeast.all(words.stream().map(word -> anyForm(field, word)).toList());
    }

    private Query anyForm(String field, String word) {
        var any = new ArrayList<Query>(forms.each(field, word));
        var terms = forms.terms(word);
        if (terms.size() > 1) {
            forms.run(field, terms).ifPresent(any::add);
        }
        return AtLeast.one(any);
    }

    private float worth(List<String> name) {
        return (float)
                PartMaker.telling(name).stream()
                        .flatMap(word -> forms.terms(word).stream())
                        .mapToDouble(facts::weight)
                        .sum();
    }

    private static Query fixed(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }

    private static Query all(List<Query> queries) {
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }
}
