package practica.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import practica.meaning.Embedder;
import practica.meaning.Meaning;
import practica.search.Atom;
import practica.search.Atom.Plain;
import practica.search.Clause.Required;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.search.Typed;
import practica.text.Words;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Understanding;

/// Makes what was typed into queries: for the items that match, for what they are worth, and for
/// the passages that say where.
final class Queries {
    /// Understands no word.
    static final Understanding NOTHING = new Understanding(List.of());

    /// More than the longest query has, with all forms of its words.
    private static final int CLAUSES = 8_192;

    static final BitSetProducer ITEMS = new QueryBitSetProducer(Fields.ITEMS);

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Analyzers analyzer;
    private final Understanding understanding;
    private final Supplier<Meaning> meaning;
    private final Embedder embedder;
    private final Subjects subjects;
    private final Spelling spelling;
    private final boolean translated;

    /// @param translated whether there are machine translations to look into
    Queries(
            Analyzers analyzer,
            Understanding understanding,
            Supplier<Meaning> meaning,
            Embedder embedder,
            Subjects subjects,
            Spelling spelling,
            boolean translated) {
        this.subjects = subjects;
        this.spelling = spelling;
        this.analyzer = analyzer;
        this.understanding = understanding;
        this.meaning = meaning;
        this.embedder = embedder;
        this.translated = translated;
    }

    /// What was typed, ready to be run.
    ///
    /// @param matches the items that are found, without scores
    /// @param rough gives most of them about the score they have
    /// @param items gives them the score they have
    /// @param passages finds and scores passages
    record Prepared(
            Query matches,
            Query rough,
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
                        : embedder.ofQuestion(typed.isPlain() ? request.words() : positive(typed));
        var near =
                vector.isEmpty()
                        ? Near.NOTHING
                        : Near.of(
                                searcher,
                                vector.get(),
                                facts.languages(),
                                embedder,
                                Optional.of(request.reader()));
        var about = vector.map(subjects::near).orElse(List.of());
        var entering = areMostlyKnown(words, facts, forms) ? near : Near.NOTHING;
        var parts = Parts.of(typed, concepts, new PartMaker(forms, marks, facts), facts);
        var scale = scale(facts, words, forms);
        var machine =
                !translated || off.contains(Layer.TRANSLATION)
                        ? MachineWords.NOTHING
                        : MachineWords.of(words, plain, facts, scale);
        return new Prepared(
                Matches.of(parts, entering, machine),
                Matches.rough(parts, near, about, scale, machine),
                Scores.items(parts, near, about, entering, scale, machine),
                Scores.passages(parts, near, request.reader()),
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
}
