package practica.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import practica.search.Atom;
import practica.search.Clause;
import practica.search.Clause.Required;
import practica.search.Clause.Without;
import practica.search.Typed;
import practica.text.Words;
import practica.vocabulary.Understanding;

/// The pieces of a question: telling words and concepts, of which an item must have most; small
/// words, which only raise it; what it must have; and what it must not have. `loose` is, for each
/// telling piece, as much of it as an item has.
record Parts(
        List<Part> telling,
        List<Part> small,
        List<Query> loose,
        List<Part> required,
        List<Part> without) {
    /// Words beyond these are left out, the least telling first.
    private static final int WORDS = 32;

    static Parts of(Typed typed, Understanding understanding, PartMaker make, IndexFacts facts) {
        var words = most(typed.words(), facts);
        var telling = new ArrayList<Part>();
        var small = new ArrayList<Part>();
        var loose = new ArrayList<Query>();
        var meant = understanding.of(words.stream().map(Words::folded).toList());
        for (var at = 0; at < words.size(); ) {
            var from = at;
            var here = meant.stream().filter(one -> one.from() == from).findFirst();
            if (here.isPresent()) {
                var name = words.subList(from, here.get().to());
                var concept = make.concept(name, here.get());
                telling.add(concept);
                loose.add(
                        new DisjunctionMaxQuery(
                                List.of(some(make.words(name)), concept.item()), 0));
                at = here.get().to();
            } else {
                var word = words.get(at++);
                var part = make.word(word);
                (SmallWords.has(word) ? small : telling).add(part);
                loose.add(part.item());
            }
        }
        return new Parts(
                telling,
                small,
                loose,
                clauses(typed, Required.class)
                        .filter(clause -> !isWord(clause))
                        .map(clause -> make.any(clause.alternatives()))
                        .toList(),
                clauses(typed, Without.class).map(clause -> make.exactly(clause.atom())).toList());
    }

    /// The words that most tell what is looked for, in their order.
    static List<String> most(List<String> words, IndexFacts facts) {
        if (words.size() <= WORDS) {
            return words;
        }
        var telling =
                new HashSet<>(
                        words.stream()
                                .distinct()
                                .filter(word -> !SmallWords.has(word))
                                .sorted(
                                        Comparator.comparingDouble(
                                                word -> -facts.weight(Words.folded(word))))
                                .limit(WORDS)
                                .toList());
        return words.stream().distinct().filter(telling::contains).toList();
    }

    /// The words and whatever else is looked for.
    List<Part> all() {
        return Stream.of(telling, small, required).flatMap(List::stream).toList();
    }

    List<Part> words() {
        return Stream.concat(telling.stream(), small.stream()).toList();
    }

    boolean isEmpty() {
        return all().isEmpty() && without.isEmpty();
    }

    private static Query some(List<Part> parts) {
        var some = new BooleanQuery.Builder();
        parts.forEach(part -> some.add(part.item(), Occur.SHOULD));
        return some.build();
    }

    private static boolean isWord(Required clause) {
        return clause.alternatives().size() == 1
                && clause.alternatives().getFirst() instanceof Atom.Word;
    }

    private static <T extends Clause> Stream<T> clauses(Typed typed, Class<T> kind) {
        return typed.clauses().stream().filter(kind::isInstance).map(kind::cast);
    }
}
