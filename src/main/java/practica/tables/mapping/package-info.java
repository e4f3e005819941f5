/// From the columns of a table to the fields of a draft. Only this knows how.
@NullMarked
package practica.tables.mapping;

import org.jspecify.annotations.NullMarked;
