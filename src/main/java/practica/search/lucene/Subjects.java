package practica.search.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import practica.meaning.Meaning;
import practica.search.Facet;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Labels;
import practica.vocabulary.Scheme;

/// What a question is about, as far as its vector tells: the themes whose names and notes lie
/// nearest to it in some language. Items filed under them are raised, though no word of the
/// question names the theme. Safe for use by several threads.
final class Subjects {
    /// The nearest themes that count, each by how far its cosine is above the floor.
    private static final int MOST = 8;

    private static final float FLOOR = 0.1f;

    /// What the nearest theme of an item leaves of its other themes.
    private static final float OTHERS = 0.5f;

    /// Unit vectors are kept as bytes, in which 1 is 127.
    private static final float ONE = 127 * 127;

    private final Scheme themes;
    private final Supplier<Meaning> meaning;
    private @Nullable Map<ConceptId, List<byte[]>> vectors;

    Subjects(Scheme themes, Supplier<Meaning> meaning) {
        this.themes = themes;
        this.meaning = meaning;
    }

    private record Subject(ConceptId theme, float worth) {}

    /// Finds the items under the nearest themes.
    ///
    /// @param question a unit vector as signed bytes
    Query near(byte[] question) {
        return new DisjunctionMaxQuery(
                vectors().entrySet().stream()
                        .map(one ->
                                new Subject(one.getKey(), cosine(one.getValue(), question) - FLOOR))
                        .filter(subject -> subject.worth > 0)
                        .sorted(Comparator.comparingDouble(subject -> -subject.worth))
                        .limit(MOST)
                        .map(Subjects::filed)
                        .toList(),
                OTHERS);
    }

    private static Query filed(Subject subject) {
        var filed = new Term(Fields.filed(Facet.THEME), subject.theme.value());
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(filed)), subject.worth);
    }

    private static float cosine(List<byte[]> vectors, byte[] question) {
        var nearest = 0f;
        for (var vector : vectors) {
            nearest = Math.max(nearest, VectorUtil.dotProduct(vector, question) / ONE);
        }
        return nearest;
    }

    /// Of each theme, one for each of its languages.
    private synchronized Map<ConceptId, List<byte[]>> vectors() {
        if (vectors == null) {
            vectors = new HashMap<>();
            for (var theme : themes.concepts()) {
                vectors.put(
                        theme.id(),
                        theme.labels().values().stream()
                                .flatMap(
                                        labels -> meaning.get().vectors().of(text(labels)).stream())
                                .toList());
            }
        }
        return vectors;
    }

    private static String text(Labels labels) {
        return labels.all().collect(Collectors.joining(", ")) + ". " + labels.note();
    }
}
