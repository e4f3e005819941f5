/// Items as data: JSON, RDF, points on a map.
@NullMarked
package practica.export.data;

import org.jspecify.annotations.NullMarked;
