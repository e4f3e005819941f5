/// Ways into the library other than searching: the home page, themes, places, networks, and what
/// this is. May import item, language, network, place, search, vocabulary, web.
@NullMarked
package practica.browse;

import org.jspecify.annotations.NullMarked;
