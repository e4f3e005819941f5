package practica.meaning.onnx;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// Parts texts into the numbered tokens of a model, by the library of Hugging Face. Safe for use by
/// several threads.
final class Tokens implements AutoCloseable {
    /// Letters of a text for each token that is wanted of it; more are not looked at.
    private static final int LONGEST = 16;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TokenizersLibrary library;
    private final AtomicLong tokenizer;
    private final int most;
    private final int last;

    private Tokens(TokenizersLibrary library, long tokenizer, int most, int last) {
        this.library = library;
        this.tokenizer = new AtomicLong(tokenizer);
        this.most = most;
        this.last = last;
    }

    /// Reads a `tokenizer.json` of Hugging Face.
    ///
    /// @param most how many tokens of a text count
    /// @throws UnusableModel where it is none
    static Tokens read(Path file, int most) throws IOException {
        var last = last(file);
        if (last < 0) {
            throw new UnusableModel("%s is no tokenizer that can be read.".formatted(file));
        }
        var library = NativeTokenizers.library();
        try {
            var tokenizer = library.createTokenizerFromString(Files.readString(file));
            var tokens = new Tokens(library, tokenizer, most, last);
            try {
                library.setTruncation(tokenizer, most, "LONGEST_FIRST", 0);
                library.disablePadding(tokenizer);
                return tokens;
            } catch (RuntimeException e) {
                tokens.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw new UnusableModel(
                    "%s is no tokenizer that can be read (%s)."
                            .formatted(file, UnusableModel.reason(e)),
                    e);
        }
    }

    /// The greatest number that a token has; negative where the file has no tokens.
    private static int last(Path file) throws IOException {
        var tree = tree(file);
        var words = tree.path("model").path("vocab");
        var last = words.isArray() ? words.size() - 1 : -1;
        if (words.isObject()) {
            for (var number : words) {
                last = Math.max(last, number.asInt(-1));
            }
        }
        for (var added : tree.path("added_tokens")) {
            last = Math.max(last, added.path("id").asInt(-1));
        }
        return last;
    }

    private static JsonNode tree(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnusableModel("%s is not JSON.".formatted(file), e);
        }
    }

    /// The numbers of the text's tokens with those that mark its ends.
    ///
    /// @throws RuntimeException where the library cannot part it
    long[] of(String text) {
        var encoding = library.encode(open(), whole(text), true);
        try {
            return library.getTokenIds(encoding);
        } finally {
            library.deleteEncoding(encoding);
        }
    }

    private long open() {
        var handle = tokenizer.get();
        if (handle == 0) {
            throw new IllegalStateException("The tokenizer is closed.");
        }
        return handle;
    }

    /// Half of a letter of two parts would not get through to the library.
    private String whole(String text) {
        var beginning = text.substring(0, Math.min(text.length(), most * LONGEST));
        return new String(beginning.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    int last() {
        return last;
    }

    int most() {
        return most;
    }

    @Override
    public void close() {
        var handle = tokenizer.getAndSet(0);
        if (handle != 0) {
            library.deleteTokenizer(handle);
        }
    }
}
