package practica.search.lucene;

import practica.meaning.Embedder;

/// What each reason to be found is worth, tuned on one half of the judged sets (see `./practica
/// evaluate`). A word as it was typed is worth 1, with the rarity of the word; the sum of them is
/// brought to 1 for an item that has all of them.
///
/// @param title a word in a title
/// @param translated a word by what the lexicon calls it
/// @param concept a concept that a text speaks of by another of its names, beside the words of the
///   name that was typed
/// @param filed a concept under which the item is filed, beside the same words
/// @param named the words themselves in a title, so that items that are called so come before those
///   that are only filed so
/// @param alike a word for which another was typed that no text has
/// @param together all words in one passage
/// @param near how far a passage's nearness is above that of the farthest looked at
/// @param own so many times as much is that worth in the reader's language
/// @param about how far a theme's nearness is above the least that counts, for items filed under it
/// @param enters the nearness from which on an item is found by meaning alone
/// @param machine all words in the item or in its machine translation, where there is any
record Weights(
        float title,
        float translated,
        float concept,
        float filed,
        float named,
        float alike,
        float together,
        float near,
        float own,
        float about,
        float enters,
        float machine) {
    static final Weights TUNED =
            new Weights(2, 1, 1, 2, 1.2f, 0.7f, 1.5f, 2, 1.5f, 2, Embedder.ENTERS, 0.3f);
}
