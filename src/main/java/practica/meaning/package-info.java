/// What words mean in other languages: vectors of texts and a bilingual lexicon. May import
/// language, storage, text, vocabulary.
@NullMarked
package practica.meaning;

import org.jspecify.annotations.NullMarked;
