/// The controlled terms by which items are filed: concepts in schemes, with labels in every
/// language. May import database, language, text.
@NullMarked
package practica.vocabulary;

import org.jspecify.annotations.NullMarked;
