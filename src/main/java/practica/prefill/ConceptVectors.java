package practica.prefill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.language.Language;
import practica.meaning.TextVectors;
import practica.vocabulary.Concept;
import practica.vocabulary.Scheme;

/// Where the concepts of a scheme lie among the vectors of texts: the mean of what they are called
/// in our languages. Says how near a text is to each, above what it is to all of them.
final class ConceptVectors {
    private final TextVectors vectors;
    private final List<float[]> concepts;

    ConceptVectors(Scheme scheme, TextVectors vectors) {
        this.vectors = vectors;
        this.concepts = scheme.concepts().stream().map(this::vector).toList();
    }

    /// For each concept, in the order of the scheme: 0 is as near as the mean of all, and 1 is one
    /// standard deviation nearer. Empty for a text without words.
    Optional<double[]> nearness(String text) {
        return vectors.of(text).map(this::standing);
    }

    private double[] standing(byte[] text) {
        var near = new double[concepts.size()];
        var sum = 0d;
        for (var at = 0; at < near.length; at++) {
            near[at] = product(concepts.get(at), text);
            sum += near[at];
        }
        var mean = sum / near.length;
        var square = 0d;
        for (var at = 0; at < near.length; at++) {
            near[at] -= mean;
            square += near[at] * near[at];
        }
        var deviation = Math.sqrt(square / near.length);
        for (var at = 0; at < near.length; at++) {
            near[at] = deviation == 0 ? 0 : near[at] / deviation;
        }
        return near;
    }

    private float[] vector(Concept concept) {
        var sum = new float[vectors.dimension()];
        for (var text : texts(concept)) {
            vectors.of(text)
                    .ifPresent(own -> {
                        for (var at = 0; at < sum.length; at++) {
                            sum[at] += own[at];
                        }
                    });
        }
        var length = Math.sqrt(product(sum, sum));
        for (var at = 0; at < sum.length; at++) {
            sum[at] = length == 0 ? 0 : (float) (sum[at] / length);
        }
        return sum;
    }

    /// A text for each language, and for each what belongs here.
    private static List<String> texts(Concept concept) {
        var texts = new ArrayList<String>();
        for (var language : Language.INTERFACE) {
            var labels = concept.labels().get(language);
            if (labels != null) {
                texts.add(labels.all().collect(Collectors.joining(". ")));
                texts.addAll(Stream.of(labels.note()).filter(note -> !note.isBlank()).toList());
            }
        }
        return texts;
    }

    private static double product(float[] one, byte[] other) {
        var sum = 0f;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private static double product(float[] one, float[] other) {
        var sum = 0d;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
