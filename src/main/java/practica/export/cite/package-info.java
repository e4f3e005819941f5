/// Items as references: for programs that keep literature, and as people cite.
@NullMarked
package practica.export.cite;

import org.jspecify.annotations.NullMarked;
