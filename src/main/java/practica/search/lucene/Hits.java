package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import practica.language.Language;
import practica.search.Card;
import practica.search.Hit;
import practica.search.Passage;
import practica.text.Words;

/// Turns the documents of one page of results into hits.
record Hits(IndexSearcher searcher, Queries.Prepared query, Language reader) {
    /// Passages shown of an item. Those beyond what is enough are worth almost as much as the best.
    private static final int PASSAGES = 3;

    private static final int ENOUGH = 2;
    private static final float ALMOST = 0.9f;

    List<Hit> of(List<ScoreDoc> found) throws IOException {
        var docs =
                found.stream()
                        .map(one -> one.doc)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var kept = new Kept(searcher.getIndexReader());
        var cards = new HashMap<Integer, Card>();
        for (var doc : docs) {
            cards.put(doc, kept.card(doc));
        }
        // The titles in all its languages may be among the best, and are shown already; so may be
        // the same words once more in a file.
        var titles = cards.values().stream().mapToInt(card -> card.headings().size()).max();
        var most = 2 * PASSAGES + titles.orElse(0);
        var best = BestPassages.of(searcher, query.passages(), docs, most);
        var reasons =
                new Reasons(
                        query,
                        new ConceptReasons(searcher.getIndexReader(), docs).of(query.understood()),
                        query.machine().translated(searcher, docs),
                        reader);
        var hits = new ArrayList<Hit>();
        for (var one : found) {
            var card = Objects.requireNonNull(cards.get(one.doc));
            hits.add(hit(one, card, best.getOrDefault(one.doc, List.of()), reasons));
        }
        return hits;
    }

    private Hit hit(ScoreDoc one, Card card, List<ScoreDoc> best, Reasons reasons)
            throws IOException {
        var kept = new Kept(searcher.getIndexReader());
        var passages = new ArrayList<Passage>();
        var shown = new HashSet<String>();
        var least = best.isEmpty() ? 0 : ALMOST * best.getFirst().score;
        for (var doc : best) {
            var most = doc.score < least ? ENOUGH : PASSAGES;
            var found = kept.passage(doc.doc);
            if (!found.where().equals("title") && passages.size() < most) {
                var passage = passage(found);
                if (shown.add(Words.folded(passage.plain()))) {
                    passages.add(passage);
                }
            }
        }
        if (passages.isEmpty()) {
            passages.add(
                    new Passage(
                            query.marks().in(card.heading(reader).summary(), card.shownIn(reader)),
                            card.shownIn(reader),
                            "summary",
                            Optional.empty()));
        }
        return new Hit(
                card,
                Float.isNaN(one.score) ? 0 : one.score,
                passages,
                reasons.of(one.doc, card, passages));
    }

    private Passage passage(KeptPassage found) {
        return new Passage(
                query.marks().in(found.words(), found.language()),
                found.language(),
                found.where(),
                found.file());
    }
}
