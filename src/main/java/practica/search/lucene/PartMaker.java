package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
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
        var terms = forms.terms(word);
        marks.add(terms);
        var translated = Weights.TUNED.translated();
        return new Part(
                forms.of(Fields.FOLDED, word, translated),
                forms.of(Fields.TITLE, word, translated),
                has(word, terms),
                rough(word));
    }

    private Query has(String word, List<String> terms) {
        var has = new ArrayList<Query>(forms.each(Fields.ANYWHERE, word));
        if (terms.size() > 1) {
            has.add(runOf(terms).has());
        }
        return AtLeast.one(has);
    }

    private List<Query> rough(String word) {
        var rough = new ArrayList<Query>(forms.each(Fields.ANYWHERE, word));
        forms.each(Fields.TITLE, word)
                .forEach(title -> rough.add(new BoostQuery(title, Weights.TUNED.title())));
        return rough;
    }

    /// The words of a name, without the small ones.
    List<Part> words(List<String> name) {
        return telling(name).stream().map(this::word).toList();
    }

    static List<String> telling(List<String> name) {
        return name.stream().filter(word -> !SmallWords.has(word) || name.size() == 1).toList();
    }

    Part concept(List<String> name, Meant meant) {
        return new ConceptMaker(this, forms, facts).of(name, meant);
    }

    /// At least one of them.
    Part any(List<Atom> alternatives) {
        var parts = alternatives.stream().map(this::of).toList();
        return parts.size() == 1
                ? parts.getFirst()
                : new Part(
                        new DisjunctionMaxQuery(parts.stream().map(Part::passage).toList(), 0),
                        new DisjunctionMaxQuery(parts.stream().map(Part::title).toList(), 0),
                        AtLeast.one(parts.stream().map(Part::has).toList()),
                        parts.stream().flatMap(part -> part.rough().stream()).toList());
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
                var title = prefix(Fields.TITLE, word);
                yield new Part(
                        prefix(Fields.FOLDED, word),
                        title,
                        prefix(Fields.ANYWHERE, word),
                        roughly(title));
            }
            case InField(var field, var value) -> inField(inField(field, value));
        };
    }

    private static List<Query> roughly(Query title) {
        return List.of(new BoostQuery(title, Weights.TUNED.title()));
    }

    private static Part inField(Query value) {
        return new Part(NONE, value, value, roughly(value));
    }

    private Query inField(Field field, Value value) {
        return switch (value) {
            case Years(var from, var to) ->
                    new ConstantScoreQuery(
                            TermRangeQuery.newStringRange(
                                    Fields.filed(Facet.YEAR),
                                    "%04d".formatted(from),
                                    "%04d".formatted(to),
                                    true,
                                    true));
            case Word(var code) when field == Field.LANGUAGE -> filed(Facet.LANGUAGE, code);
            case Word(var number) when field == Field.SDG && Character.isDigit(number.charAt(0)) ->
                    filed(Facet.SDG, number);
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

    static Query filed(Facet facet, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(Fields.filed(facet), value)));
    }

    private Part run(List<String> words) {
        return runOf(forms.terms(String.join(" ", words)));
    }

    private Part runOf(List<String> terms) {
        var passage = forms.run(Fields.FOLDED, terms).orElse(NONE);
        var title = forms.run(Fields.TITLE, terms).orElse(NONE);
        var rough =
                terms.stream()
                        .flatMap(term -> forms.run(Fields.ANYWHERE, List.of(term)).stream())
                        .toList();
        return new Part(
                passage,
                title,
                terms.size() == 1
                        ? AtLeast.one(rough)
                        : AtLeast.one(List.of(new InPassages(passage), title)),
                rough);
    }

    private Query prefix(String field, String word) {
        return new PrefixQuery(new Term(field, folded(word)));
    }

    private String folded(String word) {
        var terms = forms.terms(word);
        return terms.isEmpty() ? word : terms.getFirst();
    }
}
