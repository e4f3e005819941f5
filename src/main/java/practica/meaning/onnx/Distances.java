package practica.meaning.onnx;

import java.util.Arrays;
import java.util.List;
import practica.meaning.Units;

/// How near the names of concepts come, by some model, to what is said of them, and to what is said
/// of others: cosines, the least first.
final class Distances {
    private final float[] own;
    private final float[] others;

    private Distances(float[] own, float[] others) {
        this.own = own;
        this.others = others;
    }

    /// @param names the unit vector of the name of each
    /// @param texts the unit vector of what is said of each
    static Distances of(List<Described> concepts, List<byte[]> names, List<byte[]> texts) {
        var own = new float[concepts.size()];
        var others = new float[concepts.size() * concepts.size()];
        var count = 0;
        for (var name = 0; name < own.length; name++) {
            own[name] = cosine(names.get(name), texts.get(name));
            for (var text = 0; text < own.length; text++) {
                if (concepts.get(name).isApartFrom(concepts.get(text))) {
                    others[count++] = cosine(names.get(name), texts.get(text));
                }
            }
        }
        var counted = Arrays.copyOf(others, count);
        Arrays.sort(own);
        Arrays.sort(counted);
        return new Distances(own, counted);
    }

    private static float cosine(byte[] one, byte[] other) {
        var sum = 0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum / Units.ONE;
    }

    boolean isEmpty() {
        return others.length == 0;
    }

    /// The median of what belongs together.
    float together() {
        return own[own.length / 2];
    }

    /// The median of what has nothing to do with each other.
    float apart() {
        return others[others.length / 2];
    }

    /// The share of others that come as near as this, or nearer.
    double share(float cosine) {
        var farther = 0;
        while (farther < others.length && others[farther] < cosine) {
            farther++;
        }
        return (double) (others.length - farther) / others.length;
    }

    /// How near a share of others come; the inverse of [#share].
    float nearest(double share) {
        var farther = (int) Math.round((1 - share) * others.length);
        return others[Math.min(farther, others.length - 1)];
    }
}
