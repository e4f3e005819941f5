/// What a collection held, or a search found, on a day: frozen for ever, so that it can be cited
/// and checked. May import account, collection, doi, item, language, search, storage, web.
@NullMarked
package practica.snapshot;

import org.jspecify.annotations.NullMarked;
