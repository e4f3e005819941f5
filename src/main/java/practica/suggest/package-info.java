/// Type-ahead: what the library has that is called as somebody begins to type. May import item,
/// language, network, place, search, text, vocabulary, web.
@NullMarked
package practica.suggest;

import org.jspecify.annotations.NullMarked;
