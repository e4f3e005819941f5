package practica.meaning.onnx;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.meaning.Units;

/// A tokenizer and the model that it belongs to. Safe for use by several threads.
final class Encoder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Encoder.class);

    /// The index takes no longer vectors.
    private static final int LONGEST = 1_024;

    private final Tokens tokens;
    private final Model model;
    private final AtomicBoolean failed = new AtomicBoolean();

    /// What runs outside of Java must have ended before it is closed.
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private boolean closed;

    Encoder(Tokens tokens, Model model) {
        this.tokens = tokens;
        this.model = model;
    }

    /// Reads both and tries them out.
    ///
    /// @throws UnusableModel where one cannot be read, or they do not fit each other or the index
    static Encoder open(ModelFolder files, ModelSettings settings) throws IOException {
        var tokens = Tokens.read(files.tokenizer(), settings.tokens());
        try {
            var encoder = new Encoder(tokens, Model.read(files.model(), settings.pooling()));
            try {
                encoder.tryOut(files);
                return encoder;
            } catch (RuntimeException e) {
                encoder.model.close();
                throw e;
            }
        } catch (RuntimeException e) {
            tokens.close();
            throw e;
        }
    }

    private void tryOut(ModelFolder files) {
        var last = tokens.last();
        var dimension = tried(why -> "the model cannot be run (%s).".formatted(why), 0).length;
        if (dimension > LONGEST) {
            throw new UnusableModel(
                    "the vectors of %s have %d numbers, and the index takes at most %d."
                            .formatted(files.model(), dimension, LONGEST));
        }
        tried(
                why ->
                        "%s does not belong to the model, which does not know as many tokens (%s)."
                                .formatted(files.tokenizer(), why),
                last);
        if (knows(2 * last + 1)) {
            throw new UnusableModel(
                    "%s does not belong to the model, which knows more than twice as many tokens."
                            .formatted(files.tokenizer()));
        }
        tried(
                why ->
                        "the model does not take %d tokens at once (%s); write fewer into embedder.yaml, tokens: 128"
                                .formatted(tokens.most(), why),
                tokens.of("a ".repeat(tokens.most())));
    }

    private float[] tried(UnaryOperator<String> sentence, long... text) {
        try {
            return model.vector(text);
        } catch (OrtException e) {
            throw new UnusableModel(sentence.apply(UnusableModel.reason(e)), e);
        }
    }

    private boolean knows(int token) {
        try {
            model.vector(token);
            return true;
        } catch (OrtException e) {
            return false;
        }
    }

    /// The vector of a text, at unit length. Empty where the text has no words, or none can be
    /// made, of which the log tells once.
    ///
    /// @param before what the model was trained to see before such texts
    Optional<float[]> of(String before, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        lock.readLock().lock();
        try {
            return closed ? Optional.empty() : Units.at(1, model.vector(tokens.of(before + text)));
        } catch (OrtException | RuntimeException e) {
            if (!failed.getAndSet(true)) {
                log.warn("A text has no vector, and perhaps others have none.", e);
            }
            return Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                model.close();
                tokens.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
