package practica.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practica.language.Language;
import practica.search.Card;
import practica.search.Passage;
import practica.search.Passage.Piece;
import practica.search.Why;

/// Says why an item was found.
///
/// @param concepts by item document, the reasons that concepts of the question are
/// @param translated item documents
record Reasons(
        Queries.Prepared query,
        Map<Integer, List<Why>> concepts,
        Set<Integer> translated,
        Language reader) {
    private static final int WORDS = 4;

    List<Why> of(int doc, Card card, List<Passage> passages) {
        var reasons = new ArrayList<Why>();
        words(card, passages)
                .forEach((language, words) ->
                        reasons.add(new Why.Words(words.stream().limit(WORDS).toList(), language)));
        reasons.addAll(concepts.getOrDefault(doc, List.of()));
        var similarity = query.near().items().getOrDefault(doc, 0f);
        if (similarity >= Weights.TUNED.enters()) {
            reasons.add(new Why.Meaning(similarity));
        }
        if (translated.contains(doc)) {
            reasons.add(new Why.Translated());
        }
        return reasons;
    }

    /// The marked words of the passages and of the titles that the reader sees, by language; a word
    /// once. Of all titles where these have none.
    private Map<Language, Set<String>> words(Card card, List<Passage> passages) {
        var words = new LinkedHashMap<Language, Set<String>>();
        passages.forEach(passage -> add(words, passage.language(), passage.pieces()));
        addTitle(words, card, card.shownIn(reader));
        addTitle(words, card, card.language());
        if (words.isEmpty()) {
            card.headings().keySet().forEach(language -> addTitle(words, card, language));
        }
        return words;
    }

    private void addTitle(Map<Language, Set<String>> words, Card card, Language language) {
        var heading = card.headings().get(language);
        if (heading != null) {
            add(words, language, query.marks().in(heading.title(), language));
        }
    }

    private static void add(
            Map<Language, Set<String>> words, Language language, List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.marked()) {
                words.computeIfAbsent(language, _ -> new LinkedHashSet<>())
                        .add(piece.words().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
