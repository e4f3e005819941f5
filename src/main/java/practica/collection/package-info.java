/// What members keep: collections of items, or of what a search finds, with notes, for themselves
/// or for others. May import account, check, item, language, search, text, web.
@NullMarked
package practica.collection;

import org.jspecify.annotations.NullMarked;
