/// How well search finds: judged questions put to it as readers put theirs. May import item,
/// language, search, web.
@NullMarked
package practica.evaluate;

import org.jspecify.annotations.NullMarked;
