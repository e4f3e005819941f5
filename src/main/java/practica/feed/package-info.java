/// What programs read of the library's pages: links and metadata of items, feeds of searches, maps
/// of the site, and the permanent addresses. May import file, item, language, metadata, network,
/// search, storage, web.
@NullMarked
package practica.feed;

import org.jspecify.annotations.NullMarked;
