package practica.search.lucene;

import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// A piece of a question as it is put to passages and to titles; an item has it in either.
record Part(Query passage, Query title) {
    Query item() {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(title, Weights.TUNED.title()), Queries.inPassages(passage)),
                0.3f);
    }
}
