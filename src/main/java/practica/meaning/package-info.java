/// What words mean in other languages: vectors of texts and a bilingual lexicon. May import
/// language, text.
@NullMarked
package practica.meaning;

import org.jspecify.annotations.NullMarked;
