/// Items as the rows of a table, and the codebook that says what its columns are.
@NullMarked
package practica.export.table;

import org.jspecify.annotations.NullMarked;
