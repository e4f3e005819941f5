package practica.language;

import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Trains the language model on lines of LANGUAGE TAB TEXT: multinomial logistic regression by
/// AdaGrad. A line in thirty is kept apart to measure it. Run as the README says.
final class Train {
    private static final List<String> CORE =
            List.of("ca", "de", "en", "es", "eu", "fr", "gl", "it", "nl", "pt");
    private static final int LINES = 24_000;
    private static final int ROUNDS = 4;
    private static final float RATE = 0.15f;
    private static final float SMALLEST = 0.012f;

    private record Line(int language, int[] traces) {}

    public static void main(String[] args) throws IOException {
        var random = new Random(7);
        var texts = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var tab = line.indexOf('\t');
            texts.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }
        texts.values().removeIf(lines -> lines.size() < 300);
        var codes = List.copyOf(texts.keySet());
        var training = new ArrayList<Line>(2 * LINES * codes.size());
        var measured = new ArrayList<Line>();
        var pieces = new ArrayList<Line>();
        for (var language = 0; language < codes.size(); language++) {
            for (var text :
                    balanced(
                            texts.get(codes.get(language)),
                            CORE.contains(codes.get(language)) ? LINES : LINES / 3)) {
                if (text.hashCode() % 30 == 0) {
                    measured.add(new Line(language, Traces.of(text)));
                    pieces.add(new Line(language, Traces.of(piece(text, random))));
                } else {
                    training.add(new Line(language, Traces.of(text)));
                    training.add(new Line(language, Traces.of(piece(text, random))));
                }
            }
        }
        System.out.println(codes + " " + training.size() + " lines");
        var count = codes.size();
        var weights = new float[count * Traces.BUCKETS];
        var squares = new float[count * Traces.BUCKETS];
        var bias = new float[count];
        for (var round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(training, random);
            for (var line : training) {
                var wrong = likelihoods(weights, bias, line.traces(), count);
                wrong[line.language()] -= 1;
                var scale = (float) (1 / Math.sqrt(Math.max(1, line.traces().length)));
                for (var trace : line.traces()) {
                    for (var at = 0; at < count; at++) {
                        var slope = wrong[at] * scale;
                        if (Math.abs(slope) > 1e-5f) {
                            var place = trace * count + at;
                            squares[place] += slope * slope;
                            weights[place] -=
                                    RATE * slope / (float) Math.sqrt(squares[place] + 1e-4f);
                        }
                    }
                }
            }
            System.out.printf(
                    "round %d: lines %.4f, pieces %.4f%n",
                    round,
                    right(weights, bias, measured, count),
                    right(weights, bias, pieces, count));
        }
        write(Path.of(args[1]), codes, weights, bias);
    }

    /// As many lines of each language, some of them more than once, so that none is likelier.
    private static List<String> balanced(List<String> lines, int most) {
        return IntStream.range(0, Math.min(most, 3 * lines.size()))
                .mapToObj(at -> lines.get(at % lines.size()))
                .toList();
    }

    /// One to five words of a text, now and then without accents, as queries are typed.
    private static String piece(String text, Random random) {
        var words = text.split(" ");
        var length = Math.min(words.length, 1 + random.nextInt(5));
        var from = random.nextInt(words.length - length + 1);
        var piece = String.join(" ", Arrays.copyOfRange(words, from, from + length));
        return random.nextInt(4) == 0
                ? java.text.Normalizer.normalize(piece, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                : piece;
    }

    private static float[] likelihoods(float[] weights, float[] bias, int[] traces, int count) {
        var scores = bias.clone();
        var scale = (float) (1 / Math.sqrt(Math.max(1, traces.length)));
        for (var trace : traces) {
            for (var at = 0; at < count; at++) {
                scores[at] += weights[trace * count + at] * scale;
            }
        }
        var highest = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            highest = Math.max(highest, score);
        }
        var sum = 0f;
        for (var at = 0; at < count; at++) {
            scores[at] = (float) Math.exp(scores[at] - highest);
            sum += scores[at];
        }
        for (var at = 0; at < count; at++) {
            scores[at] /= sum;
        }
        return scores;
    }

    private static double right(float[] weights, float[] bias, List<Line> lines, int count) {
        return lines.stream()
                        .filter(line -> {
                            var likelihoods = likelihoods(weights, bias, line.traces(), count);
                            return IntStream.range(0, count)
                                    .allMatch(
                                            at -> likelihoods[at] <= likelihoods[line.language()]);
                        })
                        .count()
                / (double) lines.size();
    }

    private static void write(Path file, List<String> codes, float[] weights, float[] bias)
            throws IOException {
        var sizes = new float[weights.length];
        for (var at = 0; at < weights.length; at++) {
            sizes[at] = Math.abs(weights[at]);
        }
        Arrays.sort(sizes);
        var step = sizes[(int) (sizes.length * 0.9998)] / 127;
        try (var out =
                new DataOutputStream(
                        new GZIPOutputStream(new FileOutputStream(file.toFile()), 1 << 16))) {
            out.writeInt(codes.size());
            for (var code : codes) {
                out.writeUTF(code);
            }
            out.writeFloat(step);
            for (var one : bias) {
                out.writeFloat(one);
            }
            for (var language = 0; language < codes.size(); language++) {
                var own = new byte[Traces.BUCKETS];
                for (var bucket = 0; bucket < own.length; bucket++) {
                    var weight = weights[bucket * codes.size() + language];
                    own[bucket] =
                            Math.abs(weight) < SMALLEST
                                    ? 0
                                    : (byte) Math.clamp(Math.round(weight / step), -127, 127);
                }
                out.write(own);
            }
        }
        System.out.println(step + " " + Map.of("bytes", Files.size(file)));
    }
}
