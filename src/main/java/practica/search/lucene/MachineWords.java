package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// What machine translations add to a question. A word is worth as much where people wrote it as
/// where an engine did, and an item that only an engine's words bring in is worth nothing else: so
/// none of them comes before an item in which people wrote all the words, unless it was there
/// before.
///
/// @param words for each word, the items that have it, people's or an engine's
/// @param added for each word, the items that have an engine's only
/// @param rough for each word, the items that have an engine's, worth what the word is
record MachineWords(List<Query> words, List<Query> added, List<Query> rough) {
    static final MachineWords NOTHING = new MachineWords(List.of(), List.of(), List.of());

    /// @param forms the words as they are and by their stems
    /// @param scale brings the sum of what the words are worth to about 1
    static MachineWords of(List<String> words, WordForms forms, IndexFacts facts, float scale) {
        var either = new ArrayList<Query>();
        var added = new ArrayList<Query>();
        var rough = new ArrayList<Query>();
        for (var word : words) {
            var written = written(word, forms);
            var machine = forms.machine(word);
            var rarity = forms.terms(word).stream().mapToDouble(facts::weight).sum();
            var worth = (float) rarity * scale * Weights.TUNED.machine();
            either.add(worth(any(List.of(written, machine)), worth));
            rough.add(worth(machine, worth));
            added.add(
                    new BooleanQuery.Builder()
                            .add(machine, Occur.MUST)
                            .add(written, Occur.MUST_NOT)
                            .build());
        }
        return new MachineWords(either, added, rough);
    }

    /// What is found without an engine's words, and what is found with them.
    Query beside(Query found) {
        if (words.isEmpty()) {
            return found;
        }
        var all = new BooleanQuery.Builder().add(found, Occur.MUST);
        words.forEach(word -> all.add(word, Occur.SHOULD));
        var enough = new BooleanQuery.Builder();
        words.forEach(word -> enough.add(word, Occur.SHOULD));
        enough.setMinimumNumberShouldMatch(Matches.most(words.size()));
        return new DisjunctionMaxQuery(List.of(all.build(), enough.build()), 0);
    }

    /// The same without scores.
    Query orFound(Query found) {
        return words.isEmpty()
                ? found
                : AtLeast.one(List.of(found, AtLeast.of(Matches.most(words.size()), words)));
    }

    /// Those of the items that have a word only in an engine's translation.
    Set<Integer> translated(IndexSearcher searcher, Collection<Integer> items) throws IOException {
        if (added.isEmpty() || items.isEmpty()) {
            return Set.of();
        }
        var query =
                new BooleanQuery.Builder()
                        .add(FixedScores.among(items), Occur.FILTER)
                        .add(any(added), Occur.FILTER)
                        .build();
        var translated = new HashSet<Integer>();
        for (var one : searcher.search(query, items.size()).scoreDocs) {
            translated.add(one.doc);
        }
        return translated;
    }

    private static Query written(String word, WordForms forms) {
        return any(
                List.of(
                        forms.of(Fields.TITLE, word, 0),
                        new ToParentBlockJoinQuery(
                                forms.of(Fields.FOLDED, word, 0), Queries.ITEMS, ScoreMode.None)));
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }

    private static Query any(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
