/// How the library is used: views, downloads, exports and searches by day, with nothing kept of who
/// did so. May import account, export, item, language, network, search, text, web.
@NullMarked
package practica.usage;

import org.jspecify.annotations.NullMarked;
