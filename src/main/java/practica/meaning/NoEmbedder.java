package practica.meaning;

import java.util.Optional;
import practica.language.Language;

/// Makes no vectors: where they are left out, or where those of an index are another model's.
public record NoEmbedder() implements Embedder {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public Optional<byte[]> ofQuestion(String words) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> ofPassage(String text, Language language) {
        return Optional.empty();
    }

    @Override
    public float nearness(float cosine) {
        return 0;
    }

    @Override
    public void close() {}
}
