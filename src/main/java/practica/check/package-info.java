/// What may be wrong with an input, said to the person who gave it. May import nothing.
@NullMarked
package practica.check;

import org.jspecify.annotations.NullMarked;
