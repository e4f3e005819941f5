/// Puts the rooms together by hand: the command line, the wiring, the table of addresses.
@NullMarked
package practica;

import org.jspecify.annotations.NullMarked;
