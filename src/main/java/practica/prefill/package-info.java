/// What a document says of itself: proposals for the fields of the form, each with the words it
/// comes from. May import file, item, language, meaning, network, place, text, vocabulary.
@NullMarked
package practica.prefill;

import org.jspecify.annotations.NullMarked;
