/// Items to be read from beginning to end: as pages (PDF) and as a book (EPUB).
@NullMarked
package practica.export.read;

import org.jspecify.annotations.NullMarked;
