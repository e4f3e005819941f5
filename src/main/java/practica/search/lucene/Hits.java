package practica.search.lucene;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import practica.database.Database;
import practica.language.Language;
import practica.search.Card;
import practica.search.Hit;
import practica.search.Passage;
import practica.search.Passage.InFile;
import practica.storage.Hash;
import practica.vocabulary.Scheme;

/// Turns the documents of one page of results into hits.
record Hits(IndexSearcher searcher, Queries.Prepared query, Language reader, Scheme themes) {
    private static final JsonMapper JSON = Database.json();

    /// Passages shown of an item.
    private static final int PASSAGES = 3;

    List<Hit> of(List<ScoreDoc> found) throws IOException {
        var stored = searcher.storedFields();
        var docs =
                found.stream()
                        .map(one -> one.doc)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var best = BestPassages.of(searcher, query.passages(), docs, PASSAGES + 1);
        var reasons =
                new Reasons(query, themes, query.machine().translated(searcher, docs), reader);
        var hits = new ArrayList<Hit>();
        for (var one : found) {
            hits.add(hit(stored, one, best.getOrDefault(one.doc, List.of()), reasons));
        }
        return hits;
    }

    static Card card(StoredFields stored, int item) throws IOException {
        return JSON.readValue(
                stored.document(item, Set.of(Fields.CARD)).get(Fields.CARD), Card.class);
    }

    private Hit hit(StoredFields stored, ScoreDoc one, List<Integer> best, Reasons reasons)
            throws IOException {
        var card = card(stored, one.doc);
        var passages = new ArrayList<Passage>();
        for (var doc : best) {
            var found = stored.document(doc);
            if (!found.get(Fields.WHERE).equals("title") && passages.size() < PASSAGES) {
                passages.add(passage(found));
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

    private Passage passage(Document found) {
        var language = new Language(found.get(Fields.LANGUAGE));
        var file =
                Optional.ofNullable(found.get(Fields.FILE))
                        .map(hash ->
                                new InFile(
                                        new Hash(hash),
                                        found.get(Fields.FILE_NAME),
                                        Objects.requireNonNullElse(found.get(Fields.PART), ""),
                                        found.get(Fields.MEDIA_TYPE),
                                        page(found)));
        return new Passage(
                query.marks().in(found.get(Fields.WORDS), language),
                language,
                found.get(Fields.WHERE),
                file);
    }

    private static int page(Document found) {
        return Optional.ofNullable(found.getField(Fields.PAGE))
                .map(IndexableField::numericValue)
                .map(Number::intValue)
                .orElse(0);
    }
}
