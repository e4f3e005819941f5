package practica.meaning.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practica.language.Language;

/// What the vectors of each language have in common, which says nothing of any one of them: their
/// mean. Taken away, what is left tells texts apart (Mu and Viswanath 2018, "All-but-the-Top"), and
/// languages are no longer apart from each other (Libovický et al. 2020, "On the Language
/// Neutrality of Pre-trained Multilingual Representations").
///
/// Only a share of it is taken away: our texts are about cities and have that in common too, and
/// texts about other things would be brought together by the lack of it.
final class Middles {
    private final Map<Language, float[]> own = new HashMap<>();

    /// The mean over the languages, for those that there is none of.
    private final float[] all;

    /// @param shares how much of its mean is taken away in each language
    Middles(Map<Language, List<float[]>> vectors, Map<Language, Float> shares) {
        var longest = 0;
        for (var language : vectors.keySet()) {
            var some = vectors.get(language);
            var share = shares.get(language);
            if (some != null && share != null) {
                var middle = new float[some.getFirst().length];
                some.forEach(vector -> add(middle, vector, share / some.size()));
                own.put(language, middle);
                longest = middle.length;
            }
        }
        all = new float[longest];
        own.values().forEach(middle -> add(all, middle, 1f / own.size()));
    }

    private static void add(float[] sum, float[] vector, float times) {
        for (var at = 0; at < sum.length; at++) {
            sum[at] += times * vector[at];
        }
    }

    /// How much of the mean is to be taken away from vectors of unit length for what has a cosine
    /// on the whole to have another one.
    static float share(float cosine, float wanted) {
        var least = Math.max(0, wanted);
        return cosine <= least
                ? 0
                : (float) (1 - Math.sqrt(least * (1 - cosine) / (cosine * (1 - least))));
    }

    /// The vector without what it has in common with all of its language.
    float[] without(float[] vector, Language language) {
        var rest = vector.clone();
        var middle = own.getOrDefault(language, all);
        for (var at = 0; at < middle.length; at++) {
            rest[at] -= middle[at];
        }
        return rest;
    }
}
