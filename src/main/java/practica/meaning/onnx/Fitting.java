package practica.meaning.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import practica.language.Language;
import practica.meaning.Meaning;
import practica.meaning.Units;

/// How the vectors of a model are centred and scaled. Names of concepts stand for questions, and
/// what is said of concepts for passages.
///
/// @param texts the vectors of what is said of concepts, which the search asks for too
record Fitting(Middles questions, Middles passages, Scale scale, Map<Text, byte[]> texts) {
    private record Text(String words, Language language) {}

    /// More concepts tell little more.
    private static final int MOST = 600;

    private static final class Sample {
        private final Described concept;
        private final float[] name;
        private final float[] text;

        private Sample(Described concept, float[] name, float[] text) {
            this.concept = concept;
            this.name = name;
            this.text = text;
        }
    }

    /// @param question the vector of a question at unit length, if it has one
    /// @param passage the same of a passage
    /// @throws UnusableModel where the model hardly tells concepts apart
    static Fitting of(
            List<Described> concepts,
            Function<String, Optional<float[]>> question,
            Function<String, Optional<float[]>> passage) {
        var samples =
                some(concepts).parallelStream()
                        .flatMap(concept ->
                                question
                                        .apply(concept.name())
                                        .flatMap(name ->
                                                passage.apply(concept.text())
                                                        .map(text ->
                                                                new Sample(concept, name, text)))
                                        .stream())
                        .toList();
        if (samples.isEmpty() && !concepts.isEmpty()) {
            throw new UnusableModel("the vectors of the model are no numbers, or all zero.");
        }
        var shares = shares(samples);
        var questions = new Middles(byLanguage(samples, one -> one.name), shares);
        var passages = new Middles(byLanguage(samples, one -> one.text), shares);
        var own =
                distances(
                        samples,
                        one -> Units.of(questions.without(one.name, one.concept.language())),
                        one -> Units.of(passages.without(one.text, one.concept.language())));
        var scale = Scale.of(shipped(samples), own);
        return new Fitting(questions, passages, scale, texts(samples, passages));
    }

    private static Map<Text, byte[]> texts(List<Sample> samples, Middles passages) {
        var texts = new HashMap<Text, byte[]>();
        for (var sample : samples) {
            var language = sample.concept.language();
            Units.of(passages.without(sample.text, language))
                    .ifPresent(
                            vector -> texts.put(new Text(sample.concept.text(), language), vector));
        }
        return texts;
    }

    /// As many of each part of the scheme.
    private static List<Described> some(List<Described> concepts) {
        var step = concepts.size() / MOST + 1;
        var some = new ArrayList<Described>();
        var last = "";
        var number = -1;
        for (var one : concepts) {
            number += one.concept().value().equals(last) ? 0 : 1;
            last = one.concept().value();
            if (number % step == 0) {
                some.add(one);
            }
        }
        return some;
    }

    /// As much of the mean as brings concepts that have nothing to do with each other as far apart,
    /// on the whole, as the vectors that come with the program.
    private static Map<Language, Float> shares(List<Sample> samples) {
        var shares = new HashMap<Language, Float>();
        byLanguage(samples, one -> one)
                .forEach((language, some) -> {
                    var own = distances(some, one -> Units.of(one.name), one -> Units.of(one.text));
                    var shipped = shipped(some);
                    if (!own.isEmpty() && !shipped.isEmpty()) {
                        shares.put(language, Middles.share(own.apart(), shipped.apart()));
                    }
                });
        return shares;
    }

    private static <T> Map<Language, List<T>> byLanguage(
            List<Sample> samples, Function<Sample, T> part) {
        return samples.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.concept.language(),
                                Collectors.mapping(part, Collectors.toList())));
    }

    private static Distances shipped(List<Sample> samples) {
        var vectors = Meaning.shipped().vectors();
        return distances(
                samples,
                one -> vectors.of(one.concept.name()),
                one -> vectors.of(one.concept.text()));
    }

    private static Distances distances(
            List<Sample> samples,
            Function<Sample, Optional<byte[]>> name,
            Function<Sample, Optional<byte[]>> text) {
        var concepts = new ArrayList<Described>();
        var names = new ArrayList<byte[]>();
        var texts = new ArrayList<byte[]>();
        for (var sample : samples) {
            var ofName = name.apply(sample);
            var ofText = text.apply(sample);
            if (ofName.isPresent() && ofText.isPresent()) {
                concepts.add(sample.concept);
                names.add(ofName.get());
                texts.add(ofText.get());
            }
        }
        return Distances.of(concepts, names, texts);
    }

    /// The vector of a passage that was made for the fitting.
    Optional<byte[]> known(String passage, Language language) {
        return Optional.ofNullable(texts.get(new Text(passage, language)));
    }

    Optional<byte[]> question(float[] vector, Language language) {
        return Units.of(questions.without(vector, language));
    }

    Optional<byte[]> passage(float[] vector, Language language) {
        return Units.of(passages.without(vector, language));
    }
}
