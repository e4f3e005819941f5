package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import practica.item.Item;
import practica.meaning.Embedder;
import practica.search.Card;
import practica.search.Facet;
import practica.search.Like;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// Finds the items that are most like one, in any language: those whose passages mean what its own
/// passages mean on the whole, and those that share its themes, a rare theme more than a common
/// one.
record Alike(IndexSearcher searcher, Scheme themes, Embedder embedder) {
    /// What a theme is worth beside nearness.
    private static final float THEME = 0.06f;

    /// The nearness from which on one can say that they mean much the same.
    private static final float SIMILAR = 0.45f;

    /// The first of them; none of which one couldn't say why.
    List<Like> to(Item item, int most) throws IOException {
        var near = near(item);
        var found = searcher.search(query(item, near), most).scoreDocs;
        var alike = new ArrayList<Like>();
        for (var one : found) {
            var card = new Kept(searcher.getIndexReader()).card(one.doc);
            var like =
                    new Like(card, shared(item, card), near.getOrDefault(one.doc, 0f) >= SIMILAR);
            if (like.inMeaning() || !like.themes().isEmpty()) {
                alike.add(like);
            }
        }
        return alike;
    }

    private Query query(Item item, Map<Integer, Float> near) {
        var like = new BooleanQuery.Builder().add(FixedScores.of(near), Occur.SHOULD);
        item.text().themes().stream()
                .flatMap(theme -> themes.path(theme).stream())
                .map(Concept::id)
                .distinct()
                .forEach(theme ->
                        like.add(
                                new BoostQuery(
                                        new TermQuery(
                                                new Term(Fields.filed(Facet.THEME), theme.value())),
                                        THEME),
                                Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(like.build(), Occur.MUST)
                .add(Fields.ITEMS, Occur.FILTER)
                .add(new TermQuery(Fields.key(item.id())), Occur.MUST_NOT)
                .build();
    }

    /// Items by document number, and how near what they say is to what the item says.
    private Map<Integer, Float> near(Item item) throws IOException {
        var languages = IndexFacts.of(searcher.getIndexReader()).languages();
        var middle = Middle.of(searcher, item.id(), languages);
        return middle.isEmpty()
                ? Map.of()
                : Near.of(searcher, middle.get(), languages, embedder).items();
    }

    private static List<ConceptId> shared(Item item, Card card) {
        return card.themes().stream().filter(item.text().themes()::contains).toList();
    }
}
