package practica.search.lucene;

import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// A piece of a question as it is put to passages and to titles; an item has it in either.
///
/// @param has finds the items that have it, fast and without a score
/// @param rough together give an item about the score that it has
record Part(Query passage, Query title, Query has, List<Query> rough) {
    Query item() {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(title, Weights.TUNED.title()), Scores.inPassages(passage)),
                0.3f);
    }
}
