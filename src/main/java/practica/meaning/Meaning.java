package practica.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The vectors and the lexicon that come with the program. Loaded once, when they are first asked
/// for, which takes about a quarter of a second: [#load] does it beforehand.
public record Meaning(TextVectors vectors, Lexicon lexicon) {
    public static Meaning shipped() {
        return Shipped.LOADED;
    }

    /// Begins to load, beside whatever else is going on.
    public static void load() {
        Thread.ofPlatform().daemon().name("meaning").start(Meaning::shipped);
    }

    /// Another copy of them, for measuring what they weigh.
    public static Meaning read() {
        try (var vectors = open("/meaning/vectors.bin");
                var lexicon = new GZIPInputStream(open("/meaning/lexicon.tsv.gz"))) {
            return new Meaning(TextVectors.read(vectors), Lexicon.read(lexicon));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Meaning.class.getResourceAsStream(name), name);
    }

    private static final class Shipped {
        private static final Meaning LOADED = read();
    }
}
