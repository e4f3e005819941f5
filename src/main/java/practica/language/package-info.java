/// Languages: their codes, their names, and which one a text is in. May import nothing.
@NullMarked
package practica.language;

import org.jspecify.annotations.NullMarked;
