/// What search costs: a library of made-up texts as large as one likes, and the time that questions
/// to it take. May import item, language, meaning, network, place, search, text, translate,
/// vocabulary.
@NullMarked
package practica.benchmark;

import org.jspecify.annotations.NullMarked;
