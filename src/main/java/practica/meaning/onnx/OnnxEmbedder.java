package practica.meaning.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.meaning.Embedder;
import practica.text.RecentWords;
import practica.vocabulary.Scheme;

/// The operator's own model. Its vectors are centred, and its cosines brought to the scale of those
/// that come with the program, by what the library's themes are called and what is said of them.
public final class OnnxEmbedder implements Embedder {
    private static final Logger log = LoggerFactory.getLogger(OnnxEmbedder.class);

    /// Questions remembered, as a power of two: a page asks for the vector of its own many times.
    private static final int ASKED = 8;

    private final String name;
    private final ModelSettings settings;
    private final Encoder encoder;
    private final Fitting fitting;
    private final RecentWords<Optional<byte[]>> asked = new RecentWords<>(ASKED);

    private OnnxEmbedder(String name, ModelSettings settings, Encoder encoder, Fitting fitting) {
        this.name = name;
        this.settings = settings;
        this.encoder = encoder;
        this.fitting = fitting;
    }

    /// Reads the model, tries it out and fits it to the themes, which takes a few seconds.
    ///
    /// @throws UnusableModel where it cannot be used, with why
    public static OnnxEmbedder open(Path folder, Scheme themes) throws IOException {
        var begun = System.nanoTime();
        var files = ModelFolder.at(folder);
        var settings = files.settings();
        var encoder = Encoder.open(files, settings);
        try {
            var fitting =
                    Fitting.of(
                            Described.of(themes),
                            words -> encoder.of(settings.query(), words),
                            text -> encoder.of(settings.passage(), text));
            var name = files.name();
            var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            log.info("Vectors are those of {}, ready after {} ms.", name, took);
            return new OnnxEmbedder(name, settings, encoder, fitting);
        } catch (IOException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<byte[]> ofQuestion(String words) {
        return asked.get(words, this::question);
    }

    private Optional<byte[]> question(String words) {
        return encoder.of(settings.query(), words)
                .flatMap(vector -> fitting.question(vector, LanguageDetector.detect(words)));
    }

    @Override
    public Optional<byte[]> ofPassage(String text, Language language) {
        var known = fitting.known(text, language);
        return known.isPresent()
                ? known
                : encoder.of(settings.passage(), text)
                        .flatMap(vector -> fitting.passage(vector, language));
    }

    @Override
    public float nearness(float cosine) {
        return fitting.scale().nearness(cosine);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
