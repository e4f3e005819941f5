/// The library for programs: JSON over HTTP. May import file, item, language, search, storage,
/// text, vocabulary, web.
@NullMarked
package practica.api;

import org.jspecify.annotations.NullMarked;
