/// Word and OpenDocument texts as headings, paragraphs, lists and tables: written, and read again.
/// May import nothing.
@NullMarked
package practica.office;

import org.jspecify.annotations.NullMarked;
