package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import practica.language.Language;
import practica.meaning.Meaning;
import practica.search.Atom;
import practica.search.Atom.Plain;
import practica.search.Clause.Required;
import practica.search.Facet;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.search.Typed;
import practica.text.Words;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Understanding;

/// Makes what was typed into queries: one over items, which says what matches and how well, and one
/// over passages, which says where. An item matches when its telling words stand somewhere in it,
/// in any form of any language; words that name a concept may be replaced by the concept; and an
/// item matches when a passage of it is close enough in meaning.
final class Queries {
    /// Up to so many telling words all must be there; of more, three in four; of a question, which
    /// has more than so many, half.
    private static final int STRICT = 3;

    private static final int QUESTION = 5;

    /// Understands no word.
    static final Understanding NOTHING = new Understanding(List.of());

    private static final Query NO_SUBJECT = new MatchNoDocsQuery("about nothing");

    private static final float READERS_PASSAGE = 1.5f;
    private static final float PASSAGE_NEAR = 5f;
    private static final Weights WEIGHTS = Weights.TUNED;

    /// More than the longest query has, with all forms of its words.
    private static final int CLAUSES = 8_192;

    static final BitSetProducer ITEMS = new QueryBitSetProducer(Fields.ITEMS);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Analyzers analyzer;
    private final Understanding understanding;
    private final Supplier<Meaning> meaning;
    private final Subjects subjects;
    private final Spelling spelling;
    private final boolean translated;

    /// @param translated whether there are machine translations to look into
    Queries(
            Analyzers analyzer,
            Understanding understanding,
            Supplier<Meaning> meaning,
            Subjects subjects,
            Spelling spelling,
            boolean translated) {
        this.subjects = subjects;
        this.spelling = spelling;
        this.analyzer = analyzer;
        this.understanding = understanding;
        this.meaning = meaning;
        this.translated = translated;
    }

    /// What was typed, ready to be run. `items` matches item documents only, `passages` passages
    /// only.
    record Prepared(
            Query items,
            Query passages,
            Marks marks,
            List<ConceptId> understood,
            Near near,
            MachineWords machine) {}

    Prepared of(IndexSearcher searcher, IndexFacts facts, SearchRequest request)
            throws IOException {
        var typed = Typed.of(request.words());
        var off = request.without();
        var marks = new Marks(analyzer);
        var words =
                Parts.most(typed.words(), facts).stream()
                        .filter(word -> !SmallWords.has(word))
                        .toList();
        var plain =
                new WordForms(
                        analyzer,
                        new IndexTerms(searcher),
                        facts.languages(),
                        request.reader(),
                        marks);
        var translating =
                off.contains(Layer.LEXICON) || words.isEmpty()
                        ? plain
                        : plain.translating(meaning.get().lexicon(), words);
        var forms =
                off.contains(Layer.SPELLING)
                        ? translating
                        : translating.correcting(spelling.alike(searcher, request.words()));
        var concepts = off.contains(Layer.CONCEPTS) ? NOTHING : understanding;
        var vector =
                off.contains(Layer.VECTORS)
                        ? Optional.<byte[]>empty()
                        : meaning.get()
                                .vectors()
                                .of(typed.isPlain() ? request.words() : positive(typed));
        var near =
                vector.isEmpty()
                        ? Near.NOTHING
                        : Near.of(searcher, vector.get(), facts.languages());
        var about = vector.map(subjects::near).orElse(NO_SUBJECT);
        var entering = areMostlyKnown(words, facts, forms) ? near : Near.NOTHING;
        var parts = Parts.of(typed, concepts, new PartMaker(forms, marks, facts), facts);
        var scale = scale(facts, words, forms);
        var machine =
                !translated || off.contains(Layer.TRANSLATION)
                        ? MachineWords.NOTHING
                        : MachineWords.of(words, plain, facts, scale);
        return new Prepared(
                items(parts, near, about, entering, scale, machine),
                passages(parts, near, request.reader()),
                marks,
                concepts.of(typed.words().stream().map(Words::folded).toList()).stream()
                        .flatMap(one -> one.concepts().stream())
                        .distinct()
                        .toList(),
                near,
                machine);
    }

    /// The words and phrases that are looked for, without what is only our grammar.
    private static String positive(Typed typed) {
        return typed.clauses().stream()
                .filter(Required.class::isInstance)
                .flatMap(clause -> ((Required) clause).alternatives().stream())
                .filter(Plain.class::isInstance)
                .map(Atom::written)
                .collect(Collectors.joining(" "));
    }

    /// Words that no text and no lexicon has mean nothing, and their vectors are near to anything.
    private boolean areMostlyKnown(List<String> words, IndexFacts facts, WordForms forms) {
        var known = words.stream().filter(word -> isKnown(word, facts, forms)).count();
        return 2 * known > words.size();
    }

    private boolean isKnown(String word, IndexFacts facts, WordForms forms) {
        var lexicon = meaning.get().lexicon();
        return forms.terms(word).stream().anyMatch(facts::has)
                || lexicon.languages().stream().anyMatch(own -> lexicon.knows(own, word));
    }

    /// Brings the sum of what the words are worth to about 1.
    private static float scale(IndexFacts facts, List<String> words, WordForms forms) {
        var most =
                words.stream()
                        .flatMap(word -> forms.terms(word).stream())
                        .mapToDouble(facts::weight)
                        .sum();
        return (float) (1 / Math.max(1, most));
    }

    private static Query items(
            Parts parts, Near near, Query about, Near entering, float scale, MachineWords machine) {
        if (parts.isEmpty()) {
            return new ConstantScoreQuery(Fields.ITEMS);
        }
        var all = new BooleanQuery.Builder();
        if (parts.words().isEmpty()) {
            all.add(new ConstantScoreQuery(Fields.ITEMS), Occur.MUST);
        } else {
            var words =
                    new DisjunctionMaxQuery(List.of(words(parts), nearEnough(parts, entering)), 0);
            var found = new BooleanQuery.Builder();
            found.add(new BoostQuery(words, scale), Occur.MUST);
            var together = inPassages(any(parts.words().stream().map(Part::passage).toList()));
            found.add(new BoostQuery(together, scale * WEIGHTS.together()), Occur.SHOULD);
            found.add(new BoostQuery(FixedScores.of(near.above()), WEIGHTS.near()), Occur.SHOULD);
            found.add(new BoostQuery(about, WEIGHTS.about()), Occur.SHOULD);
            all.add(machine.beside(found.build()), Occur.MUST);
        }
        parts.required().forEach(part -> all.add(new BoostQuery(part.item(), scale), Occur.MUST));
        for (var part : parts.without()) {
            all.add(part.title(), Occur.MUST_NOT);
            all.add(inPassages(part.passage()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private static Query words(Parts parts) {
        var all = new BooleanQuery.Builder();
        if (parts.telling().isEmpty()) {
            parts.small().forEach(part -> all.add(part.item(), Occur.MUST));
            return all.build();
        }
        var telling = new BooleanQuery.Builder();
        parts.telling().forEach(part -> telling.add(part.item(), Occur.SHOULD));
        telling.setMinimumNumberShouldMatch(most(parts.telling().size()));
        all.add(telling.build(), Occur.MUST);
        parts.small().forEach(part -> all.add(part.item(), Occur.SHOULD));
        return all.build();
    }

    /// How many of so many words an item must have.
    static int most(int count) {
        return count <= STRICT ? count : (int) Math.ceil((count <= QUESTION ? 0.75 : 0.5) * count);
    }

    /// Items that are close enough in meaning, with as many of the words as they have.
    private static Query nearEnough(Parts parts, Near near) {
        var enough = new HashMap<Integer, Float>();
        near.items()
                .forEach((item, cosine) -> {
                    if (cosine >= WEIGHTS.enters()) {
                        enough.put(item, 0f);
                    }
                });
        var all = new BooleanQuery.Builder().add(FixedScores.of(enough), Occur.MUST);
        parts.loose().forEach(query -> all.add(query, Occur.SHOULD));
        return all.build();
    }

    /// Passages with any of the words or close in meaning, the reader's own language before others.
    private static Query passages(Parts parts, Near near, Language reader) {
        var own = new TermQuery(new Term(Fields.LANGUAGE, reader.code()));
        var found = new ArrayList<Query>();
        parts.all().forEach(part -> found.add(part.passage()));
        found.add(new BoostQuery(FixedScores.of(near.passages()), PASSAGE_NEAR));
        return new BooleanQuery.Builder()
                .add(any(found), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(own), READERS_PASSAGE), Occur.SHOULD)
                .build();
    }

    static String facetField(Facet facet) {
        return "is_" + facet.key();
    }

    static Query inPassages(Query passage) {
        return new ToParentBlockJoinQuery(passage, ITEMS, ScoreMode.Max);
    }

    private static Query any(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
