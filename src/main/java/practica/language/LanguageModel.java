package practica.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// How likely each of some languages in Latin letters is, by a text's [Traces]: a logistic
/// regression with weights of one byte. `src/model/languages` tells how it was made, and of what.
///
/// The file, gzipped: the number of languages, their codes, the step of a weight, the bias of each
/// language, then each language's weights of all buckets.
final class LanguageModel {
    private static final String FILE = "/languages.bin.gz";

    private final List<Language> languages;
    private final float step;
    private final float[] bias;

    /// By bucket, then by language.
    private final byte[] weights;

    private LanguageModel(List<Language> languages, float step, float[] bias, byte[] weights) {
        this.languages = languages;
        this.step = step;
        this.bias = bias;
        this.weights = weights;
    }

    /// Read when it is first asked for: most starts of the server never need it.
    static LanguageModel get() {
        return Loaded.MODEL;
    }

    List<Language> languages() {
        return languages;
    }

    Language likeliest(String text) {
        var scores = scores(text);
        var best = 0;
        for (var at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        return languages.get(best);
    }

    /// The logarithm of each language's likelihood, up to a constant, in their order.
    double[] scores(String text) {
        var traces = Traces.of(text);
        var sums = new int[bias.length];
        for (var trace : traces) {
            var at = trace * sums.length;
            for (var language = 0; language < sums.length; language++) {
                sums[language] += weights[at + language];
            }
        }
        var scale = step / Math.sqrt(Math.max(1, traces.length));
        var scores = new double[sums.length];
        for (var language = 0; language < sums.length; language++) {
            scores[language] = sums[language] * scale + bias[language];
        }
        return scores;
    }

    private static final class Loaded {
        private static final LanguageModel MODEL = load();

        private static LanguageModel load() {
            try (var file =
                            Objects.requireNonNull(
                                    LanguageModel.class.getResourceAsStream(FILE), FILE);
                    var in =
                            new DataInputStream(
                                    new BufferedInputStream(new GZIPInputStream(file)))) {
                var languages = new ArrayList<Language>();
                var count = in.readInt();
                for (var at = 0; at < count; at++) {
                    languages.add(new Language(in.readUTF()));
                }
                var step = in.readFloat();
                var bias = new float[count];
                for (var at = 0; at < count; at++) {
                    bias[at] = in.readFloat();
                }
                var weights = new byte[count * Traces.BUCKETS];
                for (var language = 0; language < count; language++) {
                    var own = in.readNBytes(Traces.BUCKETS);
                    for (var bucket = 0; bucket < own.length; bucket++) {
                        weights[bucket * count + language] = own[bucket];
                    }
                }
                return new LanguageModel(List.copyOf(languages), step, bias, weights);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
