package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import practica.search.Why;
import practica.vocabulary.ConceptId;

/// Which concepts of a question are why the items of a page were found: because they are filed
/// under them, or else because a passage calls them by one of their names.
///
/// @param page the documents of the items of the page
record ConceptReasons(IndexReader reader, TreeSet<Integer> page) {
    ConceptReasons(IndexReader reader, Collection<Integer> page) {
        this(reader, new TreeSet<>(page));
    }

    /// By item document; in the order of the concepts.
    Map<Integer, List<Why>> of(List<ConceptId> understood) throws IOException {
        var reasons = new HashMap<Integer, List<Why>>();
        for (var concept : understood) {
            var filed = new HashSet<Integer>();
            for (var facet : ConceptMaker.FILED) {
                for (var item : having(Fields.filed(facet), concept)) {
                    filed.add(item);
                    add(reasons, item, new Why.Filed(facet, concept));
                }
            }
            for (var item : having(Fields.SPOKEN, concept)) {
                if (!filed.contains(item)) {
                    add(reasons, item, new Why.Mentioned(concept));
                }
            }
        }
        return reasons;
    }

    private static void add(Map<Integer, List<Why>> reasons, int item, Why why) {
        reasons.computeIfAbsent(item, _ -> new ArrayList<>()).add(why);
    }

    /// Leaps from one item of the page to the next, however many others have the concept.
    private Set<Integer> having(String field, ConceptId concept) throws IOException {
        var having = new HashSet<Integer>();
        var term = new Term(field, concept.value());
        for (var leaf : reader.leaves()) {
            var here = page.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
            var found = here.isEmpty() ? null : leaf.reader().postings(term, PostingsEnum.NONE);
            if (found == null) {
                continue;
            }
            for (int item : here) {
                var doc = item - leaf.docBase;
                if (found.docID() == doc || (found.docID() < doc && found.advance(doc) == doc)) {
                    having.add(item);
                }
            }
        }
        return having;
    }
}
