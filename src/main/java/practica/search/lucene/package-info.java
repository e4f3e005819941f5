/// The Lucene index that follows the database. The only package that knows Lucene.
@NullMarked
package practica.search.lucene;

import org.jspecify.annotations.NullMarked;
