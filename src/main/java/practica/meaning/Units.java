package practica.meaning;

import java.util.Optional;

/// Vectors of unit length, kept as signed bytes in which 1 is 127.
public final class Units {
    /// The product of such a vector with itself.
    public static final float ONE = 127 * 127;

    private Units() {}

    /// The direction of a vector. Empty where it has none.
    public static Optional<byte[]> of(float[] vector) {
        return at(127, vector).map(Units::bytes);
    }

    /// The vector at a length. Empty where it has no direction, or what is in it are no numbers.
    public static Optional<float[]> at(double length, float[] vector) {
        var square = 0d;
        for (var value : vector) {
            square += (double) value * value;
        }
        if (square == 0 || !Double.isFinite(square)) {
            return Optional.empty();
        }
        var scale = length / Math.sqrt(square);
        var scaled = new float[vector.length];
        for (var at = 0; at < scaled.length; at++) {
            scaled[at] = (float) (vector[at] * scale);
        }
        return Optional.of(scaled);
    }

    private static byte[] bytes(float[] vector) {
        var bytes = new byte[vector.length];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Math.round(vector[at]);
        }
        return bytes;
    }
}
