package practica.meaning.onnx;

import java.util.Arrays;
import java.util.Optional;

/// How the vectors of a text's tokens become the vector of the text.
enum Pooling {
    /// Their mean, as most models for sentences were trained; as a sum, which has its direction.
    MEAN {
        @Override
        float[] of(float[] states, int dimension) {
            var sum = new float[dimension];
            for (var at = 0; at < states.length; at++) {
                sum[at % dimension] += states[at];
            }
            return sum;
        }
    },

    /// The first token's, which stands for the whole.
    CLS {
        @Override
        float[] of(float[] states, int dimension) {
            return Arrays.copyOf(states, dimension);
        }
    },

    /// The model does it itself.
    GIVEN {
        @Override
        float[] of(float[] states, int dimension) {
            return states;
        }
    };

    /// The vector of the text, of whatever length.
    ///
    /// @param states those of the tokens, one after another
    abstract float[] of(float[] states, int dimension);

    /// Reads `mean`, `cls` or `given`.
    static Optional<Pooling> named(String name) {
        return Arrays.stream(values())
                .filter(pooling -> pooling.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
