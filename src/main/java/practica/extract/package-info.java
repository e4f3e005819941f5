/// What is inside a document file: its text page by page and what it says of itself. The reading
/// happens in a process that may die. May import storage.
@NullMarked
package practica.extract;

import org.jspecify.annotations.NullMarked;
