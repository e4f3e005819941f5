/// Every way out: items and searches as files that other programs read. May import account,
/// database, file, item, language, metadata, network, place, search, storage, text, vocabulary,
/// web.
@NullMarked
package practica.export;

import org.jspecify.annotations.NullMarked;
