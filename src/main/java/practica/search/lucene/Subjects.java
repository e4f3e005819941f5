package practica.search.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.Units;
import practica.search.Facet;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Labels;
import practica.vocabulary.Scheme;

/// What a question is about, as far as its vector tells: the themes whose names and notes lie
/// nearest to it in some language. Items filed under them are raised, though no word of the
/// question names the theme. Safe for use by several threads.
final class Subjects {
    /// The nearest themes that count, each by how far its nearness is above the floor.
    private static final int MOST = 8;

    private static final float FLOOR = 0.1f;

    /// What the nearest theme of an item leaves of its other themes.
    private static final float OTHERS = 0.5f;

    private final Scheme themes;
    private final Embedder embedder;
    private @Nullable Map<ConceptId, List<byte[]>> vectors;

    Subjects(Scheme themes, Embedder embedder) {
        this.themes = themes;
        this.embedder = embedder;
    }

    private record Subject(ConceptId theme, float worth) {}

    /// Find the items under the nearest themes, each those of one.
    ///
    /// @param question a unit vector as signed bytes
    List<Query> near(byte[] question) {
        return vectors().entrySet().stream()
                .map(one -> new Subject(one.getKey(), nearness(one.getValue(), question) - FLOOR))
                .filter(subject -> subject.worth > 0)
                .sorted(Comparator.comparingDouble(subject -> -subject.worth))
                .limit(MOST)
                .map(Subjects::filed)
                .toList();
    }

    /// What an item is worth that is filed under some of the themes.
    static Query any(List<Query> near) {
        return new DisjunctionMaxQuery(near, OTHERS);
    }

    private static Query filed(Subject subject) {
        var filed = new Term(Fields.filed(Facet.THEME), subject.theme.value());
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(filed)), subject.worth);
    }

    private float nearness(List<byte[]> vectors, byte[] question) {
        var nearest = -1f;
        for (var vector : vectors) {
            nearest = Math.max(nearest, VectorUtil.dotProduct(vector, question) / Units.ONE);
        }
        return embedder.nearness(nearest);
    }

    /// Of each theme, one for each of its languages.
    private synchronized Map<ConceptId, List<byte[]>> vectors() {
        if (vectors == null) {
            vectors = new HashMap<>();
            for (var theme : themes.concepts()) {
                vectors.put(
                        theme.id(),
                        theme.labels().entrySet().stream()
                                .flatMap(labels -> vector(labels.getKey(), labels.getValue()))
                                .toList());
            }
        }
        return vectors;
    }

    private Stream<byte[]> vector(Language language, Labels labels) {
        return embedder.ofPassage(labels.asText(), language).stream();
    }
}
