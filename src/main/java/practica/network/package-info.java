/// Networks of cities and regions, and the organisations that items come from. May import database,
/// language, text, vocabulary.
@NullMarked
package practica.network;

import org.jspecify.annotations.NullMarked;
