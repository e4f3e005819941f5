package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import practica.search.Atom;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Atom.Plain;
import practica.search.Atom.Prefix;
import practica.search.Atom.Value;
import practica.search.Atom.Word;
import practica.search.Atom.Years;
import practica.search.Facet;
import practica.search.Field;
import practica.vocabulary.Understanding.Meant;

/// Makes each piece of a question into queries.
record PartMaker(WordForms forms, Marks marks, IndexFacts facts) {
    private static final Query NONE = new MatchNoDocsQuery("looked for elsewhere");

    Part word(String word) {
        marks.add(forms.terms(word));
        var translated = Weights.TUNED.translated();
        return new Part(
                forms.of(Fields.FOLDED, word, translated),
                forms.of(Fields.TITLE, word, translated));
    }

    /// The words of a name, without the small ones.
    List<Part> words(List<String> name) {
        return telling(name).stream().map(this::word).toList();
    }

    private static List<String> telling(List<String> name) {
        return name.stream().filter(word -> !SmallWords.has(word) || name.size() == 1).toList();
    }

    /// Words that name a concept: themselves, in one passage or title; or the concept under any of
    /// its names; or the concept by which the item is filed. All are worth what the words are.
    Part concept(List<String> name, Meant meant) {
        var own = words(name);
        var worth = worth(name);
        var passages = new ArrayList<Query>();
        var titles = new ArrayList<Query>();
        passages.add(all(own.stream().map(Part::passage).toList()));
        var called = all(own.stream().map(Part::title).toList());
        titles.add(
                new BooleanQuery.Builder()
                        .add(called, Occur.MUST)
                        .add(worth(called, Weights.TUNED.named() * worth), Occur.SHOULD)
                        .build());
        for (var concept : meant.concepts()) {
            var spoken = new Term(Fields.CONCEPT, concept.value());
            passages.add(
                    new BoostQuery(
                            new TermQuery(spoken),
                            Weights.TUNED.concept()
                                    * worth
                                    / (float) Math.max(1, facts.weight(spoken))));
            for (var facet : List.of(Facet.THEME, Facet.SDG, Facet.REGION)) {
                titles.add(worth(filed(facet, concept.value()), Weights.TUNED.filed() * worth));
            }
        }
        return new Part(
                new DisjunctionMaxQuery(passages, 0.1f), new DisjunctionMaxQuery(titles, 0.3f));
    }

    /// Beside titles, whose words are worth more.
    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth / Weights.TUNED.title());
    }

    private float worth(List<String> name) {
        return (float)
                telling(name).stream()
                        .flatMap(word -> forms.terms(word).stream())
                        .mapToDouble(facts::weight)
                        .sum();
    }

    /// At least one of them.
    Part any(List<Atom> alternatives) {
        var parts = alternatives.stream().map(this::of).toList();
        return parts.size() == 1
                ? parts.getFirst()
                : new Part(
                        new DisjunctionMaxQuery(parts.stream().map(Part::passage).toList(), 0),
                        new DisjunctionMaxQuery(parts.stream().map(Part::title).toList(), 0));
    }

    /// What must not be there is meant as it is written.
    Part exactly(Atom atom) {
        return atom instanceof Word(var word) ? run(List.of(word)) : of(atom);
    }

    private Part of(Atom atom) {
        return switch (atom) {
            case Word(var word) -> word(word);
            case Phrase(var words) -> {
                marks.add(forms.terms(String.join(" ", words)));
                yield run(words);
            }
            case Prefix(var word) -> {
                marks.addPrefix(folded(word));
                yield new Part(prefix(Fields.FOLDED, word), prefix(Fields.TITLE, word));
            }
            case InField(var field, var value) -> new Part(NONE, inField(field, value));
        };
    }

    private Query inField(Field field, Value value) {
        return switch (value) {
            case Years(var from, var to) ->
                    new ConstantScoreQuery(
                            TermRangeQuery.newStringRange(
                                    Queries.facetField(Facet.YEAR),
                                    "%04d".formatted(from),
                                    "%04d".formatted(to),
                                    true,
                                    true));
            case Word(var code) when field == Field.LANGUAGE -> filed(Facet.LANGUAGE, code);
            case Plain plain when field == Field.TITLE -> of(plain).title();
            case Word(var word) -> named(field, List.of(word));
            case Phrase(var words) -> named(field, words);
            case Prefix(var word) -> prefix(Fields.named(field), word);
        };
    }

    private Query named(Field field, List<String> words) {
        var terms = forms.terms(String.join(" ", words));
        return terms.isEmpty() ? NONE : forms.run(Fields.named(field), terms).orElse(NONE);
    }

    private static Query filed(Facet facet, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(Queries.facetField(facet), value)));
    }

    private Part run(List<String> words) {
        var terms = forms.terms(String.join(" ", words));
        return terms.isEmpty()
                ? new Part(NONE, NONE)
                : new Part(
                        forms.run(Fields.FOLDED, terms).orElse(NONE),
                        forms.run(Fields.TITLE, terms).orElse(NONE));
    }

    private Query prefix(String field, String word) {
        return new PrefixQuery(new Term(field, folded(word)));
    }

    private String folded(String word) {
        var terms = forms.terms(word);
        return terms.isEmpty() ? word : terms.getFirst();
    }

    private static Query all(List<Query> queries) {
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }
}
