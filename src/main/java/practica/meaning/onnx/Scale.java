package practica.meaning.onnx;

import practica.meaning.Embedder;

/// Brings a model's cosines to those of the vectors that come with the program, which all weights
/// of the search were tuned for. Of two things that have nothing to do with each other as few then
/// come as near as [Embedder#ENTERS] as there, and what belongs together comes as near on the
/// whole.
///
/// @param from the model's cosine that is as much as [Embedder#ENTERS]
record Scale(float from, float slope) {
    static final Scale SAME = new Scale(Embedder.ENTERS, 1);

    /// The least that a model must tell apart.
    private static final float LEAST = 0.05f;

    /// The same where the vectors that come with the program do not know the themes either.
    ///
    /// @throws UnusableModel where the model hardly tells what belongs together from what doesn't
    static Scale of(Distances shipped, Distances model) {
        if (shipped.isEmpty() || model.isEmpty() || shipped.together() - Embedder.ENTERS < LEAST) {
            return SAME;
        }
        var from = model.nearest(shipped.share(Embedder.ENTERS));
        var apart = model.together() - from;
        if (apart < LEAST) {
            throw new UnusableModel(
                    "the model hardly tells one theme of the library from another; is the tokenizer its own, and the pooling right?");
        }
        return new Scale(from, (shipped.together() - Embedder.ENTERS) / apart);
    }

    float nearness(float cosine) {
        return Embedder.ENTERS + slope * (cosine - from);
    }
}
