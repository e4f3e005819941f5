package practica.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.Meaning;
import practica.meaning.Units;
import practica.support.Models;
import practica.vocabulary.Scheme;

/// With the vectors that come with the program, bent like those of other models.
class FittingTest {
    private static final List<Described> THEMES = Described.of(Models.themes());

    @Test
    void vectorsAreCentredByTheirOwnLanguageOrByAll() {
        var middles =
                new Middles(
                        Map.of(
                                Language.EN, List.of(new float[] {1, 1}, new float[] {3, 1}),
                                Language.CA, List.of(new float[] {0, 5})),
                        Map.of(Language.EN, 1f, Language.CA, 0.2f));

        var vector = new float[] {4, 4};
        assertArrayEquals(new float[] {2, 3}, middles.without(vector, Language.EN));
        assertArrayEquals(new float[] {4, 3}, middles.without(vector, Language.CA));
        assertArrayEquals(new float[] {3, 3}, middles.without(vector, new Language("de")));
        assertArrayEquals(new float[] {4, 4}, vector);
    }

    @Test
    void onlyWhatIsTooMuchInCommonIsTakenAway() {
        assertEquals(0, Middles.share(0.1f, 0.1f));
        assertEquals(0, Middles.share(-0.1f, 0.1f));
        assertEquals(0.82f, Middles.share(0.78f, 0.1f), 0.01f);
        assertEquals(1, Middles.share(0.5f, -0.1f));
    }

    @Test
    void everyThemeIsAskedForInEveryLanguage() {
        assertEquals(95 * 5, THEMES.size());
        assertTrue(THEMES.stream().anyMatch(one -> one.name().equals("Local autonomy")));
    }

    @Test
    void shippedVectorsHardlyChange() {
        var scale = Fitting.of(THEMES, FittingTest::shipped, FittingTest::shipped).scale();

        assertEquals(Embedder.ENTERS, scale.nearness(Embedder.ENTERS), 0.01);
        assertEquals(0.45, scale.nearness(0.45f), 0.01);
    }

    /// As in models whose cosines all lie between 0.7 and 1.
    @Test
    void vectorsThatAllLieInOneDirectionAreToldApartAgain() {
        var bent = bent(3);
        var raw = distances(bent);
        assertTrue(raw.share(0.7f) > 0.99, () -> "others from " + raw.nearest(1));

        var fitting = Fitting.of(THEMES, bent, bent);

        var before = distances(FittingTest::shipped);
        var after =
                distances(text ->
                        bent.apply(text)
                                .flatMap(vector -> fitting.question(vector, Language.EN))
                                .map(FittingTest::floats));
        var entering = before.share(Embedder.ENTERS);
        assertEquals(Embedder.ENTERS, fitting.scale().nearness(after.nearest(entering)), 0.05);
        assertEquals(before.together(), fitting.scale().nearness(after.together()), 0.1);
    }

    @Test
    void vectorsThatTellNothingApartAreRefused() {
        var random = new Random(1);
        Function<String, Optional<float[]>> noise = _ -> Units.at(1, noise(random));

        var refused = assertThrows(UnusableModel.class, () -> Fitting.of(THEMES, noise, noise));

        assertTrue(refused.getMessage().contains("hardly tells"), refused::getMessage);
    }

    @Test
    void withoutThemesNothingIsDone() {
        var fitting =
                Fitting.of(
                        Described.of(new Scheme(List.of())),
                        FittingTest::shipped,
                        FittingTest::shipped);

        assertEquals(0.3f, fitting.scale().nearness(0.3f), 1e-6f);
        assertArrayEquals(
                new byte[] {127, 0},
                fitting.passage(new float[] {1, 0}, Language.EN).orElseThrow());
    }

    private static synchronized float[] noise(Random random) {
        var noise = new float[64];
        for (var at = 0; at < noise.length; at++) {
            noise[at] = (float) random.nextGaussian();
        }
        return noise;
    }

    /// The English themes alone, as they are.
    private static Distances distances(Function<String, Optional<float[]>> vector) {
        var english = THEMES.stream().filter(one -> one.language().equals(Language.EN)).toList();
        return Distances.of(
                english,
                english.stream().map(one -> bytes(vector, one.name())).toList(),
                english.stream().map(one -> bytes(vector, one.text())).toList());
    }

    private static byte[] bytes(Function<String, Optional<float[]>> vector, String text) {
        return vector.apply(text).flatMap(Units::of).orElseThrow();
    }

    private static Function<String, Optional<float[]>> bent(float by) {
        return text ->
                shipped(text)
                        .flatMap(vector -> {
                            vector[0] += by;
                            return Units.at(1, vector);
                        });
    }

    private static Optional<float[]> shipped(String text) {
        return Meaning.shipped()
                .vectors()
                .of(text)
                .map(FittingTest::floats)
                .flatMap(vector -> Units.at(1, vector));
    }

    private static float[] floats(byte[] bytes) {
        var floats = new float[bytes.length];
        for (var at = 0; at < floats.length; at++) {
            floats[at] = bytes[at];
        }
        return floats;
    }
}
